const LONGEST_QUOTE = 80;

/** Control characters, line breaks and those that turn the direction of writing: invisible, so written out. */
const INVISIBLE = /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/**
 * A value from a file as a message may show it: on one line, at most about 80 characters, with
 * nothing in it that a terminal or a page would act upon. Lists and objects are only named.
 */
export function quoted(value: unknown): string {
  if (typeof value === "string") return quotedText(value);
  if (typeof value === "number" || typeof value === "boolean" || value === null) return String(value);
  if (Array.isArray(value)) return "a list";
  return value === undefined ? "nothing" : "an object";
}

function quotedText(text: string): string {
  const short = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
  return JSON.stringify(short).replace(INVISIBLE, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** `missing; expected text` or `5 is not text`. */
export function isNot(value: unknown, expected: string): string {
  return value === undefined ? `missing; expected ${expected}` : `${quoted(value)} is not ${expected}`;
}

/** `missing; expected X` or `"2020-02-30" is not a date; expected X`. */
export function isNotA(value: unknown, noun: string, expected: string): string {
  return value === undefined
    ? `missing; expected ${expected}`
    : `${quoted(value)} is not ${noun}; expected ${expected}`;
}

/** `unknown role "targt"; did you mean "target"?`, or what is expected where nothing is near. */
export function isUnknown(value: string, noun: string, near: string | undefined, expected: string): string {
  const hint = near === undefined ? `; expected ${expected}` : `; did you mean ${quoted(near)}?`;
  return `unknown ${noun} ${quoted(value)}${hint}`;
}

/** `high, medium or low`. */
export function anyOf(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

/** A field's place in a file: `positions.mike-pompeo`, `positions["Mike Pompeo"]`, `actors[3]`. */
export function fieldPath(path: string, key: string | number): string {
  if (typeof key === "number") return `${path}[${key}]`;
  if (!/^[\w-]{1,200}$/.test(key)) return `${path}[${quoted(key)}]`;
  return path === "" ? key : `${path}.${key}`;
}
