import type { SearchAnswer, SearchGroup, SearchResult } from "./answer.ts";
import { findEntries, type FoundEntry, isNamed } from "./findEntries.ts";
import { wordsOf as filterWordsOf } from "../events/textIndex.ts";
import { findText, type FoundText } from "./findText.ts";
import { findTies, type FoundPair } from "./findTies.ts";
import { BEGUN, SAME_SOUND } from "./likeness.ts";
import { actorResult, interactionResult, textResult, tieResult, topicResult } from "./results.ts";
import type { SearchIndex } from "./searchIndex.ts";
import type { TellingRow } from "./tellingRows.ts";
import { type Word, wordsOf } from "./words.ts";

/** Nobody types more by hand; what is pasted is searched by its beginning. */
const LONGEST_TEXT = 120;
const MOST_WORDS = 10;
const MOST_PAIRS = 3;
/** Interactions come last unless nothing else was found. */
const TEXT_SCORE = 0.3;

/**
 * Everything that a text may mean, in groups, the likeliest first: names before titles before what is
 * said about an actor, exact before begun before misspelt. Never throws. `limit` is for each group.
 */
export function search(index: SearchIndex, text: string, limit: number): SearchAnswer {
  const typed = typedWords(text);
  if (typed.length === 0) return { text, groups: [] };
  const told = findText(index, text.slice(0, LONGEST_TEXT));
  const telling = told === undefined ? [] : index.rowsTelling(told.rows, filterWordsOf(told.text));
  const spelt = told?.corrected === false && telling.some(({ as }) => as !== "part");
  const { entries, pairs } = findNamed(index, typed, !spelt);
  const ofType = (type: string): readonly FoundEntry[] => entries.filter(({ entry }) => entry.type === type);
  const groups: readonly (Ranked | undefined)[] = [
    ranked("Ties", pairs.slice(0, MOST_PAIRS), scoreOf, (pair) => tieResult(index, pair), limit),
    ranked("Actors", ofType("actor"), scoreOf, (found) => actorResult(index, found, typed), limit),
    ranked("Topics", ofType("topic"), scoreOf, (found) => topicResult(index, found), limit),
    toldGroup(index, told, telling, limit),
  ];
  return {
    text,
    groups: groups
      .filter((group) => group !== undefined)
      .toSorted((a, b) => b.score - a.score)
      .map(({ group }) => group),
  };
}

interface Ranked {
  readonly group: SearchGroup;
  readonly score: number;
}

const scoreOf = ({ score }: { readonly score: number }): number => score;

function ranked<T>(
  name: SearchGroup["name"],
  found: readonly T[],
  score: (one: T) => number,
  result: (one: T) => SearchResult,
  limit: number,
): Ranked | undefined {
  const [best] = found;
  if (best === undefined) return undefined;
  const results = found.slice(0, limit).map(result);
  return { group: { name, results, total: found.length }, score: score(best) };
}

/** Strictly first; slips are forgiven only where no name is spelt so, and no text either. */
function findNamed(index: SearchIndex, typed: readonly Word[], mayForgive: boolean): Named {
  const strict = namedWith(index, typed, false);
  const found = strict.entries.length > 0 || strict.pairs.length > 0;
  return found || !mayForgive ? strict : namedWith(index, typed, true);
}

interface Named {
  readonly entries: readonly FoundEntry[];
  readonly pairs: readonly FoundPair[];
}

/**
 * One actor called by all of the text comes before two named in it, and those before offices and
 * topics that have its words. What is only said of an actor counts where no actor is called so.
 */
function namedWith(index: SearchIndex, typed: readonly Word[], forgiving: boolean): Named {
  const entries = findEntries(index, typed, forgiving);
  const named = withoutEchoes(entries.filter(isNamed));
  const pairs = named.some(isCalledSo) ? [] : findTies(index, typed, forgiving);
  const [pair] = pairs;
  if (pair === undefined)
    return { entries: named.some(({ entry }) => entry.type === "actor") ? named : entries, pairs };
  const ends = endsOf(pair);
  const others = named.filter(({ entry }) => !ends.some((end) => end.entry === entry));
  return { entries: [...ends, ...others], pairs };
}

function isCalledSo({ entry, best }: FoundEntry): boolean {
  return entry.type === "actor" && (best.phrase.by !== "title" || best.coverage === 1);
}

/** Where something sounds just so, what only begins with the sound is left out. */
function withoutEchoes(named: readonly FoundEntry[]): readonly FoundEntry[] {
  const exact = named.some(({ best }) => best.closeness >= SAME_SOUND);
  return exact ? named.filter(({ best }) => best.closeness >= BEGUN) : named;
}

/** Two typed together are offered one by one as well, after their tie. */
function endsOf({ ends, score }: FoundPair): readonly FoundEntry[] {
  return ends.map((end) => ({ ...end, score: score - 0.01 }));
}

function toldGroup(
  index: SearchIndex,
  told: FoundText | undefined,
  telling: readonly TellingRow[],
  limit: number,
): Ranked | undefined {
  if (told === undefined) return undefined;
  const results = [
    textResult(told),
    ...telling.slice(0, Math.max(0, limit - 1)).map(({ row }) => interactionResult(index, row, told.text)),
  ];
  return { group: { name: "Interactions", results, total: told.rows.length }, score: TEXT_SCORE };
}

function typedWords(text: string): readonly Word[] {
  const words = wordsOf(text.slice(0, LONGEST_TEXT)).slice(0, MOST_WORDS);
  const onlyMinor = words.every(({ minor }) => minor);
  return onlyMinor ? words.map((word) => ({ ...word, minor: false, weight: 1 })) : words;
}
