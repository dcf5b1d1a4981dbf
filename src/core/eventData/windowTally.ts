import type { EventFilter } from "./eventFilter.ts";
import type { EventIndex, EventRange } from "./eventIndex.ts";
import { countEvents, emptyTally, type Tally } from "./tally.ts";

/**
 * The events of a window that a filter leaves, counted. Guards that the counts are those of the range
 * last moved to: a move counts what enters and takes out what leaves, or begins anew where that is less.
 */
export class WindowTally {
  readonly #index: EventIndex;
  readonly #filter: EventFilter;
  #range: EventRange = { start: 0, end: 0 };
  readonly tally: Tally;

  constructor(index: EventIndex, filter: EventFilter) {
    this.#index = index;
    this.#filter = filter;
    this.tally = emptyTally(index);
  }

  moveTo(range: EventRange): void {
    const { start, end } = this.#range;
    const stays = Math.max(Math.min(end, range.end) - Math.max(start, range.start), 0);
    if (end - start > 2 * stays) this.#beginAt(range.start);
    const from = this.#range;
    this.#count(range.start, Math.min(from.start, range.end), 1);
    this.#count(Math.max(from.end, range.start), range.end, 1);
    this.#count(from.start, Math.min(range.start, from.end), -1);
    this.#count(Math.max(range.end, from.start), from.end, -1);
    this.#range = range;
  }

  #beginAt(event: number): void {
    for (const counts of Object.values(this.tally)) counts.fill(0);
    this.#range = { start: event, end: event };
  }

  #count(from: number, to: number, by: 1 | -1): void {
    if (from < to) countEvents(this.#index, this.#filter, this.tally, from, to, by);
  }
}
