import type { Span } from "./graph.ts";

export interface SpanFault {
  readonly field: "start" | "end";
  readonly message: string;
}

/** What is wrong with a span of this text: it must be 0 <= start < end <= length, and split no character. */
export function spanFault({ start, end }: Pick<Span, "start" | "end">, text: string): SpanFault | undefined {
  if (end > text.length)
    return { field: "end", message: `${end} is past the end of the brief; expected at most ${text.length}` };
  if (start >= end)
    return {
      field: "end",
      message: `${end} is not after the start, ${start}; expected at least ${start + 1}`,
    };
  if (splitsCharacter(text, start)) return { field: "start", message: splitMessage(start) };
  return splitsCharacter(text, end) ? { field: "end", message: splitMessage(end) } : undefined;
}

/** Characters outside the basic plane take two UTF-16 units, which no span may part. */
function splitsCharacter(text: string, offset: number): boolean {
  return (
    isBetween(text.charCodeAt(offset - 1), 0xd800, 0xdbff) &&
    isBetween(text.charCodeAt(offset), 0xdc00, 0xdfff)
  );
}

function isBetween(unit: number, low: number, high: number): boolean {
  return unit >= low && unit <= high;
}

function splitMessage(offset: number): string {
  return `${offset} is in the middle of a character; expected ${offset - 1} or ${offset + 1}`;
}
