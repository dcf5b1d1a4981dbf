import type { Reading } from "../reading.ts";
import type { Chunk, NounPhrase } from "./grammar/chunk.ts";
import type { Clause } from "./grammar/clause.ts";

/** A sentence, or a window of a very long one, with its phrases and clauses. */
export interface ParsedSentence {
  readonly reading: Reading;
  /** Index in `Reading.sentences`. */
  readonly sentence: number;
  readonly chunks: readonly Chunk[];
  readonly clauses: readonly Clause[];
}

export function nounAt(parsed: ParsedSentence, index: number): NounPhrase | undefined {
  const chunk = parsed.chunks[index];
  return chunk?.is === "noun" ? chunk : undefined;
}

/** Norms of the tokens in a range, mentions included. */
export function normsIn(parsed: ParsedSentence, firstToken: number, endToken: number): Set<string> {
  const norms = new Set<string>();
  for (let at = firstToken; at < endToken; at += 1) norms.add(parsed.reading.tokens[at]?.norm ?? "");
  return norms;
}

/** First token of a range of chunks, and the token after its last. */
export function tokensOf(
  parsed: ParsedSentence,
  first: number,
  end: number,
): { firstToken: number; endToken: number } {
  const from = parsed.chunks[first];
  const last = parsed.chunks[Math.max(first, end - 1)];
  return { firstToken: from?.firstToken ?? 0, endToken: last?.endToken ?? 0 };
}

export function sharesWord(said: ReadonlySet<string>, asked: ReadonlySet<string>): boolean {
  for (const word of asked) if (said.has(word)) return true;
  return false;
}
