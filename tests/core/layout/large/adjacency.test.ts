import { expect, test } from "vitest";
import { adjacencyOf } from "../../../../src/core/layout/large/adjacency.ts";

test("lists for each actor its ties and who is at their other end", () => {
  const [a, b] = [Int32Array.of(0, 2, 1), Int32Array.of(1, 0, 3)];
  expect(adjacencyOf(5, a, b)).toEqual({
    start: Int32Array.of(0, 2, 4, 5, 6, 6),
    other: Int32Array.of(1, 2, 0, 3, 0, 1),
    tie: Int32Array.of(0, 1, 0, 2, 1, 2),
  });
});

test("leaves out a tie of an actor with itself", () => {
  expect(adjacencyOf(2, Int32Array.of(1), Int32Array.of(1)).start).toEqual(Int32Array.of(0, 0, 0));
});
