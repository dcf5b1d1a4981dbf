import { describe, expect, it } from "vitest";
import { rollUpToStates } from "../../../src/core/events/rollUpToStates.ts";
import type { Actor, Graph, Interaction } from "../../../src/core/model/graph.ts";
import { actorId } from "../../../src/core/model/ids.ts";
import { smallGraph } from "../../fixtures/smallGraph.ts";

const template: Interaction = smallGraph.interactions[0]!;

/** What one actor becomes in an interaction of that date. */
function becomes(actor: string, date: string | null, graph: Graph = smallGraph): string {
  const interaction = {
    ...template,
    date,
    participants: [{ actor: actorId(actor), role: "party" as const }],
  };
  return rollUpToStates({ ...graph, interactions: [interaction] }).interactions[0]!.participants[0]!.actor;
}

function graphWith(id: string, change: Partial<Actor>): Graph {
  return {
    ...smallGraph,
    actors: smallGraph.actors.map((actor) => (actor.id === id ? { ...actor, ...change } : actor)),
  };
}

describe("rollUpToStates (rule 9)", () => {
  it("follows organs to their state, however long the chain", () => {
    expect(becomes("northland-foreign-ministry", "2020-01-01")).toBe("northland");
    expect(becomes("northland-embassy", "2020-01-01")).toBe("northland");
    expect(becomes("northland-embassy", null)).toBe("northland");
    expect(becomes("southland", "2020-01-01")).toBe("southland");
  });

  it("follows state offices held on the first day, months taken whole", () => {
    expect(becomes("ada-example", "2019-05-31")).toBe("ada-example");
    expect(becomes("ada-example", "2019-06-01")).toBe("northland");
    expect(becomes("ben-placeholder", "2020-01-05")).toBe("southland");
    expect(becomes("ben-placeholder", "2020-01-06")).toBe("ben-placeholder");
    expect(becomes("ben-placeholder", "2020-01-05/2020-01-09")).toBe("southland");
  });

  it("leaves persons as they are where the day is not known", () => {
    expect(becomes("ada-example", null)).toBe("ada-example");
  });

  it("never rolls up armed groups, parties and intergovernmental organisations, whoever they belong to", () => {
    for (const type of ["armed group", "party", "intergovernmental organisation", "company"] as const) {
      const graph = graphWith("river-brigade", { type, organOf: actorId("southland") });
      expect({ type, becomes: becomes("river-brigade", "2020-01-01", graph) }).toEqual({
        type,
        becomes: "river-brigade",
      });
    }
  });

  it("does not follow a chain through an armed group", () => {
    const graph = graphWith("northland-embassy", { organOf: actorId("river-brigade") });
    const whole = {
      ...graph,
      actors: graph.actors.map((actor) =>
        actor.id === "river-brigade" ? { ...actor, organOf: actorId("southland") } : actor,
      ),
    };
    expect(becomes("northland-embassy", "2020-01-01", whole)).toBe("northland-embassy");
  });

  it("leaves a person with an office in an armed group as well, since the capacity is unknown", () => {
    expect(becomes("cyd-sample", "2020-01-01")).toBe("cyd-sample");
    const before = smallGraph.actors
      .find(({ id }) => id === "cyd-sample")!
      .roles.filter(({ title }) => title !== "Commander");
    expect(becomes("cyd-sample", "2020-01-01", graphWith("cyd-sample", { roles: before }))).toBe("southland");
  });

  it("leaves a person with offices in two states, or in none", () => {
    const office = { title: "Envoy", from: null, to: null };
    const two = [
      { ...office, organisation: actorId("northland") },
      { ...office, organisation: actorId("southland") },
    ];
    expect(becomes("ada-example", "2020-01-01", graphWith("ada-example", { roles: two }))).toBe(
      "ada-example",
    );
    expect(becomes("ada-example", "2020-01-01", graphWith("ada-example", { roles: [] }))).toBe("ada-example");
  });

  it("comes to an end on organs that go round in a circle", () => {
    const graph = graphWith("northland-foreign-ministry", { organOf: actorId("northland-embassy") });
    expect(becomes("northland-embassy", "2020-01-01", graph)).toBe("northland-embassy");
  });

  it("keeps actors, ids, roles and the order of participants", () => {
    const rolled = rollUpToStates(smallGraph);
    expect(rolled.actors).toBe(smallGraph.actors);
    expect(rolled.interactions.map(({ id }) => id)).toEqual(smallGraph.interactions.map(({ id }) => id));
    const siege = rolled.interactions[1]!.participants.map(({ role, actor }) => `${role} ${actor}`);
    expect(siege).toEqual([
      "initiator river-brigade",
      "target northland",
      "party cyd-sample",
      "venue southland",
    ]);
  });
});
