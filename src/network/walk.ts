import type { Attention } from "../core/drawing/emphasis.ts";
import { fineTiesWhere } from "../core/drawing/fineScene.ts";
import type { FineDrawing } from "./drawFine.ts";
import { type Direction, nearestInDirection, type Spot } from "./nearestInDirection.ts";
import type { SignsOnScreen } from "../core/drawing/places.ts";
import { type Scene, type SceneTie, tieAt } from "../core/drawing/scene.ts";

/** Where the keyboard stands on the network: on an actor, or on one of its ties. */
export interface Walk {
  readonly row: number;
  readonly tie: SceneTie | null;
}

/** What can be walked on: all that is drawn, and where. */
export interface Ground {
  readonly scene: Scene;
  readonly signs: SignsOnScreen;
  readonly fine: FineDrawing;
}

export type Step =
  | { readonly type: "go"; readonly direction: Direction }
  | { readonly type: "tie"; readonly by: 1 | -1 }
  | { readonly type: "busiest" };

/** Where a step leads; null where it leads nowhere. From nowhere, or an actor no longer shown, it leads to the busiest. */
export function stepFrom(walk: Walk | null, step: Step, { scene, signs, fine }: Ground): Walk | null {
  if (walk === null || !scene.actors.has(walk.row) || step.type === "busiest") return busiest(scene);
  if (step.type === "go") return goneFrom(walk, step.direction, spotsOf(signs, fine));
  return tieBeside(walk, step.by, scene);
}

export function attentionOf({ row, tie }: Walk): Attention {
  return tie === null ? { type: "actor", row } : { type: "tie", a: tie.a, b: tie.b };
}

/** The ties of an actor, strongest first. */
export function tiesOfActor(row: number, { ties, fine }: Scene): SceneTie[] {
  const isOwn = (a: number, b: number): boolean => a === row || b === row;
  const own = ties.filter(({ a, b }) => isOwn(a, b));
  for (const tie of fineTiesWhere(fine, isOwn)) own.push(tieAt(fine.ties, tie));
  return own.sort((p, q) => q.count - p.count || otherEnd(p, row) - otherEnd(q, row));
}

export function otherEnd({ a, b }: SceneTie, row: number): number {
  return a === row ? b : a;
}

function busiest({ actors }: Scene): Walk | null {
  for (const { row, rank } of actors.values()) if (rank === 1) return { row, tie: null };
  return null;
}

/** Signs and dots. */
function spotsOf(
  signs: SignsOnScreen,
  { scene, model, viewport: { zoom, panX, panY } }: FineDrawing,
): Spot[] {
  const spots = Array.from(signs, ([row, { x, y }]) => ({ row, x, y }));
  for (const row of scene.dots) {
    const [x, y] = model[row] ?? [0, 0];
    spots.push({ row, x: x * zoom + panX, y: y * zoom + panY });
  }
  return spots;
}

function goneFrom({ row }: Walk, direction: Direction, others: readonly Spot[]): Walk | null {
  const from = others.find((other) => other.row === row);
  if (from === undefined) return null;
  const next = nearestInDirection(
    from,
    others.filter((other) => other.row !== row),
    direction,
  );
  return next === null ? null : { row: next, tie: null };
}

function tieBeside({ row, tie }: Walk, by: 1 | -1, scene: Scene): Walk | null {
  const ties = tiesOfActor(row, scene);
  const place = ties.findIndex(({ a, b }) => a === tie?.a && b === tie.b);
  const next = place === -1 ? (by === 1 ? 0 : ties.length - 1) : (place + by + ties.length) % ties.length;
  const found = ties[next];
  return found === undefined ? null : { row, tie: found };
}
