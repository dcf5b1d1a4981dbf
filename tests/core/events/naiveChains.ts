import { parseEdtf } from "../../../src/core/model/edtf.ts";

export interface NaiveChain {
  readonly actors: readonly number[];
  readonly rows: readonly number[];
}

interface Linked {
  readonly row: number;
  readonly date: string;
  /** Pairs of actors that it ties. */
  readonly ties: readonly (readonly [number, number])[];
}

/**
 * Every chain of at most four interactions, found by trying each interaction after each, day by day; the
 * shortest first, then by rows and actors.
 */
export function naiveChains(
  linked: readonly Linked[],
  from: number,
  to: number,
  pause: number,
): NaiveChain[] {
  const found: NaiveChain[] = [];
  const dated = linked.map((one) => ({ ...one, days: daysOf(one.date) }));
  const extend = (
    actors: readonly number[],
    rows: readonly number[],
    before: readonly number[] | null,
  ): void => {
    const here = actors.at(-1)!;
    if (here === to) found.push({ actors, rows });
    if (here === to || rows.length === 4) return;
    for (const { row, days, ties } of dated) {
      if (rows.includes(row)) continue;
      const possible = days.filter(
        (day) => before === null || before.some((last) => day >= last && day - last <= pause),
      );
      if (possible.length === 0) continue;
      for (const [a, b] of ties) {
        const next = a === here ? b : b === here ? a : undefined;
        if (next !== undefined && !actors.includes(next)) extend([...actors, next], [...rows, row], possible);
      }
    }
  };
  extend([from], [], null);
  const key = ({ actors, rows }: NaiveChain): string =>
    [rows.length, ...rows.flatMap((row, at) => [row, actors[at + 1]!])]
      .map((one) => String(one).padStart(4, "0"))
      .join(" ");
  return found
    .map((chain) => [key(chain), chain] as const)
    .sort(([p], [q]) => (p < q ? -1 : 1))
    .map(([, chain]) => chain);
}

function daysOf(date: string): readonly number[] {
  const { first, last } = parseEdtf(date)!;
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}
