import { quoted } from "../model/wording.ts";

/**
 * Where a text stops being JSON, and what was expected there. Engines word this differently and
 * often give no place, so that it is looked for here, after one of them has refused the text.
 */
export interface JsonFault {
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
  /** `unexpected "x"` or `the file ends`. */
  readonly found: string;
  readonly expected: string;
}

type Expecting = "value" | "value or ]" | "name" | "name or }" | "after value";

/** A place in the text, what has to come there, and the brackets that are open. */
interface Reading {
  readonly json: string;
  offset: number;
  expecting: Expecting;
  readonly open: ("[" | "{")[];
}

const WHITE_SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** The first fault; undefined where the text is JSON. Keeps its own stack: no depth can exhaust it. */
export function jsonFault(json: string): JsonFault | undefined {
  const reading: Reading = { json, offset: 0, expecting: "value", open: [] };
  for (;;) {
    take(reading, WHITE_SPACE);
    const done = reading.expecting === "after value" && reading.open.length === 0;
    if (done) return reading.offset === json.length ? undefined : faultAt(reading, "the end of the file");
    const fault = step(reading);
    if (fault !== undefined) return fault;
  }
}

/** `line 3, column 12`, both from 1; a column counts characters, not UTF-16 units. */
export function placeInWords(text: string, offset: number): string {
  const lines = /\r\n|\r|\n/g;
  let [line, start] = [1, 0];
  for (let end = lines.exec(text); end !== null && lines.lastIndex <= offset; end = lines.exec(text)) {
    [line, start] = [line + 1, lines.lastIndex];
  }
  let column = 1;
  for (let at = start; at < offset; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) column += 1;
  return `line ${line}, column ${column}`;
}

function step(reading: Reading): JsonFault | undefined {
  const character = reading.json[reading.offset];
  switch (reading.expecting) {
    case "value or ]":
      return character === "]" ? close(reading) : value(reading, character, "a value or ]");
    case "value":
      return value(reading, character, "a value");
    case "name or }":
      return character === "}" ? close(reading) : name(reading, "a name in double quotes or }");
    case "name":
      return name(reading, "a name in double quotes");
    case "after value":
      return afterValue(reading, character);
  }
}

function value(reading: Reading, character: string | undefined, expected: string): JsonFault | undefined {
  if (character === "[" || character === "{") {
    reading.open.push(character);
    return move(reading, 1, character === "[" ? "value or ]" : "name or }");
  }
  reading.expecting = "after value";
  if (character === '"') return string(reading);
  return take(reading, NUMBER) || take(reading, WORD) ? undefined : faultAt(reading, expected);
}

function name(reading: Reading, expected: string): JsonFault | undefined {
  if (reading.json[reading.offset] !== '"') return faultAt(reading, expected);
  const fault = string(reading);
  if (fault !== undefined) return fault;
  take(reading, WHITE_SPACE);
  return reading.json[reading.offset] === ":" ? move(reading, 1, "value") : faultAt(reading, ":");
}

function afterValue(reading: Reading, character: string | undefined): JsonFault | undefined {
  const inList = reading.open.at(-1) === "[";
  if (character === ",") return move(reading, 1, inList ? "value" : "name");
  const closing = inList ? "]" : "}";
  return character === closing ? close(reading) : faultAt(reading, `, or ${closing}`);
}

function close(reading: Reading): undefined {
  reading.open.pop();
  return move(reading, 1, "after value");
}

function move(reading: Reading, by: number, expecting: Expecting): undefined {
  reading.offset += by;
  reading.expecting = expecting;
}

/** Reads a string, its opening quotation mark included. */
function string(reading: Reading): JsonFault | undefined {
  reading.offset += 1;
  for (;;) {
    const character = reading.json[reading.offset];
    if (character === undefined) return faultAt(reading, 'a closing "');
    if (character < " ") return faultAt(reading, 'a closing ", or control characters written as \\u0000');
    if (character === "\\" && !take(reading, ESCAPE))
      return faultAt(reading, "an escape such as \\n or \\u0000");
    if (character !== "\\") reading.offset += 1;
    if (character === '"') return undefined;
  }
}

/** Moves over what a sticky pattern matches here; false where that is nothing. */
function take(reading: Reading, pattern: RegExp): boolean {
  pattern.lastIndex = reading.offset;
  const length = pattern.exec(reading.json)?.[0].length ?? 0;
  reading.offset += length;
  return length > 0;
}

function faultAt({ json, offset }: Reading, expected: string): JsonFault {
  const character = json.codePointAt(offset);
  const found =
    character === undefined ? "the file ends" : `unexpected ${quoted(String.fromCodePoint(character))}`;
  return { offset, found, expected };
}
