import { type Inline, readInlines, wordsOf } from "./captionInlines.ts";

/** A slide's caption as it is read: never markup, so that whoever draws it has nothing to set as HTML. */
export interface Caption {
  readonly heading: readonly Inline[];
  readonly paragraphs: readonly (readonly Inline[])[];
}

/**
 * Reads the text of a caption: its first line is the heading, the rest are paragraphs with blank lines
 * between them. What does not hold stays as it was typed, so that no text is refused.
 */
export function readCaption(text: string): Caption {
  const [heading = "", ...paragraphs] = partsOf(text);
  return { heading: readInlines(heading), paragraphs: paragraphs.map(readInlines) };
}

/** All words of a caption without its signs, a paragraph a line. */
export function captionText(text: string): string {
  const { heading, paragraphs } = readCaption(text);
  return [heading, ...paragraphs].map(wordsOf).join("\n");
}

/** The plain words of a caption's first line: "" where it has none. */
export function headingText(text: string): string {
  const { heading } = readCaption(text);
  return wordsOf(heading);
}

/** The heading's line, then the paragraphs, each on one line; blank lines before the heading do not count. */
function partsOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => line.trim());
  const first = lines.findIndex((line) => line !== "");
  if (first === -1) return [];
  const paragraphs: string[][] = [[]];
  for (const line of lines.slice(first + 1)) {
    if (line === "") paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  const filled = paragraphs.filter(({ length }) => length > 0).map((paragraph) => paragraph.join(" "));
  return [lines[first] ?? "", ...filled];
}
