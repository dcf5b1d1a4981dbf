import type { KeptChains } from "../events/keptChains.ts";
import { KEPT, type LossCode, lossCode } from "../events/lossCode.ts";
import { remember } from "../events/memory.ts";
import type { Bounds } from "../events/windowRows.ts";
import type { View } from "../view/view.ts";
import { alikeLoss } from "./alikeLoss.ts";
import { type EventFilter, eventFilterOf, filterKey, lossOfLanes } from "./eventFilter.ts";
import { type EventIndex, type EventRange, rangeOf } from "./eventIndex.ts";
import { type EventMemory, MOST_TALLIES } from "./eventMemory.ts";
import { choosesTies, type LostTies, lostTiesOf } from "./lostTies.ts";
import { allRows, bothKept, type RowTest, rowsWhere } from "./rowsWhere.ts";
import { countsOfDyads, emptyTally, tallyOfRows, type Tally } from "./tally.ts";
import { WindowTally } from "./windowTally.ts";

/** What steps 1 to 6 of filtering (rule 7) leave of event data. Its counts hold until the next question. */
export interface KeptEvents {
  /** In order. Made when asked for. */
  readonly rows: () => Int32Array;
  readonly tally: Tally;
  /** The loss code of each dyad: only counts of those kept are of this picture. */
  readonly lossOfDyad: Uint8Array;
  /** Events kept by kind row. */
  readonly ofKind: Int32Array;
  /** The same with any kind chosen; null where that would keep other ties. */
  readonly ofAnyKind: Int32Array | null;
  /** Events lost to each loss code; with those kept they make up the corpus. */
  readonly lost: Int32Array;
  /** True where which ties are kept depends on the window. */
  readonly tiesChosen: boolean;
  readonly weak: number;
  readonly thin: number;
  readonly chains: KeptChains | null;
}

const [WINDOW, STATUS, KIND, CHAIN] = [
  lossCode("window"),
  lossCode("status"),
  lossCode("kind"),
  lossCode("chain"),
] as const;
const ALL_TIES = { tiesChosen: false, weak: 0, thin: 0, chains: null } as const;

export function keepEvents(index: EventIndex, view: View, bounds: Bounds, memory: EventMemory): KeptEvents {
  const range = rangeOf(index, bounds);
  const filter = filterOf(index, view, memory);
  const alike = alikeLoss(index, view);
  if (alike !== KEPT) return noneKept(index, view, filter, range, alike);
  const counted = remember(
    memory.tallies,
    filterKey(view),
    () => new WindowTally(index, filter),
    MOST_TALLIES,
  );
  counted.moveTo(range);
  const { tally } = counted;
  const lost = tally.lost.slice();
  lost[KEPT] = 0;
  lost[WINDOW] = index.eventCount - (range.end - range.start);
  if (choosesTies(view)) return keptOnTies(index, view, filter, range, tally, lost);
  const ofKind = tally.ofKind.map((count, kind) => count * filter.keepKind[kind]!);
  const keptCount = ofKind.reduce((sum, count) => sum + count, 0);
  return {
    rows: () => (filter.keepsAll ? allRows(range) : rowsWhere(index, range, filter, keptCount)),
    tally,
    lossOfDyad: filter.lossOfDyad,
    ofKind,
    ofAnyKind: tally.ofKind.slice(),
    lost,
    ...ALL_TIES,
  };
}

export function filterOf(index: EventIndex, view: View, memory: EventMemory): EventFilter {
  const make = (): EventFilter => eventFilterOf(index, view, memory.text);
  return remember(memory.filters, filterKey(view), make, MOST_TALLIES);
}

/** All events are lost to one facet, but for those that their kind takes out before. */
function noneKept(
  index: EventIndex,
  { chain }: View,
  { keepKind, lossOfDyad }: EventFilter,
  range: EventRange,
  loss: LossCode,
): KeptEvents {
  const tally = emptyTally(index);
  const { lost, ofKind } = tally;
  if (loss === STATUS) lost[STATUS] = index.eventCount;
  else {
    lost[WINDOW] = index.eventCount - (range.end - range.start);
    for (let event = range.start; event < range.end; event += 1)
      lost[keepKind[index.kind[event]!] === 0 ? KIND : loss]! += 1;
  }
  const chains = chain === null ? null : { chains: [], more: false, ofRow: new Uint8Array(0) };
  const rows = () => new Int32Array(0);
  return { rows, tally, lossOfDyad, ofKind, ofAnyKind: ofKind, lost, ...ALL_TIES, chains };
}

function keptOnTies(
  index: EventIndex,
  view: View,
  filter: EventFilter,
  range: EventRange,
  chosen: Tally,
  lost: Int32Array,
): KeptEvents {
  const ofDyad = countsOfDyads(index, chosen.ofLane);
  const ties = lostTiesOf(index, ofDyad, filter, range, view);
  const rows = rowsWhere(index, range, testOnTies(index, filter, ties));
  if (ties.chains === null) addLossOfTies(lost, ofDyad, ties.loss);
  else addLossInChains(index, lost, rowsWhere(index, range, filter), ties);
  const tally = tallyOfRows(index, rows);
  return {
    rows: () => rows,
    tally,
    lossOfDyad: filter.lossOfDyad,
    ofKind: tally.ofKind,
    ofAnyKind: null,
    lost,
    tiesChosen: true,
    weak: ties.weak,
    thin: ties.thin,
    chains: ties.chains,
  };
}

/** What the filter and the choice of ties keep together. */
export function testOnTies(
  index: EventIndex,
  { keepKind, keepEvent }: EventFilter,
  { loss, chains }: LostTies,
): RowTest {
  return {
    keepKind,
    keepEvent: chains === null ? keepEvent : bothKept(keepEvent, chains.ofRow),
    lossOfLane: lossOfLanes(index, loss),
  };
}

/** Those lost with their tie by the filter are counted already, and come to the same. */
function addLossOfTies(lost: Int32Array, ofDyad: Int32Array, loss: Uint8Array): void {
  const byCode = new Int32Array(lost.length);
  for (let dyad = 0; dyad < loss.length; dyad += 1) byCode[loss[dyad]!]! += ofDyad[dyad]!;
  for (let code = KEPT + 1; code < lost.length; code += 1) if (byCode[code]! > 0) lost[code] = byCode[code]!;
}

/** An event whose tie is kept up to the chains, and that is in none of them, is lost there. */
function addLossInChains(
  index: EventIndex,
  lost: Int32Array,
  chosen: Int32Array,
  { loss, chains }: LostTies,
): void {
  const lossOfLane = lossOfLanes(index, loss);
  for (const event of chosen) {
    const ofTie = lossOfLane[index.lane[event]!]!;
    const isOutside = chains?.ofRow[event] === 0 && (ofTie === KEPT || ofTie > CHAIN);
    const here = isOutside ? CHAIN : ofTie;
    if (here !== KEPT) lost[here]! += 1;
  }
}
