import { describe, expect, it } from "vitest";
import { dayFrom } from "../../../src/core/model/day.ts";
import { FILTER_NAMES } from "../../../src/core/view/filters.ts";
import { summarise, summaryText } from "../../../src/core/view/summary.ts";
import { EMPTY_VIEW, type View } from "../../../src/core/view/view.ts";
import { pictureOf, SIEGE } from "./siege.ts";

const SOME = { actors: { shown: 57, all: 106 }, interactions: { shown: 73, all: 240 } };
const ALL = { actors: { shown: 106, all: 106 }, interactions: { shown: 240, all: 240 } };
const NONE = { actors: { shown: 0, all: 106 }, interactions: { shown: 0, all: 240 } };
const [DEC_27, JAN_3] = [dayFrom(2019, 12, 27) ?? 0, dayFrom(2020, 1, 3) ?? 0];

function sentence(filters: Partial<View>, counts: Parameters<typeof pictureOf>[0] = SOME): string {
  return summaryText(summarise({ ...EMPTY_VIEW, ...filters }, pictureOf(counts), SIEGE));
}

it("each filter is a part of its own, which can be removed", () => {
  const view: View = { ...EMPTY_VIEW, window: { from: DEC_27, to: JAN_3 }, leastStrength: 2 };
  expect(summarise(view, pictureOf({ ...SOME, possible: 1 }), SIEGE)).toEqual([
    { text: "Showing 57 of 106 actors and 73 of 240 interactions: " },
    { text: "27 Dec 2019 to 3 Jan 2020", clears: "window" },
    { text: ", " },
    { text: "ties of at least 2 interactions", clears: "leastStrength" },
    { text: "; 1 of them may fall outside these days." },
  ]);
});

describe("one filter at a time", () => {
  it.each<[Partial<View>, string]>([
    [{ window: { from: DEC_27, to: JAN_3 } }, "27 Dec 2019 to 3 Jan 2020"],
    [{ window: { from: JAN_3, to: JAN_3 } }, "on 3 Jan 2020"],
    [{ window: { from: 0, to: null } }, "from 1 Jan 1970"],
    [{ window: { from: null, to: JAN_3 } }, "until 3 Jan 2020"],
    [{ asOf: JAN_3 }, "as known on 3 Jan 2020"],
    [{ classes: ["contact"] }, "only “Contact”"],
    [
      { classes: ["force"], kinds: ["call", "meeting"] },
      "only “Force”, “Phone or video call” or “Meeting in person”",
    ],
    [
      { classes: ["contact", "force"], kinds: ["call", "meeting", "siege"] },
      "only “Contact”, “Force”, “Phone or video call” or 2 more",
    ],
    [{ actorTypes: ["armed group", "place/facility"] }, "only armed groups and places and facilities"],
    [{ topics: ["embassy-siege", "us-strikes"] }, "about “embassy siege” or “us strikes”"],
    [{ sources: ["al-monitor"] }, "from “After the attack”"],
    [{ status: [] }, "of any status"],
    [{ status: ["denied", "planned"] }, "with status denied or planned"],
    [{ confidence: ["high", "medium"] }, "of high or medium confidence"],
    [{ text: "rocket" }, "containing “rocket”"],
    [{ text: "r".repeat(100) }, `containing “${"r".repeat(59)}…”`],
    [{ rollUp: "state" }, "people and bodies rolled up to states"],
    [{ hidden: ["mike-pompeo", "us-embassy-baghdad"] }, "without Pompeo and US Embassy"],
    [{ leastStrength: 2 }, "ties of at least 2 interactions"],
    [{ leastSources: 2 }, "ties of at least 2 independent sources"],
    [{ chain: ["mike-pompeo", "kataib-hezbollah"] }, "in chains from Pompeo to Kataib Hezbollah"],
    [
      { chain: ["mike-pompeo", "kataib-hezbollah"], longestPause: 1 },
      "in chains from Pompeo to Kataib Hezbollah with at most 1 day between two",
    ],
    [{ focus: ["mike-pompeo"] }, "within 1 tie of Pompeo"],
    [{ focus: ["adil-abdul-mahdi", "mike-pompeo"], hops: 2 }, "within 2 ties of Abdul Mahdi or Pompeo"],
  ])("%o", (filters, words) => {
    expect(sentence(filters)).toBe(`Showing 57 of 106 actors and 73 of 240 interactions: ${words}.`);
  });

  it("every filter has words, and can be cleared by them", () => {
    const view: View = {
      ...EMPTY_VIEW,
      window: { from: 0, to: 0 },
      asOf: 0,
      kinds: ["call"],
      actorTypes: ["state"],
      topics: ["us-strikes"],
      sources: ["al-monitor"],
      status: ["planned"],
      confidence: ["low"],
      text: "x",
      rollUp: "state",
      hidden: ["mike-pompeo"],
      leastStrength: 3,
      leastSources: 2,
      chain: ["mike-pompeo", "kataib-hezbollah"],
      focus: ["kataib-hezbollah"],
    };
    const cleared = summarise(view, pictureOf(SOME), SIEGE).flatMap((part) =>
      "clears" in part ? [part.clears] : [],
    );
    expect(cleared).toEqual(FILTER_NAMES);
  });
});

describe("numbers", () => {
  it.each<[string, Parameters<typeof pictureOf>[0], Partial<View>]>([
    ["Showing all 106 actors and all 240 interactions.", ALL, {}],
    ["Showing 57 of 106 actors and 73 of 240 interactions.", SOME, {}],
    [
      "Showing the only actor and the only interaction.",
      { actors: { shown: 1, all: 1 }, interactions: { shown: 1, all: 1 } },
      {},
    ],
    [
      "Showing 2 of 23,033 actors and 1 of 468,558 interactions: within 1 tie of Pompeo.",
      { actors: { shown: 2, all: 23_033 }, interactions: { shown: 1, all: 468_558 } },
      { focus: ["mike-pompeo"] },
    ],
    [
      "Showing 57 of 106 actors and 73 of 240 interactions: from 3 Jan 2020, as known on 3 Jan 2020; 2 of them may fall outside these days; 23 of them with unknown day of report.",
      { ...SOME, possible: 2, reportUnknown: 23 },
      { window: { from: JAN_3, to: null }, asOf: JAN_3 },
    ],
    // Neither is said where the view does not ask about days.
    ["Showing 57 of 106 actors and 73 of 240 interactions.", { ...SOME, possible: 2, reportUnknown: 23 }, {}],
  ])("%s", (expected, counts, filters) => {
    expect(sentence(filters, counts)).toBe(expected);
  });
});

describe("an empty picture", () => {
  it.each<[string, Parameters<typeof pictureOf>[0], Partial<View>]>([
    [
      "Nothing to show: none of 240 interactions fits on 3 Jan 2020.",
      NONE,
      { window: { from: JAN_3, to: JAN_3 } },
    ],
    ["Nothing to show: none of 240 interactions makes a tie.", NONE, {}],
    [
      "Nothing to show: the only interaction does not fit only “Force”.",
      { ...NONE, interactions: { shown: 0, all: 1 } },
      { classes: ["force"] },
    ],
    [
      "Nothing to show: these data have no interactions.",
      { actors: { shown: 0, all: 0 }, interactions: { shown: 0, all: 0 } },
      { classes: ["force"] },
    ],
  ])("%s", (expected, counts, filters) => {
    expect(sentence(filters, counts)).toBe(expected);
  });

  it("names the filter after which nothing was left", () => {
    const view: View = {
      ...EMPTY_VIEW,
      window: { from: DEC_27, to: JAN_3 },
      classes: ["force"],
      leastStrength: 2,
    };
    const picture = pictureOf({
      ...NONE,
      leftOut: [
        ["status", 9],
        ["kind", 66],
        ["window", 165],
        ["leastStrength", 0],
        ["noTie", 0],
      ],
    });
    expect(summarise(view, picture, SIEGE)).toEqual([
      { text: "Nothing to show: none of 240 interactions fits " },
      { text: "27 Dec 2019 to 3 Jan 2020", clears: "window" },
      { text: ", " },
      { text: "only “Force”", clears: "kind" },
      { text: ", " },
      { text: "ties of at least 2 interactions", clears: "leastStrength" },
      { text: "; the filter that leaves nothing: " },
      { text: "only “Force”", clears: "kind" },
      { text: "." },
    ]);
  });
});
