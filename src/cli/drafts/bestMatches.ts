/** Two things that may be the same, and how likely that is. */
export interface Candidate<One, Other> {
  readonly one: One;
  readonly other: Other;
  readonly likeness: number;
}

/** The likest candidates first, each thing in one of them at most; of equally likely ones the earlier. */
export function bestMatches<One, Other>(
  candidates: readonly Candidate<One, Other>[],
): (readonly [One, Other])[] {
  const taken = new Set<unknown>();
  return candidates
    .toSorted((a, b) => b.likeness - a.likeness)
    .flatMap(({ one, other }) => {
      if (taken.has(one) || taken.has(other)) return [];
      taken.add(one).add(other);
      return [[one, other] as const];
    });
}
