import { ABOUT, COVERS, type DateColumns } from "../events/dateColumns.ts";
import { firstPlace } from "../events/lists.ts";
import type { TieColumns } from "../events/tieColumns.ts";
import { type Hops, hopsOf } from "./hops.ts";

/** Interactions one after another, each of which ties the next two actors; no actor and no interaction comes twice. */
export interface ChainRows {
  /** One row more than links: from the first actor to the last. */
  readonly actors: readonly number[];
  readonly rows: readonly number[];
  /** False where an imprecise date leaves it open whether the order and the pauses hold. */
  readonly isCertain: boolean;
}

export interface FoundChains {
  /** Those of fewest links first, of equally many the one that begins first. */
  readonly chains: readonly ChainRows[];
  /** True where the search ended before it had found all. */
  readonly more: boolean;
}

export const MOST_LINKS = 4;
export const MOST_CHAINS = 100;
/** Hops looked at before the search gives up: some tens of milliseconds. */
const MOST_STEPS = 1_000_000;

export interface ChainQuestion {
  /** Actor rows, two different ones. */
  readonly from: number;
  readonly to: number;
  /** Most days from one interaction to the next; Infinity for no limit. */
  readonly longestPause: number;
}

type ChainColumns = Pick<DateColumns, "first" | "last" | "relation"> &
  Pick<TieColumns, "ties" | "dyadA" | "dyadB">;

/**
 * Chains of at most `MOST_LINKS` interactions from one actor to another, in an order of time that their
 * dates allow: an interaction may follow another if there are days of both, the later no earlier and at
 * most the pause after. `rows` are dated and ascending, `isKept` says which dyads count. Direction of an
 * interaction is not looked at, since who is called talks too.
 */
export function findChains(
  columns: ChainColumns,
  rows: ArrayLike<number>,
  isKept: (dyad: number) => boolean,
  question: ChainQuestion,
): FoundChains {
  const hops = hopsOf(columns, rows, isKept, question);
  const leads = leadsOf(columns, hops, question);
  const chains: ChainRows[] = [];
  let steps = 0;
  /** False as soon as the search is to end. `from` and `until` bound the day of the last interaction. */
  const extend = (
    actors: readonly number[],
    path: readonly number[],
    from: number,
    until: number,
    left: number,
  ): boolean => {
    const here = actors.at(-1) ?? -1;
    for (let hop = hops.start[here] ?? 0; hop < (hops.start[here + 1] ?? 0); hop += 1) {
      if ((steps += 1) > MOST_STEPS) return false;
      const [row, to] = [hops.row[hop]!, hops.to[hop]!];
      const [earliest, latest] = [Math.max(from, columns.first[row]!), Math.min(until, columns.last[row]!)];
      if (leads[left - 1]?.[hop] !== 1 || earliest > latest || actors.includes(to) || path.includes(row))
        continue;
      const [nextActors, nextPath] = [
        [...actors, to],
        [...path, row],
      ];
      if (left > 1) {
        if (!extend(nextActors, nextPath, earliest, latest + question.longestPause, left - 1)) return false;
      } else {
        if (chains.length === MOST_CHAINS) return false;
        chains.push({
          actors: nextActors,
          rows: nextPath,
          isCertain: isCertain(columns, nextPath, question),
        });
      }
    }
    return true;
  };
  for (let links = 1; links <= MOST_LINKS; links += 1) {
    if (!extend([question.from], [], -Infinity, Infinity, links)) return { chains, more: true };
  }
  return { chains, more: false };
}

/**
 * For 1 to `MOST_LINKS` links, one byte a hop: whether it may begin so long a chain to the end, as far
 * as each two that follow one another can tell. It keeps the search from ways that lead nowhere.
 */
function leadsOf(
  columns: ChainColumns,
  hops: Hops,
  { to, longestPause }: ChainQuestion,
): readonly Uint8Array[] {
  const { first, last } = columns;
  let leads = Uint8Array.from(hops.to, (actor) => (actor === to ? 1 : 0));
  const all = [leads];
  for (let links = 2; links <= MOST_LINKS; links += 1) {
    const next = latestEnds(columns, hops, leads);
    leads = Uint8Array.from(hops.to, (actor, hop) => {
      const row = hops.row[hop]!;
      const { days, ends } = next(actor);
      const beginning = firstPlace(days.length, (place) => days[place]! > last[row]! + longestPause);
      return beginning > 0 && ends[beginning - 1]! >= first[row]! ? 1 : 0;
    });
    all.push(leads);
  }
  return all;
}

/** Of the leading hops of an actor: their first days, ascending, and the latest last day up to each. */
function latestEnds({ first, last }: ChainColumns, hops: Hops, leads: Uint8Array) {
  const known = new Map<number, { readonly days: readonly number[]; readonly ends: readonly number[] }>();
  return (actor: number) => {
    const found = known.get(actor);
    if (found !== undefined) return found;
    const [days, ends]: [number[], number[]] = [[], []];
    for (let hop = hops.start[actor]!; hop < hops.start[actor + 1]!; hop += 1) {
      if (leads[hop] !== 1) continue;
      days.push(first[hops.row[hop]!]!);
      ends.push(Math.max(ends.at(-1) ?? -Infinity, last[hops.row[hop]!]!));
    }
    const made = { days, ends };
    known.set(actor, made);
    return made;
  };
}

/**
 * True where the order holds on whichever of their possible days the imprecise ones took place; of one
 * that lasted, any of its days will do.
 */
function isCertain(
  { first, last, relation }: ChainColumns,
  rows: readonly number[],
  { longestPause }: ChainQuestion,
): boolean {
  return rows.every((row, place) => {
    const before = rows[place - 1];
    if (before === undefined || (relation[before] === COVERS && relation[row] === COVERS)) return true;
    if (relation[before] === ABOUT || relation[row] === ABOUT) return false;
    return last[before]! <= first[row]! && last[row]! - first[before]! <= longestPause;
  });
}
