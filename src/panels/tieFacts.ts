import type { Day } from "../core/model/day.ts";
import { parseEdtf } from "../core/model/edtf.ts";
import type { Interaction } from "../core/model/graph.ts";

type Dated = Pick<Interaction, "date">;

export interface FirstAndLast<T> {
  readonly first: T;
  readonly last: T;
}

/** The interaction that may have begun earliest and the one that may have ended last; null if none is dated. */
export function firstAndLast<T extends Dated>(interactions: readonly T[]): FirstAndLast<T> | null {
  const dated = byFirstDay(interactions);
  const [head, ...rest] = dated;
  if (head === undefined) return null;
  const last = rest.reduce((latest, each) => (each.last >= latest.last ? each : latest), head);
  return { first: head.interaction, last: last.interaction };
}

export interface Gap {
  /** Days from the last day of one interaction to the first of the next. */
  readonly days: number;
  readonly from: Day;
  readonly to: Day;
}

/** The longest time without a dated interaction between the first and the last; null with fewer than two. */
export function longestGap(interactions: readonly Dated[]): Gap | null {
  let longest: Gap | null = null;
  let ended: Day | undefined;
  for (const { first, last } of byFirstDay(interactions)) {
    if (ended !== undefined && first - ended > (longest?.days ?? -1)) {
      longest = { days: Math.max(first - ended, 0), from: ended, to: Math.max(first, ended) };
    }
    ended = Math.max(ended ?? last, last);
  }
  return longest;
}

interface DatedInteraction<T> {
  readonly interaction: T;
  readonly first: Day;
  readonly last: Day;
}

function byFirstDay<T extends Dated>(interactions: readonly T[]): readonly DatedInteraction<T>[] {
  return interactions
    .flatMap((interaction) => {
      const date = interaction.date === null ? undefined : parseEdtf(interaction.date);
      return date === undefined ? [] : [{ interaction, first: date.first, last: date.last }];
    })
    .sort((a, b) => a.first - b.first);
}
