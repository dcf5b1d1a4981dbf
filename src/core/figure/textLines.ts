import type { FontWeight, TextMeasure } from "./textMeasure.ts";

/** A piece of text of one weight. */
export interface Run {
  readonly text: string;
  readonly weight: FontWeight;
}

export type Line = readonly Run[];

export interface Wrapping {
  readonly width: number;
  readonly size: number;
  readonly measure: TextMeasure;
  /** A line that is one too many is not written, and the last one ends in an ellipsis. */
  readonly mostLines?: number;
}

/**
 * Breaks text into lines of at most so much width in whatever font it is shown in; between words
 * where that is possible, else within one.
 */
export function textLines(runs: readonly Run[], wrapping: Wrapping): readonly Line[] {
  const { width, mostLines = Infinity } = wrapping;
  const wide = (line: Line): number => lineWidth(line, wrapping);
  const lines: Run[][] = [[]];
  for (const word of runs.flatMap(wordsOf)) {
    for (const piece of wide([word]) > width ? piecesOf(word, wrapping) : [word]) {
      const line = lines.at(-1) ?? [];
      if (line.length === 0 || wide([...line, trimmedEnd(piece)]) <= width) line.push(piece);
      else lines.push([piece]);
    }
    if (lines.length > mostLines) break;
  }
  if (mostLines === 0) return [];
  const kept = lines.slice(0, mostLines).map(joined);
  return lines.length > mostLines ? [...kept.slice(0, -1), ended(kept.at(-1) ?? [], wrapping)] : kept;
}

/** Width of a line in the widest font. */
export function lineWidth(line: Line, { size, measure }: Pick<Wrapping, "size" | "measure">): number {
  return line.reduce((sum, { text, weight }) => sum + measure.widest(text, size, weight), 0);
}

/** Words, each with the blanks after it. */
function wordsOf({ text, weight }: Run): Run[] {
  const pieces = text.replaceAll(/[ \t\r\n]+/g, " ").match(/[^ ]+ ?/g) ?? [];
  return pieces.map((word) => ({ text: word, weight }));
}

/** A number stays on the line of what it counts, and a date on one line. */
export function heldTogether(text: string): string {
  return text
    .replaceAll(/(?<!\d)(\d{1,3}) (?=[\p{L}\d])/gu, "$1\u00a0")
    .replaceAll(/([A-Z][a-z]{2,8}) (?=\d)/g, "$1\u00a0");
}

/** A word that is longer than a line, in pieces that are not: an address after its signs, else anywhere. */
function piecesOf(word: Run, wrapping: Wrapping): Run[] {
  return word.text
    .split(/(?<=[/?&=~])/)
    .flatMap((text) => cutUp(text, word.weight, wrapping))
    .map((text) => ({ text, weight: word.weight }));
}

function cutUp(text: string, weight: FontWeight, { width, size, measure }: Wrapping): string[] {
  const pieces = [""];
  for (const character of text) {
    const longer = `${pieces.at(-1)}${character}`;
    if (measure.widest(longer, size, weight) <= width || pieces.at(-1) === "")
      pieces[pieces.length - 1] = longer;
    else pieces.push(character);
  }
  return pieces;
}

const trimmedEnd = ({ text, weight }: Run): Run => ({ text: text.trimEnd(), weight });

/** Neighbours of one weight become one run; blanks at the end of a line go. */
function joined(line: readonly Run[]): Line {
  const runs: Run[] = [];
  for (const run of line) {
    const last = runs.at(-1);
    if (last?.weight === run.weight) runs[runs.length - 1] = { ...last, text: last.text + run.text };
    else runs.push(run);
  }
  const end = runs.at(-1);
  return end === undefined ? [] : [...runs.slice(0, -1), trimmedEnd(end)];
}

/** A line with an ellipsis at its end, as short as that takes. */
function ended(line: Line, wrapping: Wrapping): Line {
  const last = line.at(-1);
  if (last === undefined) return [];
  const characters = Array.from(last.text);
  for (let most = characters.length; most > 0; most -= 1) {
    const text = `${characters.slice(0, most).join("").trimEnd()}…`;
    const cut = [...line.slice(0, -1), { ...last, text }];
    if (lineWidth(cut, wrapping) <= wrapping.width) return cut;
  }
  return [...line.slice(0, -1), { ...last, text: "…" }];
}
