import type { Frame, Viewport } from "./camera.ts";
import { eased } from "./easing.ts";
import { type Scene, type SceneActor, type SceneTie, tieKey } from "./scene.ts";

const CAMERA_MS = 450;
const FADE_MS = 240;

/** A picture at rest, and the camera on it. */
export interface Still {
  readonly scene: Scene;
  readonly viewport: Viewport;
}

/** A picture on the way from one to another. Places never move: the camera does, and what comes or goes fades. */
export interface Moment extends Still {
  readonly presence: Presence;
  readonly isLast: boolean;
}

/** How much of it is there, from 0 to 1; all of whatever is in neither list. */
export interface Presence {
  readonly actors: ReadonlyMap<number, number>;
  /** By the key of the tie. */
  readonly ties: ReadonlyMap<string, number>;
}

/** What is to be drawn on the way between two pictures, so many ms after it has begun. */
export function glideBetween(from: Still, to: Still, frame: Frame): (elapsedMs: number) => Moment {
  const leaving = {
    actors: [...from.scene.actors.values()].filter(({ row }) => !to.scene.actors.has(row)),
    ties: leavingTies(from.scene, to.scene),
  };
  const stays = new Set(from.scene.ties.map(keyOf));
  const coming = {
    actors: [...to.scene.actors.keys()].filter((row) => !from.scene.actors.has(row)),
    ties: to.scene.ties.map(keyOf).filter((key) => !stays.has(key)),
  };
  return (elapsedMs) => {
    const faded = eased(elapsedMs / FADE_MS);
    return {
      viewport: viewportBetween(from.viewport, to.viewport, eased(elapsedMs / CAMERA_MS), frame),
      scene: faded >= 1 ? to.scene : sceneBetween(from.scene, to.scene, leaving, faded),
      presence: {
        actors: new Map([
          ...coming.actors.map((row) => [row, faded] as const),
          ...leaving.actors.map(({ row }) => [row, 1 - faded] as const),
        ]),
        ties: new Map([
          ...coming.ties.map((key) => [key, faded] as const),
          ...leaving.ties.map((tie) => [keyOf(tie), 1 - faded] as const),
        ]),
      },
      isLast: elapsedMs >= Math.max(CAMERA_MS, FADE_MS),
    };
  };
}

const keyOf = ({ a, b }: SceneTie): string => tieKey(a, b);

function leavingTies({ ties }: Scene, to: Scene): readonly SceneTie[] {
  const kept = new Set(to.ties.map(keyOf));
  return ties.filter((tie) => !kept.has(keyOf(tie)));
}

interface Leaving {
  readonly actors: readonly SceneActor[];
  readonly ties: readonly SceneTie[];
}

/** What leaves lies below what stays and comes; signs that stay grow or shrink. */
function sceneBetween(from: Scene, to: Scene, leaving: Leaving, share: number): Scene {
  const actors = new Map(leaving.actors.map((actor) => [actor.row, actor]));
  for (const [row, actor] of to.actors) {
    const before = from.actors.get(row)?.radiusPx ?? actor.radiusPx;
    actors.set(row, { ...actor, radiusPx: mixed(before, actor.radiusPx, share) });
  }
  return { ...to, actors, ties: [...leaving.ties, ...to.ties] };
}

/**
 * The camera on its way. What is seen grows by equal factors in equal steps, and its centre moves in
 * proportion to that: one point of the picture stands still on the screen, and the eye has a hold.
 */
export function viewportBetween(from: Viewport, to: Viewport, share: number, frame: Frame): Viewport {
  const zoom = from.zoom * (to.zoom / from.zoom) ** share;
  const [start, end] = [1 / from.zoom, 1 / to.zoom];
  const isZoom = Math.abs(end - start) > 1e-9 * start;
  const come = isZoom ? (1 / zoom - start) / (end - start) : share;
  const pan = (lengthPx: number, fromPx: number, toPx: number): number => {
    const middle = lengthPx / 2;
    const centre = mixed((middle - fromPx) / from.zoom, (middle - toPx) / to.zoom, come);
    return middle - centre * zoom;
  };
  return {
    zoom,
    panX: pan(frame.width, from.panX, to.panX),
    panY: pan(frame.height, from.panY, to.panY),
  };
}

function mixed(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
