import { expect, test } from "vitest";
import { pivotMds } from "../../../../src/core/layout/large/pivotMds.ts";

const path = { a: Int32Array.of(0, 1, 2, 3, 4), b: Int32Array.of(1, 2, 3, 4, 5) };

test("a chain of ties becomes a line in its order", () => {
  const { x } = pivotMds(6, path.a, path.b, 1);
  const order = [...x.keys()].sort((p, q) => x[p]! - x[q]!);
  expect([order, order.toReversed()]).toContainEqual([0, 1, 2, 3, 4, 5]);
});

test("what no tie connects stands apart", () => {
  const { x, y } = pivotMds(6, Int32Array.of(0, 1, 3, 4), Int32Array.of(1, 2, 4, 5), 1);
  const apart = (p: number, q: number): number => Math.hypot(x[p]! - x[q]!, y[p]! - y[q]!);
  expect(Math.max(apart(0, 1), apart(1, 2), apart(3, 4), apart(4, 5))).toBeLessThan(
    Math.min(apart(0, 3), apart(1, 4), apart(2, 5)),
  );
});

test("is the same for a seed, another for another, and finite for actors without ties", () => {
  const none = new Int32Array();
  expect(pivotMds(6, path.a, path.b, 1)).toEqual(pivotMds(6, path.a, path.b, 1));
  expect(pivotMds(6, path.a, path.b, 2)).not.toEqual(pivotMds(6, path.a, path.b, 1));
  for (const count of [0, 1, 2, 7]) {
    const { x, y } = pivotMds(count, none, none, 1);
    expect([...x, ...y].every(Number.isFinite)).toBe(true);
    expect(x).toHaveLength(count);
  }
});
