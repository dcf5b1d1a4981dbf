import { describe, expect, it } from "vitest";
import { openGraph } from "../../../src/core/events/openGraph.ts";
import { compactGraphText } from "../../../src/core/formats/compactGraphText.ts";
import { readGraphText } from "../../../src/core/formats/json.ts";
import { shortFingerprint } from "../../../src/core/model/fingerprint.ts";
import type { Graph } from "../../../src/core/model/graph.ts";
import { encodeLink } from "../../../src/core/view/encode.ts";
import { restoreView } from "../../../src/core/view/restore.ts";
import type { View } from "../../../src/core/view/view.ts";
import { mulberry32, randomGraph } from "../../fixtures/randomGraph.ts";
import { smallGraph } from "../../fixtures/smallGraph.ts";
import { pictureInWords } from "./pictureInWords.ts";
import { randomView } from "./randomView.ts";

/** Reads the file of a view's part, which must have nothing wrong. */
function partOf(graph: Graph, view: View, form: "file" | "link" = "file") {
  const file = openGraph(graph).graphFile({ type: "part", view, form });
  const read = readGraphText(file.text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(read.problems).toEqual([]);
  if (file.view === null) throw new Error("a part has a view");
  return { file, graph: read.graph, view: file.view };
}

function viewOf(link: string, graph: Graph = smallGraph): View {
  return restoreView(link, openGraph(graph).catalogue).view;
}

describe("the graph of a view", () => {
  const siege = partOf(smallGraph, viewOf("?t=2019-12-30..2019-12-30"));

  it("holds what the view shows, and all that its records point at", () => {
    const { interactions, actors, sources, briefs, codebook, keyDates, positions } = siege.graph;
    expect(interactions).toEqual(
      smallGraph.interactions.filter(({ id }) => id === "2019-12-30-embassy-siege"),
    );
    // The siege itself, the state in which it happened, and those that the embassy and the man in the crowd belong to.
    expect(actors.map(({ id }) => id)).toEqual([
      "northland",
      "southland",
      "northland-foreign-ministry",
      "northland-embassy",
      "cyd-sample",
      "river-brigade",
    ]);
    expect(sources.map(({ id }) => id)).toEqual(["herald-2020-01-02", "gazette-2020-01-07"]);
    expect(codebook).toEqual({
      classes: [{ id: "force", label: "Force" }],
      kinds: [{ id: "siege", class: "force", label: "Siege", direction: "directed", tone: "hostile" }],
    });
    expect(keyDates).toEqual(smallGraph.keyDates);
    expect(Object.keys(positions)).toEqual(actors.map(({ id }) => id));
    expect(briefs.map(({ id }) => id)).toEqual(["december"]);
  });

  it("keeps the briefs word for word, so that evidence stands where it stood", () => {
    const [brief] = siege.graph.briefs;
    const [span] = siege.graph.interactions[0]?.evidence ?? [];
    expect(brief?.text).toBe(smallGraph.briefs[0]?.text);
    expect(brief?.text.slice(span?.start, span?.end)).toBe(
      "The River Brigade besieged the embassy of Northland, and Sample stood in the crowd.",
    );
    expect(brief?.sources).toEqual(["herald-2020-01-02", "gazette-2020-01-07"]);
  });

  it("says that it is a part, of what, and by which view", () => {
    const { id, title, description, licence, contact, views, stories } = siege.graph;
    expect({ id, title, description, licence, contact, views, stories }).toEqual({
      id: expect.stringMatching(/^small-part-[a-z0-9]{1,7}$/),
      title: "Part of The embassy in Southport: On 30 Dec 2019",
      description:
        "Twelve invented interactions among nine invented actors. This is a part of “The embassy in Southport” (small, version 1, fingerprint d8445bb3), by one view of it. Showing 3 of 9 actors and 1 of 12 interactions: on 30 Dec 2019.",
      licence: "CC0-1.0",
      contact: "nobody@example.org",
      views: [
        {
          id: "opening",
          title: "On 30 Dec 2019",
          note: "A part of “The embassy in Southport” (small, version 1, fingerprint d8445bb3). In the whole: Showing 3 of 9 actors and 1 of 12 interactions: on 30 Dec 2019.",
          link: expect.stringMatching(/^\?v=1\.\w{3}&t=2019-12-30\.\.2019-12-30$/),
        },
      ],
      stories: [],
    });
  });

  it("is called after the named view that it is of", () => {
    expect(partOf(smallGraph, viewOf("?view=opening")).graph.title).toBe(
      "Part of The embassy in Southport: The siege",
    );
  });

  it("has an id by its filters: another than the whole's, and no longer for a part of a part", () => {
    const idOf = (link: string) => partOf(smallGraph, viewOf(link)).graph.id;
    expect(idOf("?kind=call&sel=ada-example&tab=table")).toBe(idOf("?kind=call"));
    expect(idOf("?kind=call")).not.toBe(idOf("?kind=meeting"));
    const calls = partOf(smallGraph, viewOf("?kind=call"));
    const again = partOf(calls.graph, { ...calls.view, topics: ["embassy"] });
    expect(again.graph.id).toMatch(/^small-part-[a-z0-9]{1,7}$/);
    expect(partOf({ ...smallGraph, id: "a".repeat(200) }, viewOf("?kind=call")).graph.id).toHaveLength(200);
  });

  it("leaves out of its link what it does not hold, and what is hidden", () => {
    const asked = viewOf(
      "?topic=embassy~river~talks&kind=call~siege&hide=coast-league&sel=ben-placeholder&cam=1.2.300",
    );
    const { view, graph } = partOf(smallGraph, asked);
    const fingerprint = shortFingerprint(openGraph(graph).catalogue.fingerprint);
    expect(view).toEqual({ ...asked, data: graph.id, fingerprint, topics: ["embassy", "river"], hidden: [] });
    expect(graph.actors.map(({ id }) => id)).not.toContain("coast-league");
  });

  it("of a view that shows nothing is an empty graph", () => {
    const { interactions, actors, briefs, sources } = partOf(smallGraph, viewOf("?min=9")).graph;
    expect({ interactions, actors, briefs, sources }).toEqual({
      interactions: [],
      actors: [],
      briefs: [],
      sources: [],
    });
  });

  const SEEDS = Array.from({ length: 120 }, (_, seed) => seed);
  const PARTS = Array.from({ length: 12 }, (_, part) => SEEDS.slice(part * 10, part * 10 + 10));

  it.each(PARTS)(
    "opens, and the view shows over it what it showed over the whole, seeds %i and following",
    (...seeds) => {
      for (const seed of seeds) {
        const random = mulberry32(7_000_000 + seed);
        const whole = randomGraph(seed, {
          actors: 4 + (seed % 12),
          interactions: seed % 50,
          days: 1 + (seed % 30),
        });
        const open = openGraph(whole);
        for (let turn = 0; turn < 4; turn += 1) {
          const view = restoreView(encodeLink(randomView(random, whole)), open.catalogue).view;
          const picture = open.query(view);
          if (picture.totals.interactions.shown === 0) continue;
          const part = partOf(whole, view);
          const opened = openGraph(part.graph);
          const { leftOut: _, ...before } = pictureInWords(picture, open.catalogue);
          const { leftOut: __, ...after } = pictureInWords(opened.query(part.view), opened.catalogue);
          const what = `seed ${seed}, view ${turn}: ${encodeLink(view)}`;
          expect({ what, ...after }).toEqual({ what, ...before });
          const link = encodeLink(part.view);
          const restored = restoreView(link, opened.catalogue);
          expect({ what, notices: restored.notices }).toEqual({ what, notices: [] });
          expect({ what, view: restored.view }).toEqual({ what, view: part.view });
        }
      }
    },
  );

  it("is the same graph in both forms", () => {
    for (const seed of SEEDS.slice(0, 30)) {
      const whole = randomGraph(seed);
      const view = restoreView("?min=2", openGraph(whole).catalogue).view;
      expect(partOf(whole, view, "link").graph).toEqual(partOf(whole, view, "file").graph);
    }
  });
});

describe("a graph on one line", () => {
  it("reads as the graph that was written, undated interactions and all", () => {
    const read = readGraphText(compactGraphText(smallGraph));
    expect(read).toMatchObject({ ok: true, problems: [] });
    const again = readGraphText(JSON.stringify(smallGraph));
    expect(read).toEqual(again);
    expect(compactGraphText(smallGraph)).not.toMatch(/\n|:\[\]/);
  });
});

describe("the whole graph with views of one's own", () => {
  const mine = { id: "calls", title: "The calls", note: "", link: "?kind=call" };

  it("has all that it had, and these views after its own", () => {
    const file = openGraph(smallGraph).graphFile({ type: "whole", views: [mine], stories: [] });
    const before = readGraphText(JSON.stringify(smallGraph));
    const read = readGraphText(file.text);
    if (!read.ok || !before.ok) throw new Error("not read");
    expect(read.problems).toEqual([]);
    expect(read.graph).toEqual({ ...before.graph, views: [...smallGraph.views, mine] });
    expect({ id: file.id, view: file.view }).toEqual({ id: "small", view: null });
  });

  it("is written the same again when it is opened and saved again", () => {
    const once = openGraph(smallGraph).graphFile({ type: "whole", views: [mine], stories: [] });
    const read = readGraphText(once.text);
    if (!read.ok) throw new Error("not read");
    expect(openGraph(read.graph).graphFile({ type: "whole", views: [mine], stories: [] }).text).toBe(
      once.text,
    );
  });
});
