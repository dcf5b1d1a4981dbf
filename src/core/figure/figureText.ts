import type { FigureShape } from "./figureShape.ts";
import { element, lines, type Markup, words } from "./svgMarkup.ts";
import { type Line, type Run, textLines } from "./textLines.ts";
import type { FontWeight, TextMeasure } from "./textMeasure.ts";

/** A part of a figure, drawn from its own top left corner; `height` in units. */
export interface Block {
  readonly height: number;
  readonly drawing: Markup;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly type: FigureShape["title"];
  readonly fill: string;
  readonly mostLines?: number;
}

/** From the top of a line to its baseline, for type that is set in the middle of its line. */
export function baseline({ size, leading }: FigureShape["title"]): number {
  return leading / 2 + size * 0.34;
}

export function plain(text: string, weight: FontWeight = 400): readonly Run[] {
  return [{ text, weight }];
}

/** Lines of text under each other, broken to fit the width in any font. */
export function paragraph(
  { runs, type, fill, mostLines = Infinity }: Paragraph,
  width: number,
  measure: TextMeasure,
): Block {
  const broken = textLines(runs, { width, size: type.size, measure, mostLines }).filter(
    (line) => line.length > 0,
  );
  const drawn = broken.map((line, at) => textLine(line, at * type.leading + baseline(type)));
  return {
    height: broken.length * type.leading,
    drawing: drawn.length === 0 ? lines() : element("g", { fill, "font-size": type.size }, lines(...drawn)),
  };
}

function textLine(line: Line, y: number): Markup {
  const [only, ...others] = line;
  if (only !== undefined && others.length === 0)
    return element(
      "text",
      { y, "font-weight": only.weight === 400 ? undefined : only.weight },
      words(only.text),
    );
  return element("text", { y }, ...spans(line));
}

/** Runs as they stand in one text. A blank stands outside its span: librsvg drops one at a span's end. */
export function spans(line: Line): readonly Markup[] {
  return line.flatMap(({ text, weight }) => {
    if (weight === 400) return [words(text)];
    const end = text.trimEnd();
    return [element("tspan", { "font-weight": weight }, words(end)), words(text.slice(end.length))];
  });
}

/** Blocks under each other, with so much room between them; empty ones take none. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  let height = 0;
  const placed: Markup[] = [];
  for (const block of blocks) {
    if (block.height === 0) continue;
    if (height > 0) height += gap;
    placed.push(moved(0, height, block.drawing));
    height += block.height;
  }
  return { height, drawing: lines(...placed) };
}

export function moved(x: number, y: number, drawing: Markup): Markup {
  return x === 0 && y === 0 ? drawing : element("g", { transform: `translate(${at(x)} ${at(y)})` }, drawing);
}

const at = (units: number): number => Math.round(units * 100) / 100;
