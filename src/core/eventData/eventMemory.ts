import type { EventFilter } from "./eventFilter.ts";
import type { EventIndex } from "./eventIndex.ts";
import type { EventText } from "./eventText.ts";
import type { WindowTally } from "./windowTally.ts";

/** What successive questions to one index share. */
export interface EventMemory {
  /** Folded words, made when first asked for. */
  readonly text: () => EventText;
  readonly filters: Map<string, EventFilter>;
  readonly tallies: Map<string, WindowTally>;
  /** Bars of a view with its window open. */
  readonly bars: Map<string, Int32Array>;
  /** Events of each dyad that a filter chooses with the window open. */
  readonly openDyads: Map<string, Int32Array>;
  /** A place for each lane, to be written over by whoever makes a picture; made when first asked for. */
  readonly room: () => Int32Array;
  /** Events by day and kind row, `day * kinds + kind`, made when first asked for; null where that would be too long a list. */
  readonly dayKinds: () => Int32Array | null;
}

/** A view with a filter on kinds and one on types has three; each takes about four bytes an event. */
export const MOST_TALLIES = 3;
const MOST_DAY_KINDS = 500_000;

export function emptyEventMemory(index: EventIndex, makeText: () => EventText): EventMemory {
  let text: EventText | undefined;
  let room: Int32Array | undefined;
  let dayKinds: Int32Array | null | undefined;
  return {
    text: () => (text ??= makeText()),
    filters: new Map(),
    tallies: new Map(),
    bars: new Map(),
    openDyads: new Map(),
    room: () => (room ??= new Int32Array(index.code.length)),
    dayKinds: () => (dayKinds === undefined ? (dayKinds = dayKindsOf(index)) : dayKinds),
  };
}

function dayKindsOf({ span, dayStart, kind, kinds }: EventIndex): Int32Array | null {
  const kindCount = kinds.tone.length;
  if (span.days * kindCount > MOST_DAY_KINDS) return null;
  const counts = new Int32Array(span.days * kindCount);
  for (let day = 0; day < span.days; day += 1) {
    for (let event = dayStart[day]!; event < dayStart[day + 1]!; event += 1)
      counts[day * kindCount + kind[event]!]! += 1;
  }
  return counts;
}
