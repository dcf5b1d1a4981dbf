import type { Columns } from "../events/columns.ts";
import { firstPlace } from "../events/lists.ts";
import { MODALITIES } from "../model/vocabulary.ts";
import { DEFAULT_STATUS } from "../view/view.ts";

/** Strength of every tie of the corpus, without a filter. All actors are given by row, in either order. */
export interface Strengths {
  of(one: number, other: number): Strength;
  /** Actors tied to both, those with most interactions first. */
  sharedPartners(one: number, other: number): readonly number[];
}

export interface Strength {
  /** Interactions, actual or claimed. */
  readonly tied: number;
  /** Those planned, denied or negated: they make no tie. */
  readonly others: number;
}

/** One place a dyad, ordered by a, then b. */
export type Counts = Pick<Columns, "dyadA" | "dyadB"> & {
  readonly tied: Int32Array;
  readonly others: Int32Array;
};

export function strengthsOf(columns: Columns): Strengths {
  return strengthsFrom(countsOf(columns));
}

/** From the interactions of each dyad. */
export function strengthsFrom(counts: Counts): Strengths {
  return {
    of: (one, other) => {
      const dyad = dyadOf(counts, Math.min(one, other), Math.max(one, other));
      return { tied: counts.tied[dyad] ?? 0, others: counts.others[dyad] ?? 0 };
    },
    sharedPartners: (one, other) => {
      const partners = partnersOf(counts, one);
      return [...partnersOf(counts, other)]
        .flatMap(([actor, tied]) => {
          const also = partners.get(actor);
          return also === undefined ? [] : [{ actor, tied: tied + also }];
        })
        .toSorted((a, b) => b.tied - a.tied || a.actor - b.actor)
        .map(({ actor }) => actor);
    },
  };
}

function countsOf({ dyadA, dyadB, ties, modality }: Columns): Counts {
  const tied = new Int32Array(dyadA.length);
  const others = new Int32Array(dyadA.length);
  const makesTie = MODALITIES.map((one) => DEFAULT_STATUS.includes(one));
  modality.forEach((one, row) => {
    const counts = makesTie[one] === true ? tied : others;
    for (const dyad of ties.item.subarray(ties.start[row], ties.start[row + 1]))
      counts[dyad] = (counts[dyad] ?? 0) + 1;
  });
  return { dyadA, dyadB, tied, others };
}

/** The row of a dyad, a < b, or -1; dyads are in order of a, then b. */
function dyadOf({ dyadA, dyadB }: Counts, a: number, b: number): number {
  const place = firstPlace(dyadA.length, (at) => {
    const low = dyadA[at] ?? 0;
    return low > a || (low === a && (dyadB[at] ?? 0) >= b);
  });
  return dyadA[place] === a && dyadB[place] === b ? place : -1;
}

function partnersOf({ dyadA, dyadB, tied }: Counts, actor: number): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  tied.forEach((count, dyad) => {
    const [a = -1, b = -1] = [dyadA[dyad], dyadB[dyad]];
    if (count > 0 && (a === actor || b === actor)) partners.set(a === actor ? b : a, count);
  });
  return partners;
}
