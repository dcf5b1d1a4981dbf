import { wordSet } from "./closedWords.ts";
import { inflect } from "./inflect.ts";

/** Which forms of which verb a word can be. */
export interface VerbReading {
  readonly lemma: string;
  readonly base: boolean;
  readonly third: boolean;
  readonly past: boolean;
  readonly participle: boolean;
  readonly gerund: boolean;
}

export type VerbIndex = ReadonlyMap<string, VerbReading>;

/** From each form of the given verbs to its reading; of two verbs with one form the first listed wins. */
export function verbIndexOf(lemmas: Iterable<string>): VerbIndex {
  const index = new Map<string, VerbReading>();
  for (const lemma of lemmas) {
    const forms = inflect(lemma);
    for (const form of new Set([forms.base, forms.third, forms.gerund, ...forms.past, ...forms.participle])) {
      if (index.has(form)) continue;
      index.set(form, {
        lemma,
        base: form === forms.base,
        third: form === forms.third,
        past: forms.past.includes(form),
        participle: forms.participle.includes(form),
        gerund: form === forms.gerund,
      });
    }
  }
  return index;
}

/** Words in -ed and -ing that are no forms of verbs, or so rarely that they are read as adjectives and nouns. */
const NO_FORMS = wordSet(
  `ongoing upcoming outstanding unwavering pending morning evening during something nothing anything everything thing
   ceiling sibling banking mining warming cleansing uprising longstanding forthcoming neighboring neighbouring
   overwhelming everlasting peacekeeping according engineering hundred hatred sacred red bed need indeed speed seed feed
   unprovoked unjustified premeditated likeminded unimpeded unprecedented unresolved unnamed unannounced unchecked
   so-called king ring wing spring string sting bring sing sling`,
);

/**
 * The reading of a word: from the index, or by its ending, since no list holds every verb. A verb known
 * by its ending alone tells no event, but ends a clause and has a subject.
 */
export function readingOf(index: VerbIndex, word: string): VerbReading | undefined {
  const known = index.get(word);
  if (known !== undefined || word.length < 6 || NO_FORMS.has(word) || word.startsWith("un")) return known;
  const past = /[a-z]ed$/.test(word) && !word.includes("-");
  const gerund = /[a-z]ing$/.test(word) && !word.includes("-");
  if (!past && !gerund) return undefined;
  return { lemma: word, base: false, third: false, past, participle: past, gerund };
}
