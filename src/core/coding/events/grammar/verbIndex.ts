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
