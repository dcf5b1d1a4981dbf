import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import { EMPTY_VIEW, type Selection } from "../../src/core/view/view.ts";
import { DetailsPanel } from "../../src/panels/DetailsPanel.tsx";
import { mounted, press, textOf, texts } from "./mounted.ts";
import { propsFor, SIEGE_WEEK } from "./smallPanel.ts";

const TIE: Selection = { type: "tie", a: "ada-example", b: "ben-placeholder" };

const facts = (panel: Element): Record<string, string> => {
  const values = texts(panel, "dd");
  return Object.fromEntries(texts(panel, "dt").map((name, place) => [name, values[place] ?? ""]));
};

describe("a tie", () => {
  const panel = () => mounted(<DetailsPanel {...propsFor(TIE, SIEGE_WEEK)} />);

  it("names both, with their offices in the window", () => {
    expect(textOf(panel().querySelector("h2")!)).toBe("Example and Placeholder");
    expect(texts(panel(), "p")[0]).toBe("Foreign minister; Prime minister");
  });

  it("gives the history in figures, planned and negated ones apart", () => {
    expect(facts(panel())).toEqual({
      Interactions: "3, of which 1 in this window",
      Sources: "1",
      "Initiated by": "Placeholder 1, not stated 2",
      First: "27 December 2019",
      Last: "6 January 2020",
      "Longest gap": "8 days, 27 Dec 2019 to 4 Jan 2020",
    });
  });

  it("shows what is in the window in full, with its place in the history", () => {
    expect(texts(panel(), "h4")).toEqual(["27 December 2019 call1 of 5"]);
    expect(texts(panel(), "article mark")).toEqual([
      "Example and Placeholder spoke by telephone about the embassy.",
    ]);
  });

  it("lists the rest with the reason, and those that name both without a tie with their roles", () => {
    expect(texts(panel(), "h3")).toEqual([
      "In figures",
      "Interactions in this view",
      "Not in this view 4",
      "Both named, without a tie between them 1",
    ]);
    expect(texts(panel(), "summary")).toEqual([
      "4–6 Jan?Meetingoutside the window1 source",
      "6 JanCalloutside the window1 source",
      "8 JanLetterplanned, not known to have happened1 source",
      "9 JanVisitreported as not having happened1 source",
      "31 DecCondemnationExample, initiator; Placeholder, subject: only talked about1 source",
    ]);
  });

  it("opens a line to its evidence, built only then", async () => {
    const container = panel();
    const line = container.querySelector("details")!;
    expect(line.querySelectorAll("mark")).toHaveLength(0);
    await act(async () => {
      line.open = true;
    });
    expect(texts(line, "mark")).toEqual([
      "Placeholder received Example and the Coast League; Sample sent word that he would not come.",
    ]);
  });

  it("makes both names links that select the actor, and closes", () => {
    const onSelect = vi.fn<(selection: Selection | null) => void>();
    const container = mounted(<DetailsPanel {...propsFor(TIE, SIEGE_WEEK)} onSelect={onSelect} />);
    press(container, "Example");
    press(container, "Placeholder");
    press(container, "Roles, codes and dates");
    press(container, "Close details");
    expect(onSelect.mock.calls).toEqual([
      [{ type: "actor", actor: "ada-example" }],
      [{ type: "actor", actor: "ben-placeholder" }],
      [{ type: "interaction", interaction: "2019-12-27-example-placeholder-call" }],
      [null],
    ]);
  });

  it("shows its names at once, while the records are on their way or have failed", () => {
    const waiting = mounted(<DetailsPanel {...propsFor(TIE, SIEGE_WEEK)} details={null} dyad={null} />);
    expect(texts(waiting, "h2")).toEqual(["Example and Placeholder"]);
    expect(waiting.querySelectorAll('[role="progressbar"]')).toHaveLength(1);
    const failed = mounted(
      <DetailsPanel {...propsFor(TIE, SIEGE_WEEK)} details={[]} dyad={null} failure="It stopped." />,
    );
    expect(texts(failed, '[role="alert"]')).toEqual(["The evidence could not be loaded. It stopped."]);
  });
});

describe("an actor", () => {
  const ADA: Selection = { type: "actor", actor: "ada-example" };

  it("says who it is, what it holds and how much of it is shown", () => {
    const container = mounted(<DetailsPanel {...propsFor(ADA, SIEGE_WEEK)} />);
    expect(texts(container, "h2")).toEqual(["Ada Example"]);
    expect(texts(container, "p")).toEqual([
      "Person, Republic of Northland",
      "Ada Example is invented.",
      "Each of these interactions has one source.",
    ]);
    expect(facts(container)).toEqual({
      "In this view": "2 interactions, 2 ties",
      Office: "Foreign minister",
      Also: "A. Exämple",
    });
  });

  it("lists as many interactions as the picture counts for it, in every view", () => {
    const views = [
      EMPTY_VIEW,
      SIEGE_WEEK,
      { ...EMPTY_VIEW, leastStrength: 2 },
      { ...EMPTY_VIEW, focus: ["coast-league"] },
    ];
    const counts = views.flatMap((view) =>
      ["ada-example", "coast-league", "southland", "cyd-sample", "northland"].map((actor) => {
        const props = propsFor({ type: "actor", actor }, view);
        const place = props.picture.actors.row.indexOf(
          props.catalogue.actors.findIndex(({ id }) => id === actor),
        );
        const listed = texts(mounted(<DetailsPanel {...props} />), "h3").find((title) =>
          title.startsWith("Interactions in this view"),
        );
        return [Number(listed?.match(/\d+$/)?.[0] ?? 0), props.picture.actors.count[place] ?? 0];
      }),
    );
    expect(counts.map(([listed]) => listed)).toEqual(counts.map(([, counted]) => counted));
    expect(counts.some(([listed]) => listed !== 0)).toBe(true);
  });

  it("selects a tie with its ends in order, and takes or removes the focus", () => {
    const onSelect = vi.fn<(selection: Selection | null) => void>();
    const onFocus = vi.fn<(actors: readonly string[]) => void>();
    const props = { ...propsFor({ type: "actor", actor: "river-brigade" }, SIEGE_WEEK), onSelect, onFocus };
    const container = mounted(<DetailsPanel {...props} />);
    press(container, "Focus on Brigade");
    press(container, "Example1");
    expect(onFocus.mock.calls).toEqual([[["river-brigade"]]]);
    expect(onSelect.mock.calls).toEqual([[{ type: "tie", a: "ada-example", b: "river-brigade" }]]);
    const focused = { ...props, view: { ...props.view, focus: ["ada-example", "river-brigade"] } };
    press(mounted(<DetailsPanel {...focused} />), "Remove focus");
    expect(onFocus.mock.calls[1]).toEqual([["ada-example"]]);
  });
});

describe("an interaction", () => {
  const MEETING: Selection = { type: "interaction", interaction: "2020-01-04-southport-meeting" };

  it("gives everyone's role, the codes and the dates", () => {
    const container = mounted(<DetailsPanel {...propsFor(MEETING, EMPTY_VIEW)} />);
    expect(texts(container, "h2")).toEqual(["Meeting"]);
    expect(texts(container, "ul a")).toEqual([
      "Ben Placeholder host",
      "Ada Example party",
      "Coast League party",
      "Cyd Sample absent: sent somebody",
    ]);
    expect(facts(container)).toEqual({
      Kind: "Meeting, of the class Contact",
      Direction: "mutual",
      Occurred: "one day within 4 January 2020 to 6 January 2020",
      Reported: "7 January 2020 (the earliest dated source)",
      Place: "Southport",
      Topics: "embassy, talks",
      "Coded by": "hand",
      Link: "2020-01-04-southport-meeting",
    });
  });
});

describe("nothing selected", () => {
  it("gives the totals, the busiest actors and the strongest ties", () => {
    const container = mounted(<DetailsPanel {...propsFor(null, SIEGE_WEEK)} />);
    const { totals, sourcesTotal } = propsFor(null, SIEGE_WEEK).picture;
    expect(texts(container, "h2")).toEqual(["This view"]);
    expect(facts(container)).toEqual({
      Actors: `${totals.actors.shown} of ${totals.actors.all}`,
      Ties: `${totals.ties.shown} of ${totals.ties.all}`,
      Interactions: `${totals.interactions.shown} of ${totals.interactions.all}`,
      Sources: `${sourcesTotal} of 4`,
    });
    expect(texts(container, "li a")[0]).toBe("Example2");
  });

  it("is the whole data set without a filter", () => {
    expect(texts(mounted(<DetailsPanel {...propsFor(null, EMPTY_VIEW)} />), "h2")).toEqual([
      "Whole data set",
    ]);
  });
});

it("says so where the selection is not in the data", () => {
  const props = {
    ...propsFor(null, EMPTY_VIEW),
    view: { ...EMPTY_VIEW, selection: { type: "actor", actor: "nobody" } as const },
  };
  expect(texts(mounted(<DetailsPanel {...props} />), "h2")).toEqual(["Not in these data"]);
});
