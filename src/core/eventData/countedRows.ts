import { type ActorRows, STRANDS, type TieRows } from "../events/picture.ts";
import { A_TO_B, B_TO_A } from "../events/tieColumns.ts";
import { isAbove0, isKept } from "../events/bits.ts";
import type { EventIndex } from "./eventIndex.ts";
import type { KeptEvents } from "./keptEvents.ts";
import { dyadOf, strandOf, wayOf } from "./lanes.ts";
import type { Tally } from "./tally.ts";

/** The arrow of each way. */
const ARROWS = Uint8Array.of(0, 0, A_TO_B, B_TO_A);

/**
 * The ties of the events kept, by a, then b. Its loops stand in functions that do nothing after them:
 * an engine may leave the fast code of a long loop at whatever follows, and begin the next one slowly.
 * `room` has a place for each lane, which is written over: it would cost more to make than to fill.
 */
export function tieRowsOf(
  index: EventIndex,
  kept: Pick<KeptEvents, "tally" | "lossOfDyad">,
  room: Int32Array,
): TieRows {
  const places = room.subarray(0, fillPlaces(room, index, kept));
  const ties = countTies(places, index.code);
  const rows = {
    a: new Int32Array(ties),
    b: new Int32Array(ties),
    count: new Int32Array(ties),
    strands: new Int32Array(ties * STRANDS.length),
    arrows: new Uint8Array(ties * STRANDS.length),
  };
  fillTies(rows, places, index, kept.tally.ofLane);
  return rows;
}

/** The places of lanes that have events kept, in their order; answers how many they are. */
function fillPlaces(
  places: Int32Array,
  { laneAt, code }: EventIndex,
  { tally: { ofLane }, lossOfDyad }: Pick<KeptEvents, "tally" | "lossOfDyad">,
): number {
  let found = 0;
  for (let place = 0; place < laneAt.length; place += 1) {
    places[found] = place;
    found += isAbove0(ofLane[laneAt[place]!]!) & isKept(lossOfDyad[dyadOf(code[place]!)]!);
  }
  return found;
}

function countTies(places: Int32Array, code: Int32Array): number {
  let [ties, last] = [0, 0];
  for (let at = 0; at < places.length; at += 1) {
    const dyad = dyadOf(code[places[at]!]!) + 1;
    ties += isAbove0(dyad ^ last);
    last = dyad;
  }
  return ties;
}

function fillTies(
  { a, b, count, strands, arrows }: TieRows,
  places: Int32Array,
  { code, laneAt, dyadA, dyadB }: EventIndex,
  ofLane: Tally["ofLane"],
): void {
  let [tie, last] = [-1, 0];
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at]!;
    const here = code[place]!;
    const events = ofLane[laneAt[place]!]!;
    const dyad = dyadOf(here);
    tie += isAbove0((dyad + 1) ^ last);
    last = dyad + 1;
    a[tie] = dyadA[dyad]!;
    b[tie] = dyadB[dyad]!;
    count[tie]! += events;
    const strand = tie * STRANDS.length + strandOf(here);
    strands[strand]! += events;
    arrows[strand]! |= ARROWS[wayOf(here)]!;
  }
}

/** The actors of the same events, by row: the ends of their ties. */
export function actorRowsOf({ tally: { ofActor } }: Pick<KeptEvents, "tally">, { a, b }: TieRows): ActorRows {
  const partnersOf = new Int32Array(ofActor.length / STRANDS.length);
  countEnds(partnersOf, a);
  countEnds(partnersOf, b);
  const row = placesAbove0(partnersOf);
  const rows = {
    row,
    count: new Int32Array(row.length),
    partners: new Int32Array(row.length),
    strands: new Int32Array(row.length * STRANDS.length),
  };
  fillActors(rows, partnersOf, ofActor);
  return rows;
}

function countEnds(partnersOf: Int32Array, ends: TieRows["a"]): void {
  for (let tie = 0; tie < ends.length; tie += 1) partnersOf[ends[tie]!]! += 1;
}

function fillActors(
  { row, count, partners, strands }: ActorRows,
  partnersOf: Int32Array,
  ofActor: Int32Array,
): void {
  for (let place = 0; place < row.length; place += 1) {
    const actor = row[place]!;
    partners[place] = partnersOf[actor]!;
    let events = 0;
    for (let strand = 0; strand < STRANDS.length; strand += 1) {
      const ofStrand = ofActor[actor * STRANDS.length + strand]!;
      strands[place * STRANDS.length + strand] = ofStrand;
      events += ofStrand;
    }
    count[place] = events;
  }
}

function placesAbove0(counts: Int32Array): Int32Array {
  const places = new Int32Array(counts.length);
  return places.slice(0, fillAbove0(places, counts));
}

function fillAbove0(places: Int32Array, counts: Int32Array): number {
  let found = 0;
  for (let place = 0; place < counts.length; place += 1) {
    places[found] = place;
    found += isAbove0(counts[place]!);
  }
  return found;
}
