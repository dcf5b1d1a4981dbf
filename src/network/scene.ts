import type { Picture } from "../core/events/picture.ts";
import { signRadius } from "../core/layout/signRadius.ts";

/** What the network draws of a picture, looked up by catalogue row. */
export interface Scene {
  readonly actors: ReadonlyMap<number, SceneActor>;
  readonly ties: readonly SceneTie[];
  /** Most interactions of any actor in the picture. */
  readonly busiest: number;
}

export interface SceneActor {
  readonly row: number;
  readonly count: number;
  readonly partners: number;
  /** Pixels, before the factor for small frames. */
  readonly radiusPx: number;
  /** 1 for the busiest. */
  readonly rank: number;
}

export interface SceneTie {
  readonly a: number;
  readonly b: number;
  readonly count: number;
  /** Strands with at least one interaction, in the order of STRANDS. */
  readonly strands: readonly SceneStrand[];
}

export interface SceneStrand {
  readonly strand: number;
  readonly count: number;
  /** Bit 1: an arrowhead at b; bit 2: one at a. */
  readonly arrows: number;
}

export const EMPTY_SCENE: Scene = { actors: new Map(), ties: [], busiest: 0 };

export function sceneOf(picture: Picture): Scene {
  const busiest = picture.actors.count.reduce((most, count) => Math.max(most, count), 0);
  return { actors: actorsOf(picture, busiest), ties: tiesOf(picture), busiest };
}

function actorsOf({ actors }: Picture, busiest: number): Map<number, SceneActor> {
  const places = Array.from(actors.row, (row, place) => ({ row, place }));
  const count = (place: number): number => actors.count[place] ?? 0;
  places.sort((p, q) => count(q.place) - count(p.place) || p.row - q.row);
  return new Map(
    places.map(({ row, place }, index) => [
      row,
      {
        row,
        count: count(place),
        partners: actors.partners[place] ?? 0,
        radiusPx: signRadius(count(place), busiest),
        rank: index + 1,
      },
    ]),
  );
}

/** Weakest first, so that strong ties are drawn over weak ones. */
function tiesOf({ ties }: Picture): SceneTie[] {
  const scene = Array.from(ties.a, (a, tie) => ({
    a,
    b: ties.b[tie] ?? 0,
    count: ties.count[tie] ?? 0,
    strands: [0, 1, 2, 3]
      .map((strand) => ({
        strand,
        count: ties.strands[tie * 4 + strand] ?? 0,
        arrows: ties.arrows[tie * 4 + strand] ?? 0,
      }))
      .filter(({ count }) => count > 0),
  }));
  return scene.sort((p, q) => p.count - q.count || p.a - q.a || p.b - q.b);
}

export const tieKey = (a: number, b: number): string => (a < b ? `${a}_${b}` : `${b}_${a}`);
