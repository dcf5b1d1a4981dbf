/** What WHATWG's windows-1252 has for 0x80 to 0x9f; every other byte is its own code point. */
const HIGH =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;

/**
 * A name or text as it stands in a file: UTF-8, or windows-1252 where it is not UTF-8, which some
 * ICEWS files mix; without control characters, on one line.
 */
export function textOfBytes(bytes: Uint8Array): string {
  return decoded(bytes).replace(CONTROLS, " ").trim();
}

function decoded(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return Array.from(bytes, (byte) =>
      byte >= 0x80 && byte <= 0x9f ? HIGH[byte - 0x80] : String.fromCharCode(byte),
    ).join("");
  }
}

// The same in browsers, in their workers and in Node; `core` has no DOM types that would declare it.
declare const TextDecoder: new (
  encoding: "utf-8",
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

const utf8 = new TextDecoder("utf-8", { fatal: true });
