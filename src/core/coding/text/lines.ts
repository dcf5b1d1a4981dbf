import type { Span } from "../span.ts";

/** A line of the text that holds more than spaces. */
export interface Line extends Span {
  readonly paragraph: number;
  /** No sentence runs on into it from the line before. */
  readonly standsAlone: boolean;
}

/** Characters; a text none of whose lines is longer may have been wrapped by hand. */
const WRAPPED_AT = 100;
/** A line that leaves this share of the width empty was not wrapped but ended. */
const FULL_LINE = 0.6;

/**
 * The lines, with the judgement whether a line break ends a sentence. An empty line does; so does
 * any break in a text with lines too long to be wrapped, and one after a short line of a text that
 * is wrapped.
 */
export function linesOf(text: string): Line[] {
  const spans = spansOf(text);
  const longest = spans.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  let paragraph = 0;
  return spans.map((span, index) => {
    const before = spans[index - 1];
    if (before === undefined) return { ...span, paragraph, standsAlone: true };
    const emptyBetween = countBreaks(text, before.end, span.start) > 1;
    const short = before.end - before.start < longest * FULL_LINE;
    const ended = longest > WRAPPED_AT || (short && beginsAnew(text, span.start));
    if (emptyBetween || ended) paragraph += 1;
    return { ...span, paragraph, standsAlone: emptyBetween || ended };
  });
}

const LINE = /[^\r\n\u2028\u2029]+/g;

function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(LINE)) {
    if (match[0].trim() !== "") spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

/** CRLF counts as one break. */
function countBreaks(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to; at++) {
    const character = text[at];
    const isBreak = character === "\n" || character === "\u2028" || character === "\u2029";
    if (isBreak || (character === "\r" && text[at + 1] !== "\n")) breaks += 1;
  }
  return breaks;
}

function beginsAnew(text: string, start: number): boolean {
  const first = text
    .slice(start, start + 40)
    .trimStart()
    .slice(0, 1);
  return first.toLowerCase() === first.toUpperCase() || first !== first.toLowerCase();
}
