import { describe, expect, it } from "vitest";
import { openGraph } from "../../../src/core/events/openGraph.ts";
import type { Picture } from "../../../src/core/events/picture.ts";
import { dayFromIso } from "../../../src/core/model/day.ts";
import { EMPTY_VIEW, type View } from "../../../src/core/view/view.ts";
import { smallGraph } from "../../fixtures/smallGraph.ts";
import { barsInWords, pictureInWords } from "./pictureInWords.ts";

const graph = openGraph(smallGraph);
const picture = (change: Partial<View>): Picture => graph.query({ ...EMPTY_VIEW, ...change });
const words = (change: Partial<View>) => pictureInWords(picture(change), graph.catalogue);
const day = (text: string): number => dayFromIso(text)!;
const span = (from: string, to: string): View["window"] => ({ from: day(from), to: day(to) });

const CALL = "2019-12-27-example-placeholder-call";
const SIEGE = "2019-12-30-embassy-siege";
const CONDEMNATION = "2019-12-31-example-condemns-brigade";
const MEDIATION = "2020-01-league-mediation";
const MEETING = "2020-01-04-southport-meeting";
const STRIKE = "2020-01-05-brigade-strike";
const RING = "2020-01-06-placeholder-rings-example";

describe("query without a filter", () => {
  it("shows everything actual or claimed that ties somebody, and counts out the rest", () => {
    expect(words({})).toEqual({
      interactions: [
        CALL,
        SIEGE,
        CONDEMNATION,
        MEDIATION,
        MEETING,
        `${STRIKE} (possible)`,
        RING,
        "league-statement",
      ],
      actors: [
        "northland: 1 interactions, 1 partners",
        "southland: 2 interactions, 1 partners",
        "northland-foreign-ministry: 1 interactions, 1 partners",
        "northland-embassy: 1 interactions, 1 partners",
        "ada-example: 5 interactions, 3 partners",
        "ben-placeholder: 3 interactions, 2 partners",
        "cyd-sample: 1 interactions, 0 partners",
        "river-brigade: 3 interactions, 3 partners",
        "coast-league: 3 interactions, 4 partners",
      ],
      ties: [
        "northland - coast-league 1: neutral 1 <",
        "southland - coast-league 2: neutral 2 <",
        "northland-foreign-ministry - river-brigade 1: force 1 <",
        "northland-embassy - river-brigade 1: force 1 <",
        "ada-example - ben-placeholder 3: cooperative 2 <, neutral 1",
        "ada-example - river-brigade 2: hostile 1 >, force 1 <",
        "ada-example - coast-league 1: cooperative 1",
        "ben-placeholder - coast-league 1: cooperative 1",
      ],
      leftOut: [
        "3 interactions planned, denied or negated",
        "1 interactions without a tie between two actors",
      ],
    });
  });

  it("gives totals, strands and counts of the facet", () => {
    const { totals, strandTotals, possibleTotal, sourcesTotal, classCounts } = picture({});
    expect(totals).toEqual({
      actors: { shown: 9, all: 9 },
      ties: { shown: 8, all: 8 },
      interactions: { shown: 8, all: 12 },
    });
    expect([...strandTotals]).toEqual([2, 3, 1, 2]);
    expect({ possibleTotal, sourcesTotal }).toEqual({ possibleTotal: 1, sourcesTotal: 4 });
    expect(
      Object.fromEntries(smallGraph.codebook.classes.map(({ id }, row) => [id, classCounts[row]])),
    ).toEqual({
      contact: 4,
      statement: 1,
      request: 0,
      support: 0,
      cooperation: 0,
      criticism: 1,
      coercion: 0,
      force: 2,
    });
  });
});

describe("query with a window (rule 4)", () => {
  const siegeDays = { window: span("2019-12-31", "2020-01-04") };

  it("marks what may fall outside, and leaves out the undated by name", () => {
    const { interactions, leftOut } = words(siegeDays);
    expect(interactions).toEqual([SIEGE, CONDEMNATION, `${MEDIATION} (possible)`, `${MEETING} (possible)`]);
    expect(leftOut).toEqual([
      "3 interactions planned, denied or negated",
      "1 interactions undated, so in no window",
      "3 interactions dated outside 31 Dec 2019 to 4 Jan 2020",
      "1 interactions without a tie between two actors",
      "1 actors without an interaction in this view",
    ]);
  });

  it("puts each in the bar of its first possible day inside the window", () => {
    const { histogram } = picture(siegeDays);
    expect(barsInWords(histogram, "inside")).toEqual(["2019-12-31 hostile 2"]);
    expect(barsInWords(histogram, "possible")).toEqual(["2020-01-01 neutral 1", "2020-01-04 cooperative 1"]);
    expect(barsInWords(histogram, "outside")).toEqual([
      "2019-12-27 neutral 1",
      "2020-01-05 hostile 1",
      "2020-01-06 cooperative 1",
    ]);
  });

  it("spans the days of all dated interactions, with the sources of each day", () => {
    const { firstDay, days, coverage } = picture(siegeDays).histogram;
    expect([firstDay, firstDay + days - 1]).toEqual([day("2019-12-27"), day("2020-01-31")]);
    const covered = Array.from(coverage).flatMap((count, place) => (count > 0 ? [[place, count]] : []));
    expect(covered).toEqual([
      [1, 1],
      [6, 1],
      [11, 1],
    ]);
  });

  it("shows outside the window what the same view shows there, least strength included", () => {
    const { histogram } = picture({ ...siegeDays, leastStrength: 3 });
    expect(barsInWords(histogram, "inside")).toEqual([]);
    expect(barsInWords(histogram, "outside")).toEqual(["2019-12-27 neutral 1", "2020-01-06 cooperative 1"]);
  });
});

describe("query with an as-of day (rule 5)", () => {
  it("leaves out what was reported later, and counts what has no day of report", () => {
    const { interactions, leftOut } = words({ asOf: day("2020-01-02") });
    expect(interactions).toEqual([CALL, SIEGE, CONDEMNATION, MEDIATION, "league-statement"]);
    expect(leftOut.slice(0, 2)).toEqual([
      "5 interactions not yet in our sources on 2 Jan 2020",
      "1 interactions planned, denied or negated",
    ]);
    expect(picture({ asOf: day("2020-01-02") }).reportUnknown).toBe(2);
    expect(picture({}).reportUnknown).toBe(0);
  });
});

describe("query with other statuses (rule 6)", () => {
  it("forms the ties of what is asked for", () => {
    expect(words({ status: ["planned", "negated"] }).ties).toEqual([
      "ada-example - ben-placeholder 2: neutral 2 <>",
    ]);
    expect(words({ status: ["denied"] }).interactions).toEqual(["2020-01-03-agreement-denied"]);
  });

  it("takes an empty list for every status, as in any facet", () => {
    expect(picture({ status: [] }).leftOut.filter(({ code }) => code === "status")).toEqual([]);
    expect(words({ status: [] }).interactions).toContain("2020-01-03-agreement-denied");
  });
});

describe("query with facets (rule 7)", () => {
  it("joins classes and kinds in one facet, and counts that facet without itself", () => {
    const some = { classes: ["force"], kinds: ["call"] };
    expect(words(some).interactions).toEqual([CALL, SIEGE, `${STRIKE} (possible)`, RING]);
    expect(words(some).leftOut[1]).toBe("5 interactions not of the chosen kinds or classes");
    const { kindCounts, classCounts, classToneCounts } = picture({});
    expect(picture(some)).toMatchObject({ kindCounts, classCounts, classToneCounts });
  });

  it("keeps what fits one of each of the other facets", () => {
    expect(words({ topics: ["river", "travel"] }).interactions).toEqual([SIEGE, `${STRIKE} (possible)`]);
    expect(words({ sources: ["herald-2020-01-02", "league-register"] }).interactions).toEqual([
      SIEGE,
      CONDEMNATION,
      "league-statement",
    ]);
    expect(words({ confidence: ["medium", "low"] }).interactions).toEqual([
      MEDIATION,
      `${STRIKE} (possible)`,
    ]);
    expect(words({ topics: ["embassy"], confidence: ["high"], classes: ["force"] }).interactions).toEqual([
      SIEGE,
    ]);
  });

  it("keeps nothing for words that the data do not have", () => {
    expect(picture({ topics: ["weather"] }).totals.interactions.shown).toBe(0);
    expect(picture({ kinds: ["weather"] }).totals.interactions.shown).toBe(0);
  });
});
