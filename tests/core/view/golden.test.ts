import { describe, expect, it } from "vitest";
import { decodeLink } from "../../../src/core/view/decode.ts";
import { encodeLink } from "../../../src/core/view/encode.ts";
import { PARAMETERS } from "../../../src/core/view/parameters/order.ts";
import { plainLink } from "../../../src/core/view/plainLink.ts";
import { EMPTY_VIEW } from "../../../src/core/view/view.ts";
import golden from "../../golden/links.json" with { type: "json" };

interface Published {
  readonly link: string;
  readonly view: (typeof golden)[number]["view"];
  /** The link is damaged, or newer than this version: the receiver is told, and sees this view. */
  readonly noticed?: boolean;
}

const published: readonly Published[] = golden;
const KNOWN = new Set(PARAMETERS.map(({ name }) => name));

/** Published links: the file is added to, never edited. */
describe.each(published)("$link", ({ link, view, noticed = false }) => {
  const learnt = view.unknown.filter(([name = ""]) => KNOWN.has(name));
  const unknown = view.unknown.filter((pair) => !learnt.includes(pair));

  it("gives the view it gave when it was published", async () => {
    const plain = await plainLink(link);
    const read = decodeLink(plain.link);
    expect(plain.notices.concat(read.notices).length > 0).toBe(noticed);
    expect(read.view).toMatchObject({ ...view, unknown });
    expect(read).toMatchObject({ namedView: null, bare: false });
  });

  it("is written again as it was, where it was written by this program", () => {
    const byProgram = link.startsWith("?v=1.") && learnt.length === 0 && !noticed;
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
