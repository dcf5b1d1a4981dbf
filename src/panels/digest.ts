import type { Brief, Span } from "../core/model/graph.ts";

/** The paragraphs of one brief that hold evidence, cut so that the exact spans can be marked. */
export interface Passage {
  readonly brief: Brief;
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Unmarked text kept before and after the marked; more is cut at a sentence where there is one. */
const CONTEXT_CHARS = 320;
const BLANK_LINE = /\n[ \t]*\n/g;
const SENTENCE_END = /[.!?][’”"')\]]*\s+/g;

/**
 * One passage for each paragraph that a span touches, in the order of the briefs, then of the text.
 * The pieces of a passage, joined, are the paragraph (with "…" where its far ends were cut), and
 * the marked ones are exactly the spans. Spans of a brief that is not given are left out.
 */
export function digestPassages(spans: readonly Span[], briefs: readonly Brief[]): readonly Passage[] {
  return distinct(briefs).flatMap((brief) => {
    const marks = merged(spans.filter((span) => span.brief === brief.id));
    const paragraphs = merged(marks.map((mark) => paragraphAround(brief.text, mark)));
    return paragraphs.map((paragraph) => {
      const inside = marks.filter((mark) => mark.start >= paragraph.start && mark.end <= paragraph.end);
      return { brief, pieces: clipped(cut(brief.text, paragraph, inside)) };
    });
  });
}

/** All paragraphs of a brief, the spans of it marked. */
export function wholeBrief(spans: readonly Span[], brief: Brief): readonly (readonly Piece[])[] {
  const marks = merged(spans.filter((span) => span.brief === brief.id));
  return paragraphsOf(brief.text).map((paragraph) => {
    const inside = marks.flatMap(({ start, end }): readonly Range[] => {
      const part = { start: Math.max(start, paragraph.start), end: Math.min(end, paragraph.end) };
      return part.start < part.end ? [part] : [];
    });
    return cut(brief.text, paragraph, inside);
  });
}

function paragraphsOf(text: string): readonly Range[] {
  const gaps = [...text.matchAll(BLANK_LINE)].map((gap) => ({
    start: gap.index,
    end: gap.index + gap[0].length,
  }));
  const starts = [0, ...gaps.map(({ end }) => end)];
  return starts
    .map((start, place) => ({ start, end: gaps[place]?.start ?? text.length }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== "");
}

function distinct(briefs: readonly Brief[]): readonly Brief[] {
  return briefs.filter((brief, place) => briefs.findIndex(({ id }) => id === brief.id) === place);
}

/** Overlapping and touching ranges made one, in order. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const before = result.at(-1);
    if (before !== undefined && start <= before.end)
      result[result.length - 1] = { start: before.start, end: Math.max(before.end, end) };
    else result.push({ start, end });
  }
  return result;
}

function paragraphAround(text: string, mark: Range): Range {
  let start = 0;
  for (const gap of text.matchAll(BLANK_LINE)) {
    const gapEnd = gap.index + gap[0].length;
    if (gapEnd <= mark.start) start = gapEnd;
    else if (gap.index >= mark.end) return { start, end: gap.index };
  }
  return { start, end: text.length };
}

function cut(text: string, whole: Range, marks: readonly Range[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = whole.start;
  for (const { start, end } of marks) {
    pieces.push(
      { text: text.slice(at, start), marked: false },
      { text: text.slice(start, end), marked: true },
    );
    at = end;
  }
  pieces.push({ text: text.slice(at, whole.end).trimEnd(), marked: false });
  return pieces.filter((piece) => piece.text !== "");
}

function clipped(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, place) => {
    if (piece.marked) return piece;
    if (place === 0) return { ...piece, text: tail(piece.text) };
    return place === pieces.length - 1 ? { ...piece, text: head(piece.text) } : piece;
  });
}

function tail(text: string): string {
  if (text.length <= CONTEXT_CHARS) return text;
  const kept = text.slice(-CONTEXT_CHARS);
  const sentence = kept.search(SENTENCE_END);
  return `… ${sentence < 0 ? kept.replace(/^\S*\s/, "") : kept.slice(sentence).replace(/^\S+\s+/, "")}`;
}

function head(text: string): string {
  if (text.length <= CONTEXT_CHARS) return text;
  const kept = text.slice(0, CONTEXT_CHARS);
  const ends = [...kept.matchAll(SENTENCE_END)].at(-1);
  return `${ends === undefined ? kept.replace(/\s\S*$/, "") : kept.slice(0, ends.index + ends[0].trimEnd().length)} …`;
}
