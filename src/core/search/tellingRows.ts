/** A row whose own summary or place has every word, not only the names of who took part. */
export interface TellingRow {
  readonly row: number;
  /** How the worst found of the words stands there. */
  readonly as: "word" | "start" | "part";
}

/** Of the rows, whose folded texts are asked for, those with whole words first, then in their order. */
export function tellingFirst(
  rows: Iterable<number>,
  textOf: (row: number) => string,
  words: readonly string[],
): readonly TellingRow[] {
  const telling: Readonly<Record<TellingRow["as"], TellingRow[]>> = { word: [], start: [], part: [] };
  for (const row of rows) {
    const summary = textOf(row);
    if (!words.every((word) => summary.includes(word))) continue;
    const standings = new Set(words.map((word) => standingIn(summary, word)));
    const as = (["part", "start"] as const).find((one) => standings.has(one)) ?? "word";
    telling[as].push({ row, as });
  }
  return [...telling.word, ...telling.start, ...telling.part];
}

/** The best that an occurrence of the word in the text is. */
function standingIn(text: string, word: string): TellingRow["as"] {
  const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
  let best: TellingRow["as"] = "part";
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isLetter(at - 1)) continue;
    if (!isLetter(at + word.length)) return "word";
    best = "start";
  }
  return best;
}
