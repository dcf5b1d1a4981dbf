import SearchableMap from "minisearch/SearchableMap";
import { slipsBetween } from "../model/suggestion.ts";
import { mostSlips } from "./likeness.ts";
import { soundsOf } from "./soundsOf.ts";
import { wordCounts } from "./words.ts";

/** The word of the corpus that a misspelt one most likely stands for: itself where it is known. */
export type Correction = (plain: string) => string | undefined;

/** Reads the texts on first use. Of two equally near words the more frequent is taken. */
export function correctionOf(texts: () => Iterable<string>): Correction {
  let known: SearchableMap<number> | undefined;
  return (plain) => {
    known ??= SearchableMap.from<number>(wordCounts(texts()));
    if (plain === "" || known.has(plain)) return plain === "" ? undefined : plain;
    return nearest(plain, known);
  };
}

function nearest(plain: string, known: SearchableMap<number>): string | undefined {
  const most = mostSlips(plain);
  if (most === 0) return undefined;
  const [sound] = soundsOf(plain);
  let best: { readonly word: string; readonly slips: number; readonly times: number } | undefined;
  for (const [word, [times]] of known.fuzzyGet(plain, 2)) {
    const slips = soundsOf(word)[0] === sound ? 0 : slipsBetween(plain, word);
    if (slips > most || word[0] !== plain[0]) continue;
    const nearer = best === undefined || slips < best.slips || (slips === best.slips && times > best.times);
    if (nearer) best = { word, slips, times };
  }
  return best?.word;
}
