import type { Position } from "../../model/graph.ts";
import type { LayoutInput } from "../layoutInput.ts";
import { hasPosition, positionOf } from "../positionOf.ts";
import { largeGraphOf } from "./largeGraphOf.ts";
import { layoutBeside, layoutLarge } from "./layoutLarge.ts";

const SEED = 7;

type Positions = Readonly<Record<string, Position>>;

/**
 * Positions by id for the thousands of actors of a data set. Those that are `stored` stay; where they
 * are at least half of all, the others come beside their neighbours among them.
 */
export function positionsOfMany(input: LayoutInput, stored: Positions): Record<string, Position> {
  const graph = largeGraphOf(input);
  const isKept = Uint8Array.from(input.actors, ({ id }) => (hasPosition(stored, id) ? 1 : 0));
  const keptCount = isKept.reduce((sum, one) => sum + one, 0);
  const found =
    2 * keptCount >= graph.actorCount && keptCount > 0
      ? layoutBeside(graph, pairsOf(input, stored), isKept, SEED)
      : layoutLarge(graph, SEED);
  return Object.fromEntries(
    input.actors.map(({ id }, actor): [string, Position] => [
      id,
      isKept[actor] === 1 ? positionOf(stored, id) : [found[2 * actor]!, found[2 * actor + 1]!],
    ]),
  );
}

function pairsOf({ actors }: LayoutInput, stored: Positions): Int32Array {
  return Int32Array.from(actors.flatMap(({ id }) => positionOf(stored, id)));
}
