import { expect, it } from "vitest";
import { actorId } from "../../../src/core/model/ids.ts";
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

it("lays out hundreds of actors, too, in a moment", () => {
  const [model] = smallGraph.actors;
  if (model === undefined) throw new Error("the fixture has actors");
  const more = Array.from({ length: 600 }, (_, i) => ({ ...model, id: actorId(`invented-${i}`) }));
  const actors = [...smallGraph.actors, ...more];
  const { positions } = withPositions({ ...smallGraph, actors, positions: {} });
  expect(Object.keys(positions)).toEqual(actors.map(({ id }) => id));
  expect(new Set(Object.values(positions).map(String)).size).toBe(actors.length);
});
