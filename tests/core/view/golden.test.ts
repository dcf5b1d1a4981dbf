import { describe, expect, it } from "vitest";
import { decodeLink } from "../../../src/core/view/decode.ts";
import { encodeLink } from "../../../src/core/view/encode.ts";
import { PARAMETERS } from "../../../src/core/view/parameters/order.ts";
import { EMPTY_VIEW } from "../../../src/core/view/view.ts";
import golden from "../../golden/links.json" with { type: "json" };

const KNOWN = new Set(PARAMETERS.map(({ name }) => name));

/** Published links: the file is added to, never edited. */
describe.each(golden)("$link", ({ link, view }) => {
  const learnt = view.unknown.filter(([name = ""]) => KNOWN.has(name));
  const unknown = view.unknown.filter((pair) => !learnt.includes(pair));

  it("gives the view it gave when it was published", () => {
    const read = decodeLink(link);
    expect(read.view).toMatchObject({ ...view, unknown });
    expect(read).toMatchObject({ namedView: null, notices: [], bare: false });
  });

  it("is written again as it was, where it was written by this program", () => {
    const byProgram = link.startsWith("?v=1.") && learnt.length === 0;
    expect(encodeLink(decodeLink(link).view) === link).toBe(byProgram);
  });

  it("has kept for this version what was not known then", () => {
    const written = new URLSearchParams(encodeLink(decodeLink(link).view));
    expect(learnt.filter(([name = ""]) => !written.has(name))).toEqual([]);
  });
});

it("keeps at least the first links, and covers every part of a view", () => {
  expect(golden.length).toBeGreaterThanOrEqual(16);
  const empty = new Map<string, unknown>(Object.entries(EMPTY_VIEW));
  const said = golden.flatMap(({ view }) => Object.entries(view));
  const covered = said.filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(empty.get(name)));
  expect(new Set(covered.map(([name]) => name))).toEqual(new Set(empty.keys()));
});
