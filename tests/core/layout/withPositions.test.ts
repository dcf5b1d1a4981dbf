import { expect, it } from "vitest";
import { withPositions } from "../../../src/core/layout/withPositions.ts";
import { smallGraph } from "../../fixtures/smallGraph.ts";

it("gives every actor a whole-numbered position, the same each time", () => {
  const bare = { ...smallGraph, positions: {} };
  const { positions } = withPositions(bare);
  expect(Object.keys(positions).sort()).toEqual(smallGraph.actors.map(({ id }) => id).sort());
  expect(Object.values(positions).flat().every(Number.isInteger)).toBe(true);
  expect(withPositions(bare).positions).toEqual(positions);
});

it("keeps the positions that the file has", () => {
  const [first] = smallGraph.actors;
  if (first === undefined) throw new Error("the fixture has actors");
  const { positions } = withPositions({ ...smallGraph, positions: { [first.id]: [7, 9] } });
  expect(positions[first.id]).toEqual([7, 9]);
  expect(Object.keys(positions)).toHaveLength(smallGraph.actors.length);
});
