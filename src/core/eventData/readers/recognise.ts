import { quoted } from "../../model/wording.ts";
import { codeOfText } from "../cameo/cameoCode.ts";
import type { FilePart } from "./eventReader.ts";
import { GDELT_COLUMNS } from "./gdelt.ts";
import { ICEWS_COLUMNS } from "./icews.ts";
import { textOfBytes } from "./textOfBytes.ts";

/** What is read of a file to know what it is. */
export const HEAD_BYTES = 1 << 16;

export type Recognised =
  | { readonly is: FilePart }
  /** A companion of the data that holds no events and no names. */
  | { readonly is: "beside the data" }
  | { readonly is: "something else"; readonly message: string };

const WHOLE = /^ *\d+ *$/;
const DAY = /^\d{8}$/;
const GDELT_1_COLUMNS: ReadonlySet<number> = new Set([57, 58]);
const LINES_LOOKED_AT = 20;

const EXPECTED =
  "expected ICEWS18 (subject, relation, object, hour; entity2id.txt; relation2id.txt), ICEWS (20 columns) or GDELT 2.0 (61 columns), with tabs between the columns, plain or zipped";

/** Tells what a file is by its first lines; its name only decides between the two files of ids. */
export function recognise(name: string, head: Uint8Array): Recognised {
  const lines = linesOf(head);
  const first = lines[0];
  if (first === undefined) return { is: "something else", message: `${quoted(name)} is empty; ${EXPECTED}.` };
  const columns = first.split("\t");
  if (columns.length === ICEWS_COLUMNS) return { is: "icews events" };
  if (columns.length === GDELT_COLUMNS && DAY.test(columns[1] ?? "")) return { is: "gdelt events" };
  const areNumbers = columns.every((column) => WHOLE.test(column));
  if ((columns.length === 4 || columns.length === 5) && areNumbers) return { is: "icews18 events" };
  if (columns.length === 3 && areNumbers && lines.length === 1) return { is: "beside the data" };
  if (columns.length === 2 && WHOLE.test(columns[1] ?? "")) return { is: idsOf(name, lines) };
  if (/(?:^|,)"?eventtype_ID"?,/i.test(first)) return { is: "beside the data" };
  return { is: "something else", message: strange(name, columns) };
}

function idsOf(name: string, lines: readonly string[]): FilePart {
  if (/entit|actor/i.test(name)) return "icews18 actors";
  if (/relation/i.test(name)) return "icews18 relations";
  const texts = lines.slice(0, LINES_LOOKED_AT).map((line) => line.split("\t")[0] ?? "");
  const areEvents = texts.filter((text) => codeOfText(text) !== undefined).length * 2 > texts.length;
  return areEvents ? "icews18 relations" : "icews18 actors";
}

/** Whole lines of the head; the last may be cut where the file is longer. */
function linesOf(head: Uint8Array): readonly string[] {
  const lines: string[] = [];
  for (let from = 0; from < head.length && lines.length < LINES_LOOKED_AT;) {
    const end = head.indexOf(10, from);
    const to = end < 0 ? head.length : end;
    const line = head.subarray(from, head[to - 1] === 13 ? to - 1 : to);
    if (line.length > 0) lines.push(columnsOf(line));
    from = to + 1;
  }
  return lines;
}

/** With its tabs, which are control characters elsewhere. */
function columnsOf(line: Uint8Array): string {
  const columns: string[] = [];
  for (let from = 0; from <= line.length;) {
    const tab = line.indexOf(9, from);
    const to = tab < 0 ? line.length : tab;
    columns.push(textOfBytes(line.subarray(from, to)));
    from = to + 1;
  }
  return columns.join("\t");
}

function strange(name: string, columns: readonly string[]): string {
  if (GDELT_1_COLUMNS.has(columns.length) && DAY.test(columns[1] ?? ""))
    return `${quoted(name)} has ${columns.length} columns, as GDELT 1.0 has; expected an export of GDELT 2.0 with ${GDELT_COLUMNS}.`;
  const what = columns.length === 1 ? "no columns" : `${columns.length} columns`;
  return `${quoted(name)} is not a file of events that can be read: its first line has ${what}; ${EXPECTED}.`;
}
