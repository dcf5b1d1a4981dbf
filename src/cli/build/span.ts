export interface SpanInput {
  readonly brief: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Where a quote stands in a brief, in UTF-16 code units. Throws an Error where it is not found
 * exactly once, or where it is less than whole words: a span that is cut is as bad as none.
 */
export function spanOf(brief: { readonly id: string; readonly text: string }, quote: string): SpanInput {
  const start = brief.text.indexOf(quote);
  if (quote.trim() === "" || start === -1)
    throw new Error(`"${quote}" is not in the brief ${brief.id}; expected its exact words`);
  if (brief.text.includes(quote, start + 1))
    throw new Error(`"${quote}" is more than once in the brief ${brief.id}; expected it once`);
  const end = start + quote.length;
  const cut = quote.trim() !== quote || isLetter(brief.text[start - 1]) || isLetter(brief.text[end]);
  if (cut)
    throw new Error(
      `"${quote}" begins or ends inside a word of the brief ${brief.id}; expected a whole sentence or clause`,
    );
  return { brief: brief.id, start, end };
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
