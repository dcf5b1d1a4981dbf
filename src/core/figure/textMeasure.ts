import widths from "./fontWidths.json" with { type: "json" };

export type FontWeight = 400 | 600;

/** How wide a line of text is, in the unit of the type size. */
export interface TextMeasure {
  /** In Source Sans 3. */
  own(text: string, size: number, weight: FontWeight): number;
  /** In the widest of the fonts that a program without Source Sans 3 may take. */
  widest(text: string, size: number, weight: FontWeight): number;
}

/** Of characters that the table lacks, in thousandths: those of East Asia, and pictures, fill a square. */
const UNKNOWN = 750;
const SQUARE = 1000;
const FIRST_SQUARE = 0x1100;
const MARK = /^\p{M}$/u;
/** What joins or directs characters, and is not seen. */
const UNSEEN = /^\p{Cf}$/u;

/** By the table of `scripts/fontWidths.mjs`: the same in a page, a worker and on the command line. */
export const FONT_TABLE: TextMeasure = {
  own: (text, size, weight) => width(text, size, weight, "own"),
  widest: (text, size, weight) => width(text, size, weight, "widest"),
};

function width(text: string, size: number, weight: FontWeight, which: "own" | "widest"): number {
  const table = (weight === 600 ? widths.bold : widths.regular)[which];
  let thousandths = 0;
  for (const character of text) thousandths += advance(character, table);
  return (thousandths / 1000) * size;
}

function advance(character: string, table: readonly (readonly number[])[]): number {
  const code = character.codePointAt(0) ?? 0;
  const range = widths.starts.findLastIndex((start) => start <= code);
  const known = table[range]?.[code - (widths.starts[range] ?? 0)];
  if (known !== undefined && known > 0) return known;
  if (MARK.test(character) || UNSEEN.test(character)) return 0;
  return code < FIRST_SQUARE ? UNKNOWN : SQUARE;
}
