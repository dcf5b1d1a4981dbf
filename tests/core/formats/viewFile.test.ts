import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  claimsToBeView,
  readViewFile,
  type ViewFile,
  viewFileText,
} from "../../../src/core/formats/viewFile.ts";
import { encodeShareLink } from "../../../src/core/view/encode.ts";
import { anyView } from "../view/anyView.ts";

const FILE: ViewFile = {
  title: "The siege",
  link: "?v=1.abc&d=small&dv=9ac1f02e&t=2019-12-27..2020-01-03&tab=network",
  summary: "Showing 6 of 9 actors and 3 of 12 interactions: 27 Dec 2019 to 3 Jan 2020.",
  data: { id: "small", title: "The embassy in Southport", fingerprint: "9ac1f02e", address: null },
  made: "2026-11-22",
};

/** The file as JSON, changed in one place. */
function changed(change: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...(JSON.parse(viewFileText(FILE)) as object), ...change });
}

describe("a view file", () => {
  it("is JSON that a person can read", () => {
    expect(viewFileText(FILE)).toBe(`{
  "format": "demarche-view",
  "version": 1,
  "title": "The siege",
  "link": "?v=1.abc&d=small&dv=9ac1f02e&t=2019-12-27..2020-01-03&tab=network",
  "summary": "Showing 6 of 9 actors and 3 of 12 interactions: 27 Dec 2019 to 3 Jan 2020.",
  "data": {
    "id": "small",
    "title": "The embassy in Southport",
    "fingerprint": "9ac1f02e",
    "address": null
  },
  "made": "2026-11-22"
}
`);
  });

  it("reads as what was written, for any view", () => {
    fc.assert(
      fc.property(anyView, fc.string({ unit: "grapheme" }), (view, text) => {
        const file = { ...FILE, link: encodeShareLink(view), title: `A ${text}`, summary: text };
        expect(readViewFile(viewFileText(file))).toEqual({ ok: true, file });
      }),
      { numRuns: 1_000 },
    );
  });

  it("may leave out what was not known when it was made, and have a byte order mark and other fields", () => {
    const data = { id: "small", title: "Small" };
    const read = readViewFile(`\ufeff${changed({ data, summary: null, colour: "red" })}`);
    expect(read).toEqual({
      ok: true,
      file: { ...FILE, summary: "", data: { ...data, fingerprint: null, address: null } },
    });
  });

  it.each([
    ["", "The file is empty; expected a view file in JSON."],
    ["{", "The file is not JSON: the file ends at line 1, column 2; expected a name in double quotes or }."],
    ["[]", 'The file holds a list; expected an object with "format": "demarche-view" and "version": 1.'],
    [
      changed({ format: "demarche-graph" }),
      'The format "demarche-graph" is not that of a view file; expected an object with "format": "demarche-view" and "version": 1.',
    ],
    [changed({ version: 2 }), "The view file has version 2; expected 1: a newer Demarche may have made it."],
    [changed({ title: " " }), '" " is blank; expected text'],
    [
      changed({ link: "https://example.org/?v=1" }),
      '"https://example.org/?v=1" is not a link; expected one that starts with ?',
    ],
    [changed({ made: "yesterday" }), '"yesterday" is not a day; expected 2020-01-31'],
    [changed({ data: null }), "null is not the data of a view"],
    [
      changed({ data: { ...FILE.data, id: "Small data" } }),
      '"Small data" is not an id; expected lower-case letters, digits and single hyphens, such as mike-pompeo',
    ],
    [
      changed({ data: { ...FILE.data, fingerprint: "9AC1F02E" } }),
      '"9AC1F02E" is not a fingerprint, such as 9ac1f02e',
    ],
    [
      changed({ data: { ...FILE.data, address: "javascript:alert(1)" } }),
      '"javascript:alert(1)" is not the public https address of a graph file',
    ],
    [
      changed({ data: { ...FILE.data, address: "https://127.1/graph.json" } }),
      '"https://127.1/graph.json" is not the public https address of a graph file',
    ],
  ])("is refused with what was wrong: %s", (json, message) => {
    const read = readViewFile(json);
    expect(read.ok ? [] : read.problems.map((problem) => problem.message)).toEqual([message]);
  });

  it("names every fault, each with its place", () => {
    const read = readViewFile(changed({ title: 5, made: undefined, data: { id: "small" } }));
    expect(read).toEqual({
      ok: false,
      problems: [
        { path: "title", message: "5 is not text", effect: "refused" },
        { path: "data.title", message: "missing; expected text", effect: "refused" },
        { path: "made", message: "missing; expected 2020-01-31", effect: "refused" },
      ],
    });
  });

  it("of a million characters and more is refused unread", () => {
    const read = readViewFile(changed({ summary: "a".repeat(1_000_000) }));
    expect(read).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringContaining("expected at most 1000000 in a view file") as string }],
    });
  });

  it("never throws and changes no prototype, whatever the text", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.json(),
      fc.anything().map((value) => changed({ data: value })),
      fc.constantFrom(
        changed({}).replace('"data"', '"__proto__"'),
        `{"__proto__":{"polluted":1},"format":"demarche-view","version":1}`,
        "[".repeat(200_000),
      ),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        readViewFile(text);
        expect("polluted" in {}).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("a text that claims to be a view file", () => {
  it.each([
    [viewFileText(FILE), true],
    ['{"version":9,"format" : "demarche-view"}', true],
    ['{"format":"demarche-graph","description":"\\"format\\":\\"demarche-view\\""}', false],
    ["demarche-view", false],
  ])("%s: %s", (text, claims) => {
    expect(claimsToBeView(text)).toBe(claims);
  });
});
