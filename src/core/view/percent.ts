const LONE_SURROGATE = /\p{Cs}/gu;
/** What encodeURIComponent leaves alone, but mail programs cut links at. */
const ALSO_ESCAPED = /[!'()*]/g;

const PERCENT = 0x25;
const PLUS = 0x2b;
const SPACE = 0x20;

/**
 * Plain text of a percent-encoded one, `+` being a space; undefined where an escape is broken or is
 * not UTF-8. Unlike decodeURIComponent it never throws, so that thousands of broken parts cost little.
 */
export function percentDecoded(text: string): string | undefined {
  if (!/[%+]/.test(text)) return text;
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    const code = unit === PERCENT ? escapedCodePoint(text, at) : unit === PLUS ? SPACE : unit;
    if (code === undefined) return undefined;
    at += unit === PERCENT ? 3 * utf8Length(code) : 1;
    if (code > 0xffff) units[length++] = 0xd800 + ((code - 0x10000) >> 10);
    units[length++] = code > 0xffff ? 0xdc00 + (code & 0x3ff) : code;
  }
  return textOf(units.subarray(0, length));
}

/** Only `A-Z a-z 0-9 - . _ ~` and escapes; a lone surrogate becomes the replacement character. */
export function percentEncoded(text: string): string {
  const wellFormed = text.replace(LONE_SURROGATE, "\uFFFD");
  return encodeURIComponent(wellFormed).replace(ALSO_ESCAPED, escaped);
}

/** `%2E` for a full stop. */
export function escaped(asciiCharacter: string): string {
  return `%${asciiCharacter.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

/** Refuses what UTF-8 refuses: overlong forms, surrogates, and code points above U+10FFFF. */
function escapedCodePoint(text: string, at: number): number | undefined {
  const first = escapedByte(text, at);
  if (first < 0x80) return first < 0 ? undefined : first;
  if (first < 0xc2 || first > 0xf4) return undefined;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  let code = first & (0x7f >> length);
  for (let index = 1; index < length; index += 1) {
    const byte = escapedByte(text, at + 3 * index);
    if (byte >> 6 !== 0b10) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return utf8Length(code) === length && code <= 0x10ffff && !isSurrogate ? code : undefined;
}

function utf8Length(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** The byte of the escape at a place; -1 where there is none. */
function escapedByte(text: string, at: number): number {
  if (text.charCodeAt(at) !== PERCENT) return -1;
  const [high, low] = [hexDigit(text.charCodeAt(at + 1)), hexDigit(text.charCodeAt(at + 2))];
  return high < 0 || low < 0 ? -1 : 16 * high + low;
}

function hexDigit(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x61 + 10 : -1;
}

function textOf(units: Uint16Array): string {
  const CHUNK = 8_192;
  let text = "";
  for (let at = 0; at < units.length; at += CHUNK) {
    // A spread would walk the array with an iterator, ten times slower.
    text += Reflect.apply(String.fromCharCode, null, units.subarray(at, at + CHUNK)) as string;
  }
  return text;
}
