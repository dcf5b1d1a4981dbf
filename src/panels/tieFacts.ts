import type { Day } from "../core/model/day.ts";
import { parseEdtf } from "../core/model/edtf.ts";
import type { Interaction } from "../core/model/graph.ts";

export interface InitiatorCounts {
  /** Interactions in which the first of the two, and not the second, is an initiator; and so on. */
  readonly a: number;
  readonly b: number;
  readonly both: number;
  /** Somebody else is the initiator. */
  readonly others: number;
  readonly notStated: number;
}

type Roles = Pick<Interaction, "participants">;
type Dated = Pick<Interaction, "date">;

/** Who began the interactions of a tie, by the role `initiator`. The five counts sum to the interactions. */
export function initiatedBy(interactions: readonly Roles[], a: string, b: string): InitiatorCounts {
  const counts = { a: 0, b: 0, both: 0, others: 0, notStated: 0 };
  for (const interaction of interactions) counts[initiatorOf(interaction, a, b)] += 1;
  return counts;
}

function initiatorOf({ participants }: Roles, a: string, b: string): keyof InitiatorCounts {
  const initiators = participants
    .filter(({ role }) => role === "initiator")
    .map(({ actor }): string => actor);
  if (initiators.length === 0) return "notStated";
  const [byA, byB] = [initiators.includes(a), initiators.includes(b)];
  if (byA && byB) return "both";
  if (byA) return "a";
  return byB ? "b" : "others";
}

/** "Pompeo 2, not stated 2". */
export function initiatedInWords(counts: InitiatorCounts, nameA: string, nameB: string): string {
  const named: readonly (readonly [string, number])[] = [
    [nameA, counts.a],
    [nameB, counts.b],
    ["both", counts.both],
    ["others", counts.others],
    ["not stated", counts.notStated],
  ];
  return named.flatMap(([name, count]) => (count === 0 ? [] : [`${name} ${count}`])).join(", ");
}

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
