import { KEPT } from "../events/lossCode.ts";
import { type ActorRows, STRANDS, type TieRows } from "../events/picture.ts";
import { A_TO_B, B_TO_A } from "../events/tieColumns.ts";
import type { EventIndex } from "./eventIndex.ts";
import type { KeptEvents } from "./keptEvents.ts";
import { strandOf, wayOf } from "./lanes.ts";

/** The arrow of each way. */
const ARROWS = Uint8Array.of(0, 0, A_TO_B, B_TO_A);

/** The ties of the events kept, by a, then b. */
export function tieRowsOf(index: EventIndex, kept: Pick<KeptEvents, "tally" | "lossOfLane">): TieRows {
  const { dyadA, dyadB, start, code } = index;
  const { ofLane } = kept.tally;
  const ofDyad = keptOfDyads(index, kept);
  const dyads = placesAbove0(ofDyad);
  const strands = new Int32Array(dyads.length * STRANDS.length);
  const arrows = new Uint8Array(strands.length);
  for (let tie = 0; tie < dyads.length; tie += 1) {
    const dyad = dyads[tie]!;
    for (let lane = start[dyad]!; lane < start[dyad + 1]!; lane += 1) {
      const events = ofLane[lane]!;
      const strand = tie * STRANDS.length + strandOf(code[lane]!);
      strands[strand]! += events;
      arrows[strand]! |= events > 0 ? ARROWS[wayOf(code[lane]!)]! : 0;
    }
  }
  return { a: picked(dyadA, dyads), b: picked(dyadB, dyads), count: picked(ofDyad, dyads), strands, arrows };
}

/** A loop, since `map` takes three times as long. */
function picked(column: Int32Array, places: Int32Array): Int32Array {
  const values = new Int32Array(places.length);
  for (let at = 0; at < values.length; at += 1) values[at] = column[places[at]!]!;
  return values;
}

function keptOfDyads(
  { code, dyadA }: EventIndex,
  { tally: { ofLane }, lossOfLane }: Pick<KeptEvents, "tally" | "lossOfLane">,
): Int32Array {
  const ofDyad = new Int32Array(dyadA.length);
  for (let lane = 0; lane < code.length; lane += 1)
    ofDyad[code[lane]! >>> 4]! += lossOfLane[lane] === KEPT ? ofLane[lane]! : 0;
  return ofDyad;
}

/** The actors of the same events, by row: the ends of their ties. */
export function actorRowsOf({ tally: { ofActor } }: Pick<KeptEvents, "tally">, { a, b }: TieRows): ActorRows {
  const partners = new Int32Array(ofActor.length / STRANDS.length);
  for (let tie = 0; tie < a.length; tie += 1) {
    partners[a[tie]!]! += 1;
    partners[b[tie]!]! += 1;
  }
  const row = placesAbove0(partners);
  const count = new Int32Array(row.length);
  const strands = new Int32Array(row.length * STRANDS.length);
  for (let place = 0; place < row.length; place += 1) {
    const from = row[place]! * STRANDS.length;
    for (let strand = 0; strand < STRANDS.length; strand += 1) {
      const events = ofActor[from + strand]!;
      strands[place * STRANDS.length + strand] = events;
      count[place]! += events;
    }
  }
  return { row, count, partners: picked(partners, row), strands };
}

function placesAbove0(counts: Int32Array): Int32Array {
  const places = new Int32Array(counts.length);
  let found = 0;
  for (let place = 0; place < counts.length; place += 1) {
    places[found] = place;
    found += counts[place]! > 0 ? 1 : 0;
  }
  return places.slice(0, found);
}
