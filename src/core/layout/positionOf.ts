import type { Position } from "../model/graph.ts";

type Positions = Readonly<Record<string, Position>>;

/** Where an actor stands. `constructor` is a valid id, so only own entries count. */
export function positionOf(positions: Positions, id: string): Position {
  return (hasPosition(positions, id) ? positions[id] : undefined) ?? [0, 0];
}

export function hasPosition(positions: Positions, id: string): boolean {
  return Object.hasOwn(positions, id);
}
