import type { EventData } from "../eventData.ts";
import { layoutGraph } from "../../layout/layoutGraph.ts";
import type { LayoutTie } from "../../layout/layoutInput.ts";
import { spiral } from "../../layout/spiral.ts";
import { ACTOR_TYPES } from "../../model/vocabulary.ts";
import { type PairCounts, pairCounts } from "./pairCounts.ts";

/** Actors that are laid out by their ties; what is drawn of large data is mostly among them. */
const CORE = 300;
/** Strongest ties that the layout of those looks at, for each actor. */
const TIES_AN_ACTOR = 6;
/** The layout is tuned to data in which the busiest actor has about so many interactions, and the strongest tie so many. */
const BUSIEST = 60;
const STRONGEST = 12;
/** Layout units from an actor to the nearest of those that stand about it, and between those. */
const CLEARANCE = 40;
const SPACING = 26;

type Events = Pick<EventData, "actors" | "initiator" | "target">;

/**
 * x and y of each actor in layout units, whole numbers, the same in every engine. The busiest are
 * laid out by their ties as the actors of a graph are; every other stands on a spiral about the
 * busiest actor that it has most events with. A full layout of 23,000 actors would take minutes,
 * and at that size says no more than who belongs to whom.
 */
export function eventPositions({ actors, initiator, target }: Events): Int32Array {
  const count = actors.id.length;
  const pairs = pairCounts(initiator, target, count);
  const core = Math.min(CORE, count);
  const positions = new Int32Array(count * 2);
  putCore(positions, actors, pairs, core);
  putAround(positions, pairs, core, count);
  return positions;
}

function putCore(positions: Int32Array, actors: EventData["actors"], pairs: PairCounts, core: number): void {
  const weights = new Float64Array(core);
  pairs.low.forEach((low, pair) => {
    if (low < core) weights[low]! += pairs.count[pair]!;
    const high = pairs.high[pair]!;
    if (high < core) weights[high]! += pairs.count[pair]!;
  });
  const most = weights.reduce((largest, weight) => Math.max(largest, weight), 1);
  const rows = Array.from(weights.keys());
  const placed = layoutGraph(
    {
      actors: rows.map((row) => ({
        id: actors.id[row]!,
        shortName: actors.name[row]!,
        type: ACTOR_TYPES[actors.type[row]!]!,
        country: actors.country[row] === "" ? undefined : actors.country[row],
      })),
      weights: Object.fromEntries(rows.map((row) => [actors.id[row]!, (weights[row]! / most) * BUSIEST])),
      ties: coreTies(actors.id, pairs, core),
    },
    null,
  );
  for (const row of rows) positions.set(placed[actors.id[row]!]!, row * 2);
}

function coreTies(
  ids: readonly string[],
  { low, high, count }: PairCounts,
  core: number,
): readonly LayoutTie[] {
  const within = Array.from(low.keys()).filter((pair) => high[pair]! < core && low[pair]! < core);
  within.sort((a, b) => count[b]! - count[a]! || a - b);
  const strongest = within.slice(0, core * TIES_AN_ACTOR);
  const most = count[strongest[0] ?? 0] ?? 1;
  return strongest.map((pair) => ({
    a: ids[low[pair]!]!,
    b: ids[high[pair]!]!,
    count: (count[pair]! / most) * STRONGEST,
  }));
}

/** Actors beyond the core, the busiest nearest to whom they belong. */
function putAround(positions: Int32Array, pairs: PairCounts, core: number, actors: number): void {
  const anchors = anchorsOf(pairs, core, actors);
  const points = spiral(actors + FIRST_TURN, SPACING);
  const taken = new Uint32Array(core).fill(FIRST_TURN);
  for (let row = core; row < actors; row += 1) {
    const at = anchors[row]!;
    const { x, y } = points[taken[at]!++]!;
    positions[row * 2] = Math.round(positions[at * 2]! + x);
    positions[row * 2 + 1] = Math.round(positions[at * 2 + 1]! + y);
  }
}

/**
 * For each actor one of the core: from partner to strongest busier partner, until the core is reached.
 * Who has none, apart from everybody, goes to the least busy of the core.
 */
function anchorsOf({ low, high, count }: PairCounts, core: number, actors: number): Uint32Array {
  const partner = new Uint32Array(actors).fill(core - 1);
  const strength = new Uint32Array(actors);
  low.forEach((busier, pair) => {
    const other = high[pair]!;
    if (count[pair]! <= strength[other]!) return;
    strength[other] = count[pair]!;
    partner[other] = busier;
  });
  for (let row = core; row < actors; row += 1)
    if (partner[row]! >= core) partner[row] = partner[partner[row]!]!;
  return partner;
}

/** Turns of the spiral that would stand on the anchor itself. */
const FIRST_TURN = Math.ceil((CLEARANCE / SPACING) ** 2);
