import { edtfInWords, parseEdtf } from "../model/edtf.ts";

/** "2 January 2020", "c. 2 January 2020" where it is approximate, "undated". */
export function sourceDateInWords(date: string | null): string {
  const words = edtfInWords(date);
  return date !== null && parseEdtf(date)?.form === "about" ? words.replace(/^about /, "c. ") : words;
}
