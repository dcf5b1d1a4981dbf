/** Marks that are part of a name's spelling but not of its letters: apostrophes, ʿ and ʾ, joiners, tatweel. */
const SILENT = /[\p{M}'’‘ʿʾʼʻ`´\u0640\u200c]|\u200d/gu;

/** Letters that no decomposition takes apart, and Arabic and Persian forms of the same letter. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ə: "a",
  ی: "ي",
  ى: "ي",
  ک: "ك",
  ة: "ه",
  ٱ: "ا",
};
const OTHER_LETTERS = new RegExp(`[${Object.keys(PLAIN_LETTERS).join("")}]`, "gu");

/** Most words of most data: nothing of what follows is in them. */
const PLAIN = /^[A-Za-z0-9]+$/;
const POSSESSIVE = /['’]s$/iu;
/** The article, where enough of the word is left without it. */
const ARABIC_ARTICLE = /^ال(?=.{3})/u;

/** "Kata'ib" is "kataib", "Çavuşoğlu" is "cavusoglu", "السيستاني" is "سيستاني"; "" for a lone apostrophe. */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .replace(POSSESSIVE, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(SILENT, "")
    .replace(OTHER_LETTERS, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(ARABIC_ARTICLE, "");
}
