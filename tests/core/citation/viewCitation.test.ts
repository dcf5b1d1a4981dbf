import { describe, expect, test } from "vitest";
import { type CitedView, viewReference } from "../../../src/core/citation/viewReference.ts";
import { type ViewCitation, viewCitation } from "../../../src/core/citation/viewCitation.ts";
import { openGraph } from "../../../src/core/events/openGraph.ts";
import type { Graph } from "../../../src/core/model/graph.ts";
import { restoreView } from "../../../src/core/view/restore.ts";
import { smallGraph } from "../../fixtures/smallGraph.ts";
import { type FileType, readBack, toldOf } from "./readBack.ts";

const ADDRESS = "https://example.org/demarche/?v=1.abc&d=small&t=2019-12-27..2020-01-03";

function cited(link: string, more: Partial<CitedView> = {}, graph: Graph = smallGraph): CitedView {
  const { catalogue, query } = openGraph(graph);
  const { view } = restoreView(link, catalogue);
  const known = { ...catalogue, fingerprint: "9ac1f02e00000000" };
  return { catalogue: known, picture: query(view), view, link: ADDRESS, accessed: 20_779, ...more };
}

describe("a line for a bibliography", () => {
  test.each([
    [
      "of a named view",
      cited("?t=2019-12-27..2020-01-03"),
      `The embassy in Southport [view: The siege] (Version 1, fingerprint 9ac1f02e) [Data set]. Showing 8 of 9 actors and 4 of 12 interactions: 27 Dec 2019 to 3 Jan 2020; 1 of them may fall outside these days. Licence: CC0-1.0. Contact: nobody@example.org. Retrieved 22 November 2026, from ${ADDRESS}\n`,
    ],
    [
      "of one's own view, and with a link that names no page",
      cited("?t=2019-12-27..2019-12-28&actor=ada-example", { link: "?v=1.abc&actor=ada-example" }),
      "The embassy in Southport [view: 27 Dec 2019 to 28 Dec 2019, within 1 tie of Example] (Version 1, fingerprint 9ac1f02e) [Data set]. Retrieved 22 November 2026. Showing 2 of 9 actors and 1 of 12 interactions: 27 Dec 2019 to 28 Dec 2019, within 1 tie of Example. Licence: CC0-1.0. Contact: nobody@example.org. Link: ?v=1.abc&actor=ada-example\n",
    ],
    [
      "of data that say little of themselves",
      cited("?v=1", {}, { ...smallGraph, dataVersion: "", licence: " ", contact: "" }),
      `The embassy in Southport [view: All interactions] (Version unnumbered, fingerprint 9ac1f02e) [Data set]. Showing all 9 actors and 8 of 12 interactions. Retrieved 22 November 2026, from ${ADDRESS}\n`,
    ],
  ])("%s", (_, view, line) => {
    expect(viewCitation(view, "citation")).toBe(line);
  });
});

test("BibTeX", () => {
  expect(viewCitation(cited("?t=2019-12-27..2020-01-03"), "citation-bibtex"))
    .toBe(`@dataset{demarche-small-opening,
  title = {{The embassy in Southport [view: The siege]}},
  version = {1, fingerprint 9ac1f02e},
  url = {${ADDRESS}},
  urldate = {2026-11-22},
  note = {Showing 8 of 9 actors and 4 of 12 interactions: 27 Dec 2019 to 3 Jan 2020; 1 of them may fall outside these days. Licence: CC0-1.0. Contact: nobody@example.org.},
}
`);
});

test.each<[ViewCitation, FileType]>([
  ["citation-bibtex", "BibTeX"],
  ["citation-ris", "RIS"],
  ["citation-csl-json", "CSL-JSON"],
])("%s is read by another program", (format, type) => {
  const view = cited("?t=2019-12-27..2020-01-03");
  expect(readBack(viewCitation(view, format), type)).toEqual([toldOf(viewReference(view))]);
});

test("a view keeps its key whatever is selected in it, and another one has another", () => {
  const key = (link: string) => viewReference(cited(link)).id;
  expect(key("?t=2019-12-27..2019-12-28&tab=table&sel=ada-example")).toBe(key("?t=2019-12-27..2019-12-28"));
  expect(key("?t=2019-12-27..2019-12-28")).toMatch(/^demarche-small-view-[0-9a-z]{3}$/);
  expect(key("?t=2019-12-27..2019-12-29")).not.toBe(key("?t=2019-12-27..2019-12-28"));
});
