import { type ParseResult, parseGraph } from "../model/parse.ts";
import { jsonFault, placeInWords } from "./jsonFault.ts";
import { nestingBeyond } from "./jsonNesting.ts";

/** The format itself nests 6 deep. */
const MAX_NESTING = 100;
const BYTE_ORDER_MARK = "\ufeff";

/** The text of a graph file into a graph; what is no JSON is refused with the place of its first fault. Never throws. */
export function readGraphText(text: string): ParseResult {
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  if (!/\S/.test(json)) return refused("The file is empty; expected a graph file in JSON.");
  const deep = nestingBeyond(json, MAX_NESTING);
  if (deep !== undefined) {
    return refused(
      `The file nests brackets more than ${MAX_NESTING} deep at ${placeInWords(json, deep)}; expected at most ${MAX_NESTING}.`,
    );
  }
  const parsed = parsedJson(json);
  return parsed.ok ? parseGraph(parsed.value) : refused(notJson(json));
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

function parsedJson(json: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(json) as unknown };
  } catch {
    return { ok: false };
  }
}

function notJson(json: string): string {
  const fault = jsonFault(json);
  return fault === undefined
    ? "The file is not JSON; expected a graph file in JSON."
    : `The file is not JSON: ${fault.found} at ${placeInWords(json, fault.offset)}; expected ${fault.expected}.`;
}

function refused(message: string): ParseResult {
  return { ok: false, problems: [{ path: "", message, effect: "refused" }] };
}
