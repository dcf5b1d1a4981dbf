import { isKept } from "../events/bits.ts";
import { KEPT } from "../events/lossCode.ts";
import { remember } from "../events/memory.ts";
import type { Histogram } from "../events/picture.ts";
import type { Bounds } from "../events/windowRows.ts";
import { TONES } from "../model/vocabulary.ts";
import type { View } from "../view/view.ts";
import { alikeLoss } from "./alikeLoss.ts";
import { type EventFilter, filterKey } from "./eventFilter.ts";
import type { EventIndex } from "./eventIndex.ts";
import { type EventMemory, MOST_TALLIES } from "./eventMemory.ts";
import { filterOf, type KeptEvents, testOnTies } from "./keptEvents.ts";
import { choosesTies, lostTiesOf } from "./lostTies.ts";
import type { RowTest } from "./rowsWhere.ts";
import { countEvents, countsOfDyads, emptyTally } from "./tally.ts";

/**
 * Bars a day and tone. Outside the window stands what the view shows with its window open; where ties
 * are not chosen by their counts, that is what it shows inside, too.
 */
export function eventHistogram(
  index: EventIndex,
  view: View,
  kept: KeptEvents,
  bounds: Bounds,
  memory: EventMemory,
): Histogram {
  const { firstDay, days } = index.span;
  const open = openBars(index, view, memory);
  const barOf = (day: number): number => Math.min(Math.max(day - firstDay, 0), days) * TONES.length;
  const [inside, outside] = [new Int32Array(open.length), new Int32Array(open.length)];
  const from = barOf(bounds.from);
  const to = Math.max(from, barOf(bounds.to + 1));
  outside.set(open);
  outside.fill(0, from, to);
  if (kept.tiesChosen) countBars(index, kept.rows(), inside);
  else inside.set(open.subarray(from, to), from);
  const possible = new Int32Array(open.length);
  return { firstDay, days, inside, possible, outside, coverage: new Int32Array(days) };
}

/** The bars of a view with its window open. */
function openBars(index: EventIndex, view: View, memory: EventMemory): Int32Array {
  const alike = alikeLoss(index, view);
  if (alike !== KEPT) return new Int32Array(index.span.days * TONES.length);
  const { leastStrength, leastSources, focus, hops, chain, longestPause } = view;
  const ties = choosesTies(view) ? [leastStrength, leastSources, focus, hops, chain, longestPause] : [];
  return remember(memory.bars, JSON.stringify([filterKey(view), ...ties]), () => {
    const filter = filterOf(index, view, memory);
    if (choosesTies(view)) return barsWhere(index, openTest(index, filter, view, memory));
    const dayKinds = filter.keepsActors && filter.keepEvent === null ? memory.dayKinds() : null;
    return dayKinds === null ? barsWhere(index, filter) : barsOfKinds(index, filter, dayKinds);
  });
}

function openTest(index: EventIndex, filter: EventFilter, view: View, memory: EventMemory): RowTest {
  const all = { start: 0, end: index.eventCount };
  const ofDyad = remember(
    memory.openDyads,
    filterKey(view),
    () => {
      const tally = emptyTally(index);
      countEvents(index, filter, tally, 0, all.end, 1);
      return countsOfDyads(index, tally.ofLane);
    },
    MOST_TALLIES,
  );
  return testOnTies(index, filter, lostTiesOf(index, ofDyad, filter, all, view));
}

/** Where nothing but kinds is chosen, days and kinds tell it all. */
function barsOfKinds(
  { span, kinds }: EventIndex,
  { keepKind }: EventFilter,
  dayKinds: Int32Array,
): Int32Array {
  const bars = new Int32Array(span.days * TONES.length);
  for (let day = 0; day < span.days; day += 1) {
    for (let of = 0; of < keepKind.length; of += 1)
      bars[day * TONES.length + kinds.tone[of]!]! += dayKinds[day * keepKind.length + of]! * keepKind[of]!;
  }
  return bars;
}

/** Kinds are counted day by day, and say the tone. */
function barsWhere(index: EventIndex, test: RowTest): Int32Array {
  const { keepKind } = test;
  const { dayStart, span, kinds } = index;
  const bars = new Int32Array(span.days * TONES.length);
  const ofKind = new Int32Array(keepKind.length);
  for (let place = 0; place < span.days; place += 1) {
    // A stray date may part the events by millions of days.
    if (dayStart[place] === dayStart[place + 1]) continue;
    ofKind.fill(0);
    countDay(ofKind, index, test, dayStart[place]!, dayStart[place + 1]!);
    for (let of = 0; of < ofKind.length; of += 1)
      bars[place * TONES.length + kinds.tone[of]!]! += ofKind[of]! * keepKind[of]!;
  }
  return bars;
}

/** The events of a day by kind, whatever kinds are chosen. */
function countDay(
  ofKind: Int32Array,
  { kind, lane }: EventIndex,
  { lossOfLane, keepEvent }: RowTest,
  from: number,
  to: number,
): void {
  for (let event = from; event < to; event += 1) {
    const isTold = keepEvent === null ? 1 : keepEvent[event]!;
    ofKind[kind[event]!]! += isTold & isKept(lossOfLane[lane[event]!]!);
  }
}

/** `rows` are in the order of days. */
function countBars({ dayStart, kind, kinds }: EventIndex, rows: Int32Array, bars: Int32Array): void {
  let place = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    while (row >= dayStart[place + 1]!) place += 1;
    bars[place * TONES.length + kinds.tone[kind[row]!]!]! += 1;
  }
}
