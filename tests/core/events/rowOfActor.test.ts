import { expect, it } from "vitest";
import { rowOfActor } from "../../../src/core/events/rowOfActor.ts";
import { smallGraph } from "../../fixtures/smallGraph.ts";

it("finds the row of an actor, and none for an id that is not there", () => {
  const { actors } = smallGraph;
  expect(actors.map(({ id }) => rowOfActor(actors, id))).toEqual([...actors.keys()]);
  expect(["nobody", "__proto__", ""].map((id) => rowOfActor(actors, id))).toEqual([-1, -1, -1]);
});
