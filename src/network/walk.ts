import type { Attention } from "../core/drawing/emphasis.ts";
import { type Direction, nearestInDirection } from "./nearestInDirection.ts";
import type { SignsOnScreen } from "../core/drawing/places.ts";
import type { Scene, SceneTie } from "../core/drawing/scene.ts";

/** Where the keyboard stands on the network: on an actor, or on one of its ties. */
export interface Walk {
  readonly row: number;
  readonly tie: SceneTie | null;
}

export type Step =
  | { readonly type: "go"; readonly direction: Direction }
  | { readonly type: "tie"; readonly by: 1 | -1 }
  | { readonly type: "busiest" };

/** Where a step leads; null where it leads nowhere. From nowhere, or an actor no longer shown, it leads to the busiest. */
export function stepFrom(walk: Walk | null, step: Step, scene: Scene, signs: SignsOnScreen): Walk | null {
  if (walk === null || !scene.actors.has(walk.row) || step.type === "busiest") return busiest(scene);
  if (step.type === "go") return goneFrom(walk, step.direction, signs);
  return tieBeside(walk, step.by, scene);
}

export function attentionOf({ row, tie }: Walk): Attention {
  return tie === null ? { type: "actor", row } : { type: "tie", a: tie.a, b: tie.b };
}

/** The ties of an actor, strongest first. */
export function tiesOfActor(row: number, { ties }: Scene): SceneTie[] {
  const own = ties.filter(({ a, b }) => a === row || b === row);
  return own.sort((p, q) => q.count - p.count || otherEnd(p, row) - otherEnd(q, row));
}

export function otherEnd({ a, b }: SceneTie, row: number): number {
  return a === row ? b : a;
}

function busiest({ actors }: Scene): Walk | null {
  for (const { row, rank } of actors.values()) if (rank === 1) return { row, tie: null };
  return null;
}

function goneFrom({ row }: Walk, direction: Direction, signs: SignsOnScreen): Walk | null {
  const from = signs.get(row);
  if (from === undefined) return null;
  const others = Array.from(signs, ([other, { x, y }]) => ({ row: other, x, y }));
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
