import { expect, test } from "vitest";
import type { Position } from "../../../../src/core/model/graph.ts";
import { positionsOfMany } from "../../../../src/core/layout/large/positionsOfMany.ts";
import { inputOf, layoutActor } from "../layoutFixtures.ts";

/** A hundred actors in a ring, each tied to the next. */
const ids = Array.from({ length: 100 }, (_, i) => (i === 1 ? "constructor" : `actor-${i}`));
const ring = inputOf(
  ids.map((id) => layoutActor(id, "person")),
  ids.map((id, i) => [id, ids[(i + 1) % 100]!, 3]),
);

test("has a whole-numbered position for everybody", () => {
  const positions = positionsOfMany(ring, {});
  expect(Object.keys(positions)).toEqual(ids);
  expect(Object.values(positions).flat().every(Number.isInteger)).toBe(true);
  expect(new Set(Object.values(positions).map(String)).size).toBe(100);
});

test("puts who is new beside the neighbours, and leaves the others where they are", () => {
  const before = positionsOfMany(ring, {});
  const { "actor-7": left, ...stored } = before;
  const after = positionsOfMany(ring, stored);
  expect({ ...after, "actor-7": left }).toEqual(before);
  const between = (p: Position, q: Position): number => Math.hypot(p[0] - q[0], p[1] - q[1]);
  const [one, other, own] = [after["actor-6"]!, after["actor-8"]!, after["actor-7"]!];
  expect(Math.min(between(own, one), between(own, other))).toBeLessThan(between(one, other) + 80);
});

test("keeps a few stored positions too, though the others are laid out without them", () => {
  const stored = { constructor: [-5000, 9] as const };
  expect(positionsOfMany(ring, stored)).toEqual({ ...positionsOfMany(ring, {}), ...stored });
});
