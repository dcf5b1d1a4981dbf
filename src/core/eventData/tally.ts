import { isKept } from "../events/bits.ts";
import { KEPT, lossCode } from "../events/lossCode.ts";
import { LEFT_OUT_CODES } from "../events/picture.ts";
import type { EventFilter } from "./eventFilter.ts";
import { type EventIndex, type Narrow, narrowFor } from "./eventIndex.ts";

/** Events counted in every way that a picture asks for. What ties, days and classes have follows from it. */
export interface Tally {
  /** Those chosen, whether or not their tie is kept. */
  readonly ofLane: Narrow;
  /** `actor * 4 + strand`: those kept. */
  readonly ofActor: Int32Array;
  /** By kind row: those kept, and those that only the choice of kinds takes out, since a facet leaves out itself. */
  readonly ofKind: Int32Array;
  /** Events lost to each loss code; those kept stand under the code `KEPT`. */
  readonly lost: Int32Array;
}

const [KIND, TEXT] = [lossCode("kind"), lossCode("text")] as const;

export function emptyTally({ code, actorType, kinds, longest }: EventIndex): Tally {
  return {
    ofLane: new (narrowFor(longest + 1))(code.length),
    ofActor: new Int32Array(actorType.length * 4),
    ofKind: new Int32Array(kinds.tone.length),
    lost: new Int32Array(LEFT_OUT_CODES.length),
  };
}

/** Counts the events `from` to `to - 1`, with `by` 1, or takes them out again, with -1. */
export function countEvents(
  index: EventIndex,
  filter: EventFilter,
  tally: Tally,
  from: number,
  to: number,
  by: 1 | -1,
): void {
  if (filter.keepsActors && filter.keepEvent === null) {
    if (filter.keepsAll) countAll(index, tally, from, to, by);
    else countKinds(index, filter, tally, from, to, by);
  } else countChosen(index, filter, tally, from, to, by);
}

function countAll(index: EventIndex, tally: Tally, from: number, to: number, by: 1 | -1): void {
  const { lane, kind, initiator, target } = index;
  const { strand } = index.kinds;
  const { ofLane, ofActor, ofKind } = tally;
  for (let event = from; event < to; event += 1) {
    const of = kind[event]!;
    const inStrand = strand[of]!;
    ofKind[of]! += by;
    ofLane[lane[event]!]! += by;
    ofActor[initiator[event]! * 4 + inStrand]! += by;
    ofActor[target[event]! * 4 + inStrand]! += by;
  }
}

/** Only kinds are chosen. */
function countKinds(
  index: EventIndex,
  { keepKind }: EventFilter,
  { ofLane, ofActor, ofKind, lost }: Tally,
  from: number,
  to: number,
  by: 1 | -1,
): void {
  const { lane, kind, initiator, target } = index;
  const { strand } = index.kinds;
  let kept = 0;
  for (let event = from; event < to; event += 1) {
    const of = kind[event]!;
    ofKind[of]! += by;
    if (keepKind[of] === 0) continue;
    const inStrand = strand[of]!;
    kept += 1;
    ofLane[lane[event]!]! += by;
    ofActor[initiator[event]! * 4 + inStrand]! += by;
    ofActor[target[event]! * 4 + inStrand]! += by;
  }
  lost[KEPT]! += by * kept;
  lost[KIND]! += by * (to - from - kept);
}

/**
 * An event is lost by its kind first, then by its text, then with its tie (rule 7). Answers are added
 * as bits rather than asked, since nobody could foresee them.
 */
function countChosen(
  index: EventIndex,
  { keepKind, keepEvent, lossOfLane }: EventFilter,
  { ofLane, ofActor, ofKind, lost }: Tally,
  from: number,
  to: number,
  by: 1 | -1,
): void {
  const { lane, kind, initiator, target } = index;
  const { strand } = index.kinds;
  let [ofKinds, chosen] = [0, 0];
  for (let event = from; event < to; event += 1) {
    const of = kind[event]!;
    const at = lane[event]!;
    const loss = lossOfLane[at]!;
    const isTold = keepEvent === null ? 1 : keepEvent[event]!;
    const isChosen = keepKind[of]! & isTold;
    const ofTie = by & -isKept(loss);
    const chosenOfTie = ofTie & -isChosen;
    const inStrand = strand[of]!;
    ofKinds += keepKind[of]!;
    chosen += isChosen;
    lost[loss]! += by & -isChosen;
    ofLane[at]! += by & -isChosen;
    ofKind[of]! += ofTie & -isTold;
    ofActor[initiator[event]! * 4 + inStrand]! += chosenOfTie;
    ofActor[target[event]! * 4 + inStrand]! += chosenOfTie;
  }
  lost[KIND]! += by * (to - from - ofKinds);
  lost[TEXT]! += by * (ofKinds - chosen);
}

/** The events of some rows. */
export function tallyOfRows(index: EventIndex, rows: Int32Array): Tally {
  const tally = emptyTally(index);
  const { lane, kind, initiator, target, kinds } = index;
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place]!;
    const inStrand = kinds.strand[kind[row]!]!;
    tally.ofKind[kind[row]!]! += 1;
    tally.ofLane[lane[row]!]! += 1;
    tally.ofActor[initiator[row]! * 4 + inStrand]! += 1;
    tally.ofActor[target[row]! * 4 + inStrand]! += 1;
  }
  return tally;
}

/** Events of each dyad. */
export function countsOfDyads({ code, laneAt, dyadA }: EventIndex, ofLane: Narrow): Int32Array {
  const ofDyad = new Int32Array(dyadA.length);
  for (let place = 0; place < code.length; place += 1) ofDyad[code[place]! >>> 4]! += ofLane[laneAt[place]!]!;
  return ofDyad;
}
