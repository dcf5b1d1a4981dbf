import { type ParseResult, parseGraph } from "../model/parse.ts";
import type { Problem } from "../model/problem.ts";
import { jsonFault, placeInWords } from "./jsonFault.ts";
import { nestingBeyond } from "./jsonNesting.ts";

/** The format itself nests 6 deep. */
const MAX_NESTING = 100;
const BYTE_ORDER_MARK = "\ufeff";

export type JsonRead =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The text of a graph file into a graph; what is no JSON is refused with the place of its first fault. Never throws. */
export function readGraphText(text: string): ParseResult {
  const read = readJson(text, "a graph file");
  return read.ok ? parseGraph(read.value) : read;
}

/** JSON of any shape, at most 100 brackets deep; `expected` says what a file should have been. Never throws. */
export function readJson(text: string, expected: string): JsonRead {
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  if (!/\S/.test(json)) return refused(`The file is empty; expected ${expected} in JSON.`);
  const deep = nestingBeyond(json, MAX_NESTING);
  if (deep !== undefined) {
    return refused(
      `The file nests brackets more than ${MAX_NESTING} deep at ${placeInWords(json, deep)}; expected at most ${MAX_NESTING}.`,
    );
  }
  try {
    return { ok: true, value: JSON.parse(json) as unknown };
  } catch {
    return refused(notJson(json, expected));
  }
}

function notJson(json: string, expected: string): string {
  const fault = jsonFault(json);
  return fault === undefined
    ? `The file is not JSON; expected ${expected} in JSON.`
    : `The file is not JSON: ${fault.found} at ${placeInWords(json, fault.offset)}; expected ${fault.expected}.`;
}

function refused(message: string): JsonRead & { readonly ok: false } {
  return { ok: false, problems: [{ path: "", message, effect: "refused" }] };
}
