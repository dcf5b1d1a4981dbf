/**
 * Advance widths of Source Sans 3 (regular), in hundredths of the type size, for the characters from
 * space to tilde. Reading them here keeps the placing of labels a pure function.
 */
const ADVANCES = [
  20, 29, 43, 50, 50, 82, 61, 25, 30, 30, 42, 50, 25, 31, 25, 35, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 25,
  25, 50, 50, 50, 42, 85, 54, 59, 57, 61, 53, 49, 62, 65, 26, 48, 58, 49, 73, 65, 66, 57, 66, 57, 53, 54, 64,
  51, 79, 51, 48, 54, 30, 35, 30, 50, 50, 54, 50, 55, 46, 55, 50, 29, 50, 54, 25, 25, 49, 25, 83, 55, 54, 55,
  55, 35, 42, 34, 54, 47, 72, 45, 47, 42, 30, 24, 30, 50,
];
const OTHER_SCRIPT = 100;
const MARK = /\p{M}/u;
const BOLD = 1.04;

/** Estimated width in px of one line of text; wide scripts count a full em a character. */
export function labelWidth(text: string, sizePx: number, bold = false): number {
  let hundredths = 0;
  for (const character of text.normalize("NFD")) hundredths += advance(character);
  return (hundredths / 100) * sizePx * (bold ? BOLD : 1);
}

function advance(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (MARK.test(character)) return 0;
  return ADVANCES[code - 32] ?? (code < 0x2500 ? 60 : OTHER_SCRIPT);
}
