import { describe, expect, it } from "vitest";
import { openGraph } from "../../../src/core/events/openGraph.ts";
import { publishersOf } from "../../../src/core/events/publishers.ts";
import { dayFromIso } from "../../../src/core/model/day.ts";
import { ACTOR_TYPES, CONFIDENCES, MODALITIES } from "../../../src/core/model/vocabulary.ts";
import { EMPTY_VIEW, type View } from "../../../src/core/view/view.ts";
import { smallGraph } from "../../fixtures/smallGraph.ts";

const graph = openGraph(smallGraph);
const { catalogue } = graph;
const WINDOW = { from: dayFromIso("2019-12-27")!, to: dayFromIso("2020-01-06")! };

/** "embassy 4" for each word of a facet that has a count. */
function counts(change: Partial<View>) {
  const { facets } = graph.query({ ...EMPTY_VIEW, window: WINDOW, ...change });
  const worded = (names: readonly string[], of: Int32Array): readonly string[] =>
    names.flatMap((name, row) => (of[row] === 0 ? [] : [`${name} ${of[row]}`]));
  return {
    types: worded(ACTOR_TYPES, facets.types),
    topics: worded(catalogue.topics, facets.topics),
    sources: worded(
      catalogue.sources.map(({ id }) => id),
      facets.sources,
    ),
    publishers: worded(publishersOf(catalogue.sources), facets.publishers),
    statuses: worded(MODALITIES, facets.statuses),
    confidences: worded(CONFIDENCES, facets.confidences),
  };
}

describe("facet counts (rule 7)", () => {
  const all = counts({});
  const force = counts({ classes: ["force"] });

  it("count the interactions and actors shown, and the statuses that are not", () => {
    expect(all).toEqual({
      types: [
        "person 3",
        "state 2",
        "government body 1",
        "armed group 1",
        "intergovernmental organisation 1",
        "place/facility 1",
      ],
      topics: ["embassy 4", "river 2", "talks 2"],
      sources: ["herald-2019-12-28 1", "herald-2020-01-02 2", "gazette-2020-01-07 5"],
      publishers: ["Northland Herald 3", "Southport Gazette 5"],
      statuses: ["actual 6", "claimed 1", "denied 1"],
      confidences: ["high 5", "medium 1", "low 1"],
    });
  });

  it("keep to all other facets", () => {
    expect(force).toEqual({
      types: ["person 2", "government body 1", "armed group 1", "place/facility 1"],
      topics: ["embassy 1", "river 2"],
      sources: ["herald-2020-01-02 1", "gazette-2020-01-07 2"],
      publishers: ["Northland Herald 1", "Southport Gazette 2"],
      statuses: ["actual 1", "claimed 1"],
      confidences: ["high 1", "low 1"],
    });
  });

  it.each([
    ["types", { actorTypes: ["place/facility", "armed group"] }],
    ["topics", { topics: ["embassy"] }],
    ["sources", { sources: ["herald-2020-01-02"] }],
    ["publishers", { sources: ["herald-2020-01-02"] }],
    ["statuses", { status: ["claimed"] }],
    ["confidences", { confidence: ["low"] }],
  ] as const)("leave out their own facet: %s", (facet, ticked) => {
    expect(counts(ticked)[facet]).toEqual(all[facet]);
    const others = counts({ classes: ["force"], ...ticked });
    expect(others[facet]).toEqual(force[facet]);
    expect(others).not.toEqual(force);
  });
});
