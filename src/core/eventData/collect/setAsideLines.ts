import type { SetAsideCount } from "../eventData.ts";

/** A line that gave no event, as an example of its reason. */
export interface SetAsideLine {
  readonly row: number;
  readonly reason: string;
}

const MOST_EXAMPLES = 3;

/** Counts the lines that gave no event, and keeps the first few of each reason. */
export class SetAsideLines {
  private readonly counts = new Map<string, number>();
  readonly examples: SetAsideLine[] = [];

  /** `reason` stands after "12 lines: " and is one of a handful of sentences. */
  add(reason: string, row: number): void {
    const count = (this.counts.get(reason) ?? 0) + 1;
    this.counts.set(reason, count);
    if (count <= MOST_EXAMPLES) this.examples.push({ row, reason });
  }

  /** The most frequent first. */
  totals(): readonly SetAsideCount[] {
    return Array.from(this.counts, ([reason, count]) => ({ reason, count })).toSorted(
      (a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1),
    );
  }
}
