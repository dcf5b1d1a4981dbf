import { describe, expect, it } from "vitest";
import { openGraph } from "../../../src/core/events/openGraph.ts";
import { EMPTY_VIEW } from "../../../src/core/view/view.ts";
import { sourcesInWords } from "../../../src/stories/play/slideWords.ts";
import { storySources } from "../../../src/stories/play/storySources.ts";
import { source } from "../../fixtures/graphParts.ts";
import { smallGraph } from "../../fixtures/smallGraph.ts";

const opened = openGraph(smallGraph);
const { sources } = opened.catalogue;

describe("the sources of a story", () => {
  it("are those that the interactions on its slides cite, each once, with its slides", () => {
    const views = [{ kinds: ["call"] }, { classes: ["force"] }, { kinds: ["call", "siege"] }];
    const pictures = views.map((view) => opened.query({ ...EMPTY_VIEW, ...view }));
    const found = storySources(
      sources,
      pictures.map((picture) => picture.sources),
    );
    const bySource = new Map<string, number[]>();
    pictures.forEach(({ interactions }, slide) => {
      const cited = opened.interactions([...interactions]).flatMap(({ interaction }) => interaction.sources);
      for (const id of new Set(cited.map((one) => one.source)))
        bySource.set(id, [...(bySource.get(id) ?? []), slide + 1]);
    });
    const listed = found.publishers.flatMap((publisher) => publisher.sources);
    expect(new Map(listed.map((one) => [one.source.id, one.slides]))).toEqual(bySource);
    expect(found.count).toBe(bySource.size);
    expect(listed.length).toBe(bySource.size);
    expect(bySource.size).toBeGreaterThan(1);
  });

  it("are ordered by publisher, then by date, the undated last", () => {
    const own = [
      source("a", "Zeitung", "", "2020-01-02"),
      source("b", "agency", "", null),
      source("c", "Agency", "", "2020-01-05"),
      source("d", "Zeitung", "", "2020-01-01"),
      source("e", "agency", "", "2020-01-03"),
    ];
    const { publishers } = storySources(own, [[0, 1, 2, 3, 4]]);
    expect(
      publishers.map(({ publisher, sources: of }) => [publisher, of.map((one) => one.source.id)]),
    ).toEqual([
      ["Agency", ["c"]],
      ["agency", ["e", "b"]],
      ["Zeitung", ["d", "a"]],
    ]);
  });

  it("of slides that show nothing are none", () => {
    expect(storySources(sources, [[], []])).toEqual({ count: 0, publishers: [] });
  });
});

it("sources in words name the publishers with most of them first", () => {
  const own = ["A", "B", "B", "C", "D", "E"].map((publisher, row) => source(`s${row}`, publisher, "", null));
  expect(sourcesInWords(own, [0, 1, 2, 3, 4, 5])).toBe("6 sources: B; A; C; D; 1 more.");
  expect(sourcesInWords(own, [0, 3])).toBe("2 sources: A; C.");
  expect(sourcesInWords(own, [3])).toBe("1 source: C.");
  expect(sourcesInWords(own, [])).toBe("");
});
