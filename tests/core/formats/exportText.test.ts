import { describe, expect, test } from "vitest";
import { openGraph } from "../../../src/core/events/openGraph.ts";
import { CITATION_FORMATS, exportText } from "../../../src/core/formats/exportText.ts";
import { EMPTY_VIEW } from "../../../src/core/view/view.ts";
import { mulberry32, randomGraph } from "../../fixtures/randomGraph.ts";
import { smallGraph } from "../../fixtures/smallGraph.ts";
import { randomView } from "../events/randomView.ts";

const idsIn = (json: string): readonly string[] => (JSON.parse(json) as { id: string }[]).map(({ id }) => id);

test("the sources of the view's interactions, and no others", () => {
  const view = { ...EMPTY_VIEW, window: { from: 18_257, to: 18_261 } };
  const text = exportText(openGraph(smallGraph), view, { type: "sources", format: "csl-json" });
  expect(idsIn(text)).toEqual(["herald-2019-12-28", "herald-2020-01-02", "gazette-2020-01-07"]);
});

describe("as many as the picture counts", () => {
  test.each([1, 2, 3, 4])("seed %i", (seed) => {
    const random = mulberry32(seed);
    const graph = randomGraph(seed, { actors: 10, interactions: 50, days: 20 });
    const opened = openGraph(graph);
    for (let turn = 0; turn < 8; turn += 1) {
      const view = randomView(random, graph);
      const { sourcesTotal } = opened.query(view);
      const [bibtex, ris, csl] = CITATION_FORMATS.map((format) =>
        exportText(opened, view, { type: "sources", format }),
      );
      const counts = [
        bibtex?.match(/^@/gm)?.length ?? 0,
        ris?.match(/^TY {2}- /gm)?.length ?? 0,
        idsIn(csl ?? "").length,
      ];
      expect({ seed, view, counts }).toEqual({
        seed,
        view,
        counts: [sourcesTotal, sourcesTotal, sourcesTotal],
      });
    }
  });
});
