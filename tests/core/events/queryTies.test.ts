import { describe, expect, it } from "vitest";
import { openGraph } from "../../../src/core/events/openGraph.ts";
import type { Picture } from "../../../src/core/events/picture.ts";
import { EMPTY_VIEW, type View } from "../../../src/core/view/view.ts";
import { smallGraph } from "../../fixtures/smallGraph.ts";
import { pictureInWords } from "./pictureInWords.ts";

const graph = openGraph(smallGraph);
const picture = (change: Partial<View>): Picture => graph.query({ ...EMPTY_VIEW, ...change });
const words = (change: Partial<View>) => pictureInWords(picture(change), graph.catalogue);

const CALL = "2019-12-27-example-placeholder-call";
const SIEGE = "2019-12-30-embassy-siege";
const MEETING = "2020-01-04-southport-meeting";
const RING = "2020-01-06-placeholder-rings-example";

describe("query that takes actors out (rule 7, step 2)", () => {
  it("drops hidden actors with their ties, and what is left without one", () => {
    const { ties, actors, leftOut } = words({ hidden: ["river-brigade"] });
    expect(ties.filter((tie) => tie.includes("river-brigade"))).toEqual([]);
    expect(actors.filter((actor) => /brigade|cyd/.test(actor))).toEqual([]);
    expect(leftOut).toContain("3 interactions left without a tie when the hidden actors are taken out");
    expect(leftOut).toContain("4 actors without an interaction in this view");
  });

  it("never ties those left over in place of the hidden", () => {
    const { ties } = words({ hidden: ["northland-embassy"] });
    expect(ties.filter((tie) => tie.includes("cyd-sample"))).toEqual([]);
  });

  it("keeps only actors of the chosen types, those present without a tie included", () => {
    const { actors, leftOut } = words({ actorTypes: ["armed group", "place/facility"] });
    expect(actors).toEqual([
      "northland-embassy: 1 interactions, 1 partners",
      "river-brigade: 1 interactions, 1 partners",
    ]);
    expect(leftOut).toContain("7 interactions left without a tie among actors of the chosen types");
  });
});

describe("query with a least strength (rule 7, step 4)", () => {
  it("drops weak ties, and counts them as well as the interactions lost by it", () => {
    const { ties, interactions, leftOut } = words({ leastStrength: 2 });
    expect(ties).toEqual([
      "southland - coast-league 2: neutral 2 <",
      "ada-example - ben-placeholder 3: cooperative 2 <, neutral 1",
      "ada-example - river-brigade 2: hostile 1 >, force 1 <",
    ]);
    expect(interactions).not.toContain(SIEGE);
    expect(leftOut.slice(2)).toEqual([
      "1 interactions only on ties of a single interaction",
      "5 ties of a single interaction",
      "4 actors without an interaction in this view",
    ]);
  });

  it("does not count an interaction for an actor whose tie in it was dropped", () => {
    expect(words({ leastStrength: 2 }).actors).toContain("coast-league: 2 interactions, 1 partners");
  });
});

describe("query with a focus (rule 7, step 5)", () => {
  it("keeps the actors in focus, their partners and the ties among those", () => {
    expect(words({ focus: ["ben-placeholder"] })).toEqual({
      interactions: [CALL, MEETING, RING],
      actors: [
        "ada-example: 3 interactions, 2 partners",
        "ben-placeholder: 3 interactions, 2 partners",
        "coast-league: 1 interactions, 2 partners",
      ],
      ties: [
        "ada-example - ben-placeholder 3: cooperative 2 <, neutral 1",
        "ada-example - coast-league 1: cooperative 1",
        "ben-placeholder - coast-league 1: cooperative 1",
      ],
      leftOut: [
        "3 interactions planned, denied or negated",
        "1 interactions without a tie between two actors",
        "5 interactions not among the actors in focus and their partners",
        "6 actors without an interaction in this view",
      ],
    });
  });

  it("reaches two ties far when asked, over the ties left", () => {
    const reached = (change: Partial<View>) =>
      words({ focus: ["northland-embassy"], hops: 2, ...change }).actors.map((line) => line.split(":")[0]);
    expect(reached({})).toEqual([
      "northland-foreign-ministry",
      "northland-embassy",
      "ada-example",
      "river-brigade",
    ]);
    expect(reached({ hidden: ["river-brigade"] })).toEqual([]);
    expect(reached({ focus: ["northland-embassy", "southland"], hops: 1 })).toEqual([
      "southland",
      "northland-embassy",
      "river-brigade",
      "coast-league",
    ]);
  });
});

describe("query rolled up to states (rule 9)", () => {
  it("joins officials and organs into their states, and counts the ties inside one", () => {
    expect(words({ rollUp: "state" }).ties).toEqual([
      "northland - southland 2: cooperative 1, neutral 1",
      "northland - ben-placeholder 1: cooperative 1 <",
      "northland - river-brigade 3: hostile 1 >, force 2 <",
      "northland - coast-league 2: cooperative 1, neutral 1 <",
      "southland - coast-league 3: cooperative 1, neutral 2 <",
    ]);
    expect(picture({ rollUp: "state" }).totals.ties).toEqual({ shown: 5, all: 5 });
  });

  it("drops and counts ties inside one state, and makes no other in their place", () => {
    const inside = {
      ...smallGraph.interactions[2]!,
      participants: [
        { actor: smallGraph.actors[4]!.id, role: "initiator" as const },
        { actor: smallGraph.actors[2]!.id, role: "target" as const },
        { actor: smallGraph.actors[8]!.id, role: "party" as const },
      ],
    };
    const rolled = openGraph({ ...smallGraph, interactions: [inside] });
    expect(pictureInWords(rolled.query({ ...EMPTY_VIEW, rollUp: "state" }), rolled.catalogue)).toEqual({
      interactions: [],
      actors: [],
      ties: [],
      leftOut: [
        "1 ties inside one state",
        "1 interactions without a tie between two actors, or only inside one state",
        "9 actors without an interaction in this view",
      ],
    });
  });
});
