import { describe, expect, it } from "vitest";
import type { Matrix, MatrixTie } from "../../src/matrix/matrixOf.ts";
import { placeAfter } from "../../src/matrix/place.ts";

const TIES: readonly MatrixTie[] = [
  { low: 0, high: 1, count: 1, strands: [1, 0, 0, 0], isDrawn: true },
  { low: 0, high: 2, count: 1, strands: [1, 0, 0, 0], isDrawn: false },
  { low: 0, high: 3, count: 1, strands: [1, 0, 0, 0], isDrawn: true },
];
/** Four actors, of whom the first has two ties that are drawn. */
const MATRIX: Matrix = {
  actors: [0, 1, 2, 3].map((row) => ({ row, count: 1, partners: 1, startsGroup: false })),
  ties: TIES,
  tiesDrawn: 2,
  tiesInPicture: 3,
  actorsInPicture: 4,
  tieAt: (one, other) =>
    TIES.find(({ low, high }) => low === Math.min(one, other) && high === Math.max(one, other)),
};

describe("placeAfter", () => {
  it.each([
    ["ArrowRight", [0, -1], [0, 0]],
    ["ArrowRight", [0, 3], [0, 3]],
    ["ArrowLeft", [0, 0], [0, -1]],
    ["ArrowUp", [0, 2], [-1, 2]],
    ["ArrowUp", [0, -1], [0, -1]],
    ["ArrowDown", [3, 1], [3, 1]],
    ["Home", [2, 3], [2, -1]],
    ["Home", [-1, 3], [-1, 0]],
    ["End", [2, 0], [2, 3]],
    ["n", [0, -1], [0, 1]],
    ["n", [0, 1], [0, 3]],
    ["n", [0, 3], [0, 1]],
    ["p", [0, 1], [0, 3]],
    ["p", [0, -1], [0, 3]],
    ["n", [2, 0], [2, 0]],
  ] as const)("%s from %j leads to %j", (key, [row, column], [toRow, toColumn]) => {
    expect(placeAfter(key, { row, column }, MATRIX)).toEqual({ row: toRow, column: toColumn });
  });

  it("knows no other key", () => {
    expect(placeAfter("x", { row: 0, column: 0 }, MATRIX)).toBeUndefined();
  });
});
