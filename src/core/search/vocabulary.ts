import SearchableMap from "minisearch/SearchableMap";
import type { Entry } from "./entries.ts";
import { mostSlips } from "./likeness.ts";
import type { Word } from "./words.ts";

/** Which entries have a word: places of entries under each word as it is written and as it sounds. */
export interface Vocabulary {
  readonly plain: SearchableMap<Set<number>>;
  readonly sounds: SearchableMap<Set<number>>;
}

/** Letters at the start of a sound that narrow a forgiving search down enough. */
const START = 3;

export function vocabularyOf(entries: readonly Entry[]): Vocabulary {
  const plain = new Map<string, Set<number>>();
  const sounds = new Map<string, Set<number>>();
  const add = (words: Map<string, Set<number>>, word: string, place: number): void => {
    const places = words.get(word);
    if (places === undefined) words.set(word, new Set([place]));
    else places.add(place);
  };
  entries.forEach(({ phrases }, place) => {
    for (const { by, words } of phrases) {
      for (const word of words) {
        add(plain, word.plain, place);
        if (by === "about") continue;
        for (const sound of word.sounds) add(sounds, sound, place);
      }
    }
  });
  return { plain: SearchableMap.from(plain), sounds: SearchableMap.from(sounds) };
}

/** Places of the entries that may have something like the word: a little more than `likeness` lets pass. */
export function entriesLike(vocabulary: Vocabulary, typed: Word, forgiving: boolean): ReadonlySet<number> {
  const places = new Set<number>();
  const take = (more: Iterable<Set<number>>): void => {
    for (const some of more) for (const place of some) places.add(place);
  };
  take(vocabulary.plain.atPrefix(typed.plain).values());
  for (const sound of typed.sounds) {
    if (sound !== "") take(vocabulary.sounds.atPrefix(sound).values());
    if (!forgiving || mostSlips(sound) === 0) continue;
    // Two neighbours swapped are one slip, but two changes.
    for (const [some] of vocabulary.sounds.fuzzyGet(sound, 2).values()) take([some]);
    take(vocabulary.sounds.atPrefix(sound.slice(0, START)).values());
  }
  return places;
}
