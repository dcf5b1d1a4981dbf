/** Letters that Unicode does not take apart, and quotes and hyphens of all kinds. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i", ß: "ss", æ: "ae", œ: "oe", ə: "e",
  "’": "'", "‘": "'", "ʼ": "'", "ʻ": "'", "´": "'", "`": "'", "′": "'",
  "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
  "‐": "-", "‑": "-", "−": "-",
}; // prettier-ignore

const ASCII_ONLY = /^[\x20-\x7e]*$/;
const DROPPED = /[\p{M}\p{Default_Ignorable_Code_Point}]/gu;
const LOOKED_UP = /[^\x20-\x7e]/gu;

/**
 * For comparing words: lower case, without diacritics and characters that cannot be seen, with
 * straight quotes and hyphens. "Erdoğan" and "Erdogan" fold to the same, as do "ARAB" and "Arab".
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII_ONLY.test(lower)) return lower.replaceAll("`", "'");
  return lower
    .normalize("NFKD")
    .replace(DROPPED, "")
    .replace(LOOKED_UP, (letter) => PLAIN[letter] ?? letter);
}
