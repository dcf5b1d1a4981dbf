/** What a character is, by code point. Only single characters are tested, so nothing backtracks. */
export type Letter = "letter" | "digit" | "space" | "unseen" | "mark";

const LETTER = /^[\p{L}\p{M}]$/u;
const DIGIT = /^\p{N}$/u;
const SPACE = /^\s$/u;
const UNSEEN = /^\p{Default_Ignorable_Code_Point}$/u;

const ASCII: readonly Letter[] = Array.from({ length: 128 }, (_, code) =>
  classify(String.fromCharCode(code)),
);

/** The class of the character that begins at an offset; "space" past the end. */
export function letterAt(text: string, offset: number): Letter {
  const code = text.codePointAt(offset);
  if (code === undefined) return "space";
  return ASCII[code] ?? classify(String.fromCodePoint(code));
}

/** In UTF-16 code units: 1, or 2 for a pair of surrogates; 1 past the end. */
export function widthAt(text: string, offset: number): number {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}

function classify(character: string): Letter {
  if (UNSEEN.test(character)) return "unseen";
  if (LETTER.test(character)) return "letter";
  if (DIGIT.test(character)) return "digit";
  return SPACE.test(character) ? "space" : "mark";
}
