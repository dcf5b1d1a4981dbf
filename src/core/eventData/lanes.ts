import type { EventData } from "./eventData.ts";
import type { KindColumns } from "./kindColumns.ts";

/**
 * Events by pair of actors. A dyad is a pair of actor rows, a < b, that share an event; a lane is all
 * events of one dyad with the same strand and way. An event needs no more than its lane and its kind.
 * Lanes are numbered as the events first need them: those of a window then stand near to each other,
 * and a step of it stays in a few pages of memory however many years the data have.
 */
export interface Lanes {
  /** Lane of each event. */
  readonly lane: Uint32Array;
  /** Dyads, ordered by a, then b. */
  readonly dyadA: Int32Array;
  readonly dyadB: Int32Array;
  /** The lane at each place of their order by dyad, then strand, then way. */
  readonly laneAt: Int32Array;
  /** `dyad * 16 + strand * 4 + way` of the lane at each place of the same order. */
  readonly code: Int32Array;
  /** The most events that a lane has. */
  readonly longest: number;
}

/** Bits of a way: who began the event, and whether its kind is directed. */
export const BEGUN_BY_B = 1;
export const DIRECTED = 2;

/** The place in the order of lanes of each lane: `code[placeOf[lane]]` is the code of a lane. */
export function placesOfLanes({ laneAt }: Pick<Lanes, "laneAt">): Int32Array {
  const placeOf = new Int32Array(laneAt.length);
  for (let place = 0; place < laneAt.length; place += 1) placeOf[laneAt[place]!] = place;
  return placeOf;
}

/** Of the code of a lane. */
export const dyadOf = (code: number): number => code >>> 4;
export const strandOf = (code: number): number => (code >>> 2) & 3;
export const wayOf = (code: number): number => code & 3;

/** Three counting sorts: time and room grow with the number of events. */
export function lanesOf(
  { initiator, target, kind, actors }: Pick<EventData, "initiator" | "target" | "kind" | "actors">,
  { strand, isDirected }: Pick<KindColumns, "strand" | "isDirected">,
): Lanes {
  const actorCount = actors.id.length;
  const low = new Uint32Array(kind.length);
  const high = new Uint32Array(kind.length);
  const class16 = new Uint8Array(kind.length);
  for (let event = 0; event < kind.length; event += 1) {
    const [from, to, of] = [initiator[event]!, target[event]!, kind[event]!];
    low[event] = Math.min(from, to);
    high[event] = Math.max(from, to);
    class16[event] = strand[of]! * 4 + (isDirected[of] === 1 ? DIRECTED : 0) + (from > to ? BEGUN_BY_B : 0);
  }
  const keys = { low, high, class16 };
  const byClass = sortedBy(null, class16, 16);
  return asFirstNeeded(numbered(sortedBy(sortedBy(byClass, high, actorCount), low, actorCount), keys));
}

/** The same with lanes numbered by their first event. Changes the column of lanes. */
function asFirstNeeded(lanes: Omit<Lanes, "laneAt">): Lanes {
  const laneAt = new Int32Array(lanes.code.length).fill(-1);
  renumber(lanes.lane, laneAt);
  return { ...lanes, laneAt };
}

function renumber(lane: Uint32Array, numbers: Int32Array): void {
  let next = 0;
  for (let event = 0; event < lane.length; event += 1) {
    const before = lane[event]!;
    if (numbers[before] === -1) numbers[before] = next++;
    lane[event] = numbers[before]!;
  }
}

interface Keys {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  readonly class16: Uint8Array;
}

/** Numbers dyads and lanes in the order of the events by their keys. */
function numbered(order: Uint32Array, { low, high, class16 }: Keys): Omit<Lanes, "laneAt"> {
  const lane = new Uint32Array(order.length);
  const code = new Int32Array(order.length);
  const [dyadA, dyadB] = [new Int32Array(order.length), new Int32Array(order.length)];
  let [lanes, dyads] = [0, 0];
  for (let place = 0; place < order.length; place += 1) {
    const event = order[place]!;
    const last = dyads - 1;
    if (last < 0 || dyadA[last] !== low[event] || dyadB[last] !== high[event]) {
      dyadA[dyads] = low[event]!;
      dyadB[dyads] = high[event]!;
      dyads += 1;
    }
    const here = (dyads - 1) * 16 + class16[event]!;
    if (lanes === 0 || code[lanes - 1] !== here) code[lanes++] = here;
    lane[event] = lanes - 1;
  }
  return {
    lane,
    dyadA: dyadA.slice(0, dyads),
    dyadB: dyadB.slice(0, dyads),
    code: code.slice(0, lanes),
    longest: mostOf(lane, lanes),
  };
}

function mostOf(lane: Uint32Array, lanes: number): number {
  const events = new Uint32Array(lanes);
  for (let event = 0; event < lane.length; event += 1) events[lane[event]!]! += 1;
  return events.reduce((most, count) => Math.max(most, count), 0);
}

/** Places in the order of their keys, equal ones in the order given; null stands for the order of the keys. */
function sortedBy(order: Uint32Array | null, keys: Uint32Array | Uint8Array, keyCount: number): Uint32Array {
  const next = new Uint32Array(keyCount + 1);
  for (let place = 0; place < keys.length; place += 1) next[keys[place]! + 1]! += 1;
  for (let key = 1; key <= keyCount; key += 1) next[key]! += next[key - 1]!;
  const sorted = new Uint32Array(keys.length);
  for (let place = 0; place < keys.length; place += 1) {
    const event = order === null ? place : order[place]!;
    const key = keys[event]!;
    sorted[next[key]!] = event;
    next[key]! += 1;
  }
  return sorted;
}
