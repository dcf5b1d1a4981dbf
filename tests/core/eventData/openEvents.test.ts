import { describe, expect, it } from "vitest";
import { openEvents } from "../../../src/core/eventData/openEvents.ts";
import { buffersOf } from "../../../src/corpus/buffersOf.ts";
import { openGraph } from "../../../src/core/events/openGraph.ts";
import { tableText } from "../../../src/core/formats/tableText.ts";
import { readGraphText } from "../../../src/core/formats/json.ts";
import { dayFromIso } from "../../../src/core/model/day.ts";
import { EMPTY_VIEW, type View } from "../../../src/core/view/view.ts";
import { randomEvents } from "../../fixtures/randomEvents.ts";
import { pictureInWords } from "../events/pictureInWords.ts";
import { groupsInWords } from "../search/realGraph.ts";
import { smallEvents } from "./smallEvents.ts";

const open = openEvents(smallEvents);
const JANUARY_3_TO_4: View = {
  ...EMPTY_VIEW,
  window: { from: dayFromIso("2018-01-03")!, to: dayFromIso("2018-01-04")! },
};

describe("event data", () => {
  it("shows a window as any picture does", () => {
    expect(pictureInWords(open.query(JANUARY_3_TO_4), open.catalogue)).toEqual({
      interactions: ["row-3", "row-5", "row-6", "row-7"],
      actors: [
        "northland: 3 interactions, 2 partners",
        "southland: 2 interactions, 1 partners",
        "mohammed-bin-example: 1 interactions, 1 partners",
        "muhammad-ibn-example: 1 interactions, 1 partners",
        "al-sample-party: 1 interactions, 1 partners",
      ],
      ties: [
        "northland - southland 2: hostile 1 <, force 1 >",
        "northland - al-sample-party 1: neutral 1 <",
        "mohammed-bin-example - muhammad-ibn-example 1: neutral 1",
      ],
      leftOut: ["3 interactions dated outside 3 Jan 2018 to 4 Jan 2018"],
    });
  });

  it("makes a record of a row when it is asked for, with the line that says so as its one source", () => {
    expect(open.interactions([0])).toEqual([
      {
        row: 0,
        interaction: {
          id: "row-1",
          kind: "visit",
          date: "2018-01-01",
          tone: "neutral",
          modality: "actual",
          confidence: "low",
          participants: [
            { actor: "mohammed-bin-example", role: "initiator" },
            { actor: "southland", role: "target" },
          ],
          summary: "Visit: Mohammed bin Example → Southland",
          topics: [],
          evidence: [],
          sources: [{ source: "small-events", locator: "train.txt, line 1" }],
          reported: null,
          reportedBasis: "unknown",
          codedBy: "machine",
          note: "Coded by a machine from a news report that these data do not name, and not checked by anybody here.",
        },
        briefs: [],
        sources: [
          {
            id: "small-events",
            publisher: "Small Events",
            title: "Small events",
            author: null,
            date: null,
            url: null,
            kind: "machine-coded data set",
          },
        ],
      },
    ]);
    const [mediation] = open.interactions([5]);
    expect(mediation?.interaction.sources[0]?.locator).toBe("test.txt, line 2");
    expect(mediation?.interaction.participants[0]?.role).toBe("mediator");
  });

  it.each([7, -1, 1.5])("says that there is no row %s", (row) => {
    expect(() => open.interactions([row])).toThrow(
      new RangeError(`no interaction in row ${row}; expected 0 to 6`),
    );
  });

  it("knows what two actors share, and what one takes part in", () => {
    expect(open.dyad(1, 0)).toEqual({ tied: [1, 2, 3, 6], namedTogether: [] });
    expect(open.dyad(2, 0)).toEqual({ tied: [], namedTogether: [] });
    expect(open.mentions(2)).toEqual([0, 4]);
  });

  it("finds ids by their number, and none that only look alike", () => {
    const { interactionIds } = open.catalogue;
    expect([...interactionIds]).toEqual(["row-1", "row-2", "row-3", "row-5", "row-6", "row-7", "row-8"]);
    expect(
      ["row-5", "row-4", "row-05", "row-0", "row-5 ", "__proto__"].map((id) => interactionIds.indexOf(id)),
    ).toEqual([3, -1, -1, -1, -1, -1]);
    expect([interactionIds.at(6), interactionIds.at(7)]).toEqual(["row-8", undefined]);
  });

  it.each(["mohammed bin example", "Muhammad ibn Example", "mohamed example", "muhamad ben exam"])(
    "offers both spellings for “%s”",
    (text) => {
      const actors = groupsInWords(open.search(text, 5)).find((line) => line.startsWith("Actors"));
      expect(actors?.replace("Actors: ", "").split(", ").toSorted()).toEqual([
        "Mohammed bin Example",
        "Muhammad ibn Example",
      ]);
    },
  );

  it("finds a tie by its two ends, kinds by their words, and a name without its article", () => {
    expect(groupsInWords(open.search("southland northland", 5))).toContain("Ties: Southland – Northland (4)");
    expect(groupsInWords(open.search("condemnation", 5))).toEqual([
      "Interactions: 1 mention “condemnation”, row-5",
    ]);
    expect(groupsInWords(open.search("El Sample", 5))).toContain("Actors: al-Sample Party");
  });

  it("writes its tables piece by piece, with the line of each event", () => {
    const csv = tableText(open, JANUARY_3_TO_4, "interactions", "raw").split("\r\n");
    expect(csv).toHaveLength(6);
    expect(csv[1]).toBe(
      'row-3,2018-01-03,certain,strike,force,hostile,actual,low,northland:initiator; southland:target,Northland (initiator) | Southland (target),Strike: Northland → Southland,,,,small-events,"Small Events, Small events, train.txt, line 3",,,unknown,machine,"Coded by a machine from a news report that these data do not name, and not checked by anybody here."',
    );
  });

  it("gives pictures whose arrays may move away", () => {
    const views = [EMPTY_VIEW, JANUARY_3_TO_4, { ...JANUARY_3_TO_4, leastStrength: 2, classes: ["force"] }];
    for (const view of views) {
      const before = structuredClone(open.query(view));
      const picture = open.query(view);
      structuredClone(picture, { transfer: buffersOf(picture) });
      expect(picture.ties.count).toHaveLength(0);
      expect(open.query(view)).toStrictEqual(before);
    }
  });

  it("gives a part as a graph file that opens and shows the same", () => {
    const file = open.graphFile({ type: "part", view: JANUARY_3_TO_4, form: "file" });
    const read = readGraphText(file.text);
    expect(read.problems).toEqual([]);
    if (!read.ok || file.view === null) throw new Error("The part does not open.");
    const part = openGraph(read.graph);
    expect(pictureInWords(part.query(file.view), part.catalogue)).toEqual({
      ...pictureInWords(open.query(JANUARY_3_TO_4), open.catalogue),
      leftOut: [],
    });
    const [details] = part.interactions([0]);
    const [span] = details?.interaction.evidence ?? [];
    expect(details?.briefs[0]?.text.slice(span?.start, span?.end)).toBe(
      "2018-01-03: Strike: Northland → Southland",
    );
  });

  it("gives no graph file of more than it can hold", () => {
    const many = openEvents(randomEvents(1, { actors: 40, events: 10_001, days: 10 }));
    expect(() => many.graphFile({ type: "whole", views: [], stories: [] })).toThrow(
      "These are 10,001 interactions; a graph file of machine-coded data holds at most 10,000. Narrow the window or filter, or download a table.",
    );
  });
});
