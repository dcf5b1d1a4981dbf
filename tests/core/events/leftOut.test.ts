import { describe, expect, it } from "vitest";
import { leftOutOf } from "../../../src/core/events/leftOut.ts";
import { LEFT_OUT_CODES } from "../../../src/core/events/picture.ts";
import { dayFromIso } from "../../../src/core/model/day.ts";
import { EMPTY_VIEW, type View } from "../../../src/core/view/view.ts";

const NONE = { tiesInsideState: 0, tiesTooWeak: 0, tiesTooThin: 0, actors: 0 };

/** What is said of one lost interaction under each code. */
function reasons(change: Partial<View>): Readonly<Record<string, string>> {
  const lost = new Int32Array(LEFT_OUT_CODES.length).fill(1);
  return Object.fromEntries(
    leftOutOf({ ...EMPTY_VIEW, ...change }, lost, NONE).map(({ code, reason }) => [code, reason]),
  );
}

const [from, to] = [dayFromIso("2019-12-27")!, dayFromIso("2020-01-03")!];

describe("leftOutOf (rule 10)", () => {
  it("says each reason in plain words", () => {
    const view = {
      window: { from, to },
      asOf: to,
      text: " river talks ",
      leastStrength: 3,
      leastSources: 3,
      confidence: ["high" as const],
    };
    expect(reasons(view)).toEqual({
      asOf: "not yet in our sources on 3 Jan 2020",
      status: "planned, denied or negated",
      undated: "undated, so in no window",
      window: "dated outside 27 Dec 2019 to 3 Jan 2020",
      kind: "not of the chosen kinds or classes",
      topic: "not on the chosen topics",
      source: "not from the chosen sources",
      confidence: "of medium or low confidence",
      text: "without the words “river talks”",
      hidden: "left without a tie when the hidden actors are taken out",
      type: "left without a tie among actors of the chosen types",
      noTie: "without a tie between two actors",
      leastStrength: "only on ties of fewer than 3 interactions",
      leastSources: "only on ties from fewer than 3 independent sources",
      chain: "in no chain between the two actors",
      focus: "not among the actors in focus and their partners",
    });
  });

  it("fits the words to the view", () => {
    expect(reasons({ window: { from, to: null } })["window"]).toBe("dated before 27 Dec 2019");
    expect(reasons({ window: { from: null, to } })["window"]).toBe("dated after 3 Jan 2020");
    expect(reasons({ window: { from, to: from } })["window"]).toBe("not dated 27 Dec 2019");
    expect(reasons({ status: ["planned"] })["status"]).toBe("actual, claimed, denied or negated");
    expect(reasons({ status: ["actual", "claimed", "planned", "denied"] })["status"]).toBe("negated");
    expect(reasons({ leastStrength: 2 })["leastStrength"]).toBe("only on ties of a single interaction");
    expect(reasons({ leastSources: 2 })["leastSources"]).toBe(
      "only on ties from a single independent source",
    );
    expect(reasons({ hops: 2 })["focus"]).toBe("not within two ties of the actors in focus");
    expect(reasons({ rollUp: "state" })["noTie"]).toBe(
      "without a tie between two actors, or only inside one state",
    );
  });

  it("lists ties and actors apart from interactions, in the order of filtering, and nothing that left nothing out", () => {
    const lost = new Int32Array(LEFT_OUT_CODES.length);
    lost[LEFT_OUT_CODES.indexOf("leastStrength")] = 4;
    const view = { ...EMPTY_VIEW, leastStrength: 2, leastSources: 2 };
    expect(leftOutOf(view, lost, { tiesInsideState: 1, tiesTooWeak: 3, tiesTooThin: 2, actors: 5 })).toEqual([
      { code: "insideState", what: "ties", reason: "inside one state", count: 1 },
      {
        code: "leastStrength",
        what: "interactions",
        reason: "only on ties of a single interaction",
        count: 4,
      },
      { code: "leastStrength", what: "ties", reason: "of a single interaction", count: 3 },
      { code: "leastSources", what: "ties", reason: "from a single independent source", count: 2 },
      { code: "actorsWithout", what: "actors", reason: "without an interaction in this view", count: 5 },
    ]);
  });
});
