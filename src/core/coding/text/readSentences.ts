import type { Reading } from "../reading.ts";
import { abbreviation, startsSentence } from "./abbreviations.ts";
import { linesOf, type Line } from "./lines.ts";
import type { Sentence } from "./sentence.ts";
import type { Token } from "./token.ts";

const ENDS = new Set([".", "!", "?", "…", "...", "。", "؟", "۔", "！", "？"]);
const CLOSES = new Set(['"', "'", ")", "]", "}"]);

/** Divides the tokens into sentences. Initials, abbreviations and numbers end none. */
export function readSentences(reading: Reading): Reading {
  const { text } = reading;
  const lines = linesOf(text);
  const starts = sentenceStarts(text, reading.tokens, lines);
  const sentences: Sentence[] = [];
  const tokens = [...reading.tokens];
  let line = 0;
  starts.forEach((firstToken, index) => {
    const endToken = starts[index + 1] ?? tokens.length;
    const [first, last] = [tokens[firstToken], tokens[endToken - 1]];
    if (first === undefined || last === undefined) return;
    while (line + 1 < lines.length && (lines[line + 1]?.start ?? Infinity) <= first.start) line += 1;
    const paragraph = lines[line]?.paragraph ?? 0;
    sentences.push({ start: first.start, end: last.end, firstToken, endToken, paragraph });
    for (let at = firstToken; at < endToken; at++) {
      const token = tokens[at];
      if (token !== undefined) tokens[at] = { ...token, sentence: index };
    }
  });
  return { ...reading, tokens, sentences };
}

/** Indexes of the tokens that begin a sentence. */
function sentenceStarts(text: string, tokens: readonly Token[], lines: readonly Line[]): number[] {
  const starts: number[] = [];
  let line = 0;
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    let crossed = false;
    while (line + 1 < lines.length && (lines[line + 1]?.start ?? Infinity) <= token.start) {
      line += 1;
      crossed ||= lines[line]?.standsAlone ?? false;
    }
    if (before === undefined || crossed || endsBefore(text, tokens, at)) starts.push(at);
  });
  return starts;
}

/** A sentence ended right before this token. */
function endsBefore(text: string, tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token === undefined || before === undefined || token.start === before.end) return false;
  let last = at - 1;
  while (CLOSES.has(tokens[last]?.norm ?? "") && tokens[last]?.start === tokens[last - 1]?.end) last -= 1;
  const end = tokens[last];
  if (end === undefined) return false;
  if (end.kind === "mark") return ENDS.has(end.norm) && !goesOn(text, token);
  return text[end.end - 1] === "." && endsWithDot(end, token);
}

/** A lower-case letter goes on with the sentence: “Why?” he asked. */
function goesOn(text: string, token: Token): boolean {
  const first = text.slice(token.start, token.start + 1);
  return token.kind === "word" && !token.capital && first.toUpperCase() !== first;
}

/** After an abbreviation or initials a sentence ends only where the next word looks like a beginning. */
function endsWithDot(end: Token, next: Token): boolean {
  const oneInitial = end.norm.length === 2;
  const title = abbreviation(end.norm, true, false) === "before a name";
  return !oneInitial && !title && next.capital && startsSentence(next.norm);
}
