import type { Interaction } from "../model/graph.ts";

type Roles = Pick<Interaction, "participants">;

/** Interactions of a tie by who began them; the five sum to the interactions. */
export interface InitiatorCounts {
  /** The first of the two, and not the second, is an initiator; and so on. */
  readonly a: number;
  readonly b: number;
  readonly both: number;
  /** Somebody else is the initiator. */
  readonly others: number;
  readonly notStated: number;
}

/** Who began the interactions of a tie, by the role `initiator`. */
export function initiatedBy(interactions: readonly Roles[], a: string, b: string): InitiatorCounts {
  const counts = { a: 0, b: 0, both: 0, others: 0, notStated: 0 };
  for (const interaction of interactions) counts[initiatorOf(interaction, a, b)] += 1;
  return counts;
}

/** Which of the five one interaction counts for. */
export function initiatorOf({ participants }: Roles, a: string, b: string): keyof InitiatorCounts {
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
