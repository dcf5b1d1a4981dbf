import type { EventFilter } from "./eventFilter.ts";
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
}

/** A view with a filter on kinds and one on types has three; each takes about four bytes an event. */
export const MOST_TALLIES = 3;

export function emptyEventMemory(makeText: () => EventText): EventMemory {
  let text: EventText | undefined;
  return { text: () => (text ??= makeText()), filters: new Map(), tallies: new Map(), bars: new Map() };
}
