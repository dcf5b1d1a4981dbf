import { alignment, type Alignment } from "./alignment.ts";
import type { Entry, MatchedBy } from "./entries.ts";
import { SAME_SOUND } from "./likeness.ts";
import type { SearchIndex } from "./searchIndex.ts";
import { entriesLike } from "./vocabulary.ts";
import type { Word } from "./words.ts";

/** An entry that has every typed word of weight. */
export interface FoundEntry {
  readonly entry: Entry;
  /** 1 and more for a name, about 0.7 for a title, less for other reasons. */
  readonly score: number;
  /** The phrase that it was found by, or that says most of what the name does not. */
  readonly best: Alignment;
  /** All typed words stand in one phrase. */
  readonly inOnePhrase: boolean;
  readonly forgiving: boolean;
}

/** Found by a name or an office: what it is called, not what is said of it. */
export function isNamed({ inOnePhrase, best }: FoundEntry): boolean {
  return inOnePhrase && best.phrase.by !== "about";
}

const BASE: Readonly<Record<MatchedBy, number>> = { name: 1, alias: 1, title: 0.7, about: 0.4 };
const COVERAGE = 0.15;
const WHOLE = 0.2;
const IN_SEVERAL_PHRASES = 0.35;
const BUSY = 0.05;
const TOPIC = -0.05;

/** Best first; `forgiving` lets slips of spelling pass. */
export function findEntries(
  index: SearchIndex,
  typed: readonly Word[],
  forgiving: boolean,
): readonly FoundEntry[] {
  const found: FoundEntry[] = [];
  for (const place of candidates(index, typed, forgiving)) {
    const entry = index.entries[place];
    const match = entry === undefined ? undefined : matchOf(entry, typed, forgiving, index.busiest);
    if (match !== undefined) found.push(match);
  }
  return found.toSorted((a, b) => b.score - a.score || a.entry.row - b.entry.row);
}

/** Places of entries that may have every word of weight, in no order. */
function candidates(
  { vocabulary }: SearchIndex,
  typed: readonly Word[],
  forgiving: boolean,
): Iterable<number> {
  const sets = typed
    .filter(({ minor }) => !minor)
    .map((word) => entriesLike(vocabulary, word, forgiving))
    .toSorted((a, b) => a.size - b.size);
  const [fewest = new Set<number>(), ...others] = sets;
  return [...fewest].filter((place) => others.every((set) => set.has(place)));
}

function matchOf(
  entry: Entry,
  typed: readonly Word[],
  forgiving: boolean,
  busiest: number,
): FoundEntry | undefined {
  const alignments = entry.phrases.map((phrase) => alignment(typed, phrase, forgiving));
  const extra =
    entry.type === "topic" ? TOPIC : BUSY * (Math.log1p(entry.interactions) / Math.log1p(busiest));
  const best = bestOf(alignments.filter(({ full }) => full));
  if (best !== undefined)
    return { entry, best, score: phraseScore(best) + extra, inOnePhrase: true, forgiving };
  const spread = spreadOver(typed, alignments);
  if (spread === undefined) return undefined;
  return { entry, best: spread, score: IN_SEVERAL_PHRASES + extra, inOnePhrase: false, forgiving };
}

function phraseScore({ phrase: { by }, closeness, coverage }: Alignment): number {
  const whole = by !== "about" && coverage === 1 && closeness >= SAME_SOUND ? WHOLE : 0;
  return BASE[by] * closeness + COVERAGE * coverage + whole;
}

function bestOf(alignments: readonly Alignment[]): Alignment | undefined {
  return alignments.reduce<Alignment | undefined>(
    (best, next) => (best === undefined || phraseScore(next) > phraseScore(best) ? next : best),
    undefined,
  );
}

/**
 * "secretary pompeo": each word in some phrase, one of them in a name or title. Gives the phrase that
 * has most of the words which the full name lacks.
 */
function spreadOver(typed: readonly Word[], alignments: readonly Alignment[]): Alignment | undefined {
  const everywhere = typed.every(
    ({ minor }, place) => minor || alignments.some(({ found }) => found[place] === 1),
  );
  const named = alignments.some(({ phrase, closeness }) => phrase.by !== "about" && closeness > 0);
  const [name, ...others] = alignments;
  if (!everywhere || !named || name === undefined) return undefined;
  const adds = ({ found }: Alignment): number =>
    found.reduce((sum, one, place) => sum + (one === 1 && name.found[place] === 0 ? 1 : 0), 0);
  return others.toSorted((a, b) => adds(b) - adds(a))[0] ?? name;
}
