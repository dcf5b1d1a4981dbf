import { expect, it } from "vitest";
import { sharedPartners } from "../../src/panels/sharedPartners.ts";

const TIES = [
  [0, 2, 1],
  [0, 3, 4],
  [0, 4, 2],
  [0, 5, 9],
  [1, 2, 3],
  [1, 3, 2],
  [1, 4, 2],
] as const;

const picture = {
  ties: {
    a: Int32Array.from(TIES, ([a]) => a),
    b: Int32Array.from(TIES, ([, b]) => b),
    count: Int32Array.from(TIES, ([, , count]) => count),
    strands: new Int32Array(TIES.length * 4),
    arrows: new Uint8Array(TIES.length * 4),
  },
};

it("gives those tied to both, by the weaker tie, then by both", () => {
  expect(sharedPartners(picture, 0, 1)).toEqual([
    { partner: 3, counts: [4, 2] },
    { partner: 4, counts: [2, 2] },
    { partner: 2, counts: [1, 3] },
  ]);
  expect(sharedPartners(picture, 1, 0)[0]).toEqual({ partner: 3, counts: [2, 4] });
  expect(sharedPartners(picture, 1, 5)).toEqual([]);
});
