import { findEntries, type FoundEntry, isNamed } from "./findEntries.ts";
import { SAME_SOUND } from "./likeness.ts";
import type { SearchIndex } from "./searchIndex.ts";
import type { Word } from "./words.ts";

/** Two actors typed one after the other, in that order. */
export interface FoundPair {
  readonly ends: readonly [FoundEntry, FoundEntry];
  readonly score: number;
  readonly tied: boolean;
}

/** Words between two names that belong to neither. */
const BETWEEN = new Set(["and", "to", "vs", "versus", "with", "between", "v", "x"]);
/** Names that each side may stand for. */
const MOST_READINGS = 4;
/** Pairs that score less than the best by more are left out. */
const WITHIN = 0.15;
const TIED = 0.02;
/** Of a name whose last word is still being typed: "netanya", but not "milit" of "K-1 military base, Kirkuk". */
const HALF_BEGUN = 0.5;
/** "secretary of state" is enough of "US Secretary of State", "swiss" not of "Swiss Ambassador to Iran". */
const MOST_OF_TITLE = 0.6;

/** Best first. Other readings of the text than the best are given only where they have a tie. */
export function findTies(
  index: SearchIndex,
  typed: readonly Word[],
  forgiving: boolean,
): readonly FoundPair[] {
  const words = typed.filter(({ plain }) => !BETWEEN.has(plain));
  const pairs = words.slice(1).flatMap((_, place) => {
    const first = readings(index, words.slice(0, place + 1), forgiving).filter(isWhole);
    if (first.length === 0) return [];
    const second = readings(index, words.slice(place + 1), forgiving);
    return crossed(
      index,
      first,
      second.filter((found) => isWhole(found) || found.best.coverage >= HALF_BEGUN),
    );
  });
  const sorted = pairs.toSorted((a, b) => b.score - a.score);
  const best = sorted[0]?.score ?? 0;
  const near = sorted.filter(({ score, tied }, place) => place === 0 || (tied && score >= best - WITHIN));
  return withoutDoubles(near);
}

/** Actors that one side of the text may name. */
function readings(index: SearchIndex, side: readonly Word[], forgiving: boolean): readonly FoundEntry[] {
  if (side.every(({ minor }) => minor)) return [];
  const named = findEntries(index, side, false).filter(isNamedActor);
  const found = named.length > 0 || !forgiving ? named : findEntries(index, side, true).filter(isNamedActor);
  // "foreign minister zarif" is about one of them, not about a tie to each foreign minister.
  const offices = found.filter(({ best }) => best.phrase.by === "title");
  const [office] = offices;
  const isMeant = offices.length === 1 && office !== undefined && office.best.coverage >= MOST_OF_TITLE;
  return (isMeant ? found : found.filter((one) => !offices.includes(one))).slice(0, MOST_READINGS);
}

function isNamedActor(found: FoundEntry): boolean {
  return found.entry.type === "actor" && isNamed(found) && found.best.coverage > 0;
}

/** A name with another after it has been typed to its end. */
function isWhole({ best, forgiving }: FoundEntry): boolean {
  return forgiving || best.closeness >= SAME_SOUND;
}

function crossed(
  { strengths }: SearchIndex,
  first: readonly FoundEntry[],
  second: readonly FoundEntry[],
): readonly FoundPair[] {
  return first.flatMap((one) =>
    second
      .filter(({ entry }) => entry !== one.entry)
      .map((other) => {
        const { tied } = strengths.of(one.entry.row, other.entry.row);
        const score = (one.score + other.score) / 2 + (tied > 0 ? TIED * (1 + Math.log(tied)) : 0);
        return { ends: [one, other], score, tied: tied > 0 };
      }),
  );
}

function withoutDoubles(pairs: readonly FoundPair[]): readonly FoundPair[] {
  const seen = new Set<string>();
  return pairs.filter(({ ends: [first, second] }) => {
    const key = [first.entry.row, second.entry.row].toSorted((a, b) => a - b).join(" ");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
