import { expect, test } from "vitest";
import { looksLikeEvents } from "../../../src/core/eventData/looksLikeEvents.ts";
import { ENTITIES, gdeltLine, ICEWS_HEADER, tabbed, TRAIN } from "./inputFiles.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ["a packed data set", "DEMARCHE\u0001\u0000"],
  ["a zip", "PK\u0003\u0004"],
  ["events of ICEWS18", TRAIN],
  ["names of ICEWS18", ENTITIES],
  ["events of ICEWS", tabbed(ICEWS_HEADER)],
  ["a header after a byte order mark", `\ufeff${tabbed(ICEWS_HEADER)}`],
  ["events of GDELT", tabbed(gdeltLine())],
])("%s is for the reader of events", (_, text) => {
  expect(looksLikeEvents(bytesOf(text))).toBe(true);
});

test.each([
  ["a graph file", '{"format": "demarche-graph"}'],
  ["a graph file with tabs", '\n\t{\t"format": "demarche-graph"}'],
  ["a list", "[\t1]"],
  ["XML", "<gexf\t>"],
  ["a table", "id,name\n1,a\tb\n"],
  ["prose", "Dear reader,\n\tthis is prose.\n"],
  ["nothing", ""],
  ["blanks", " \n\t\n"],
])("%s is not", (_, text) => {
  expect(looksLikeEvents(bytesOf(text))).toBe(false);
});

test("a graph file in UTF-16 is not", () => {
  expect(looksLikeEvents(Uint8Array.of(0xff, 0xfe, 0x0a, 0, 0x7b, 0, 0x09, 0))).toBe(false);
});
