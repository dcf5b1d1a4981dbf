import { expect, it } from "vitest";
import { crowdedStrands, signScale } from "../../../src/core/drawing/crowd.ts";

const FRAME = { width: 900, height: 560 };
const busy = (signs: number) => new Map(Array.from({ length: signs }, (_, row) => [row, { radiusPx: 20 }]));

it("shrinks the signs of a crowd, and the few that are drawn of very many", () => {
  expect(signScale({ actors: busy(100), actorsInPicture: 100 }, FRAME)).toBe(1);
  expect(signScale({ actors: busy(100), actorsInPicture: 20_000 }, FRAME)).toBeCloseTo(0.45, 2);
  expect(signScale({ actors: busy(121), actorsInPicture: 121 }, FRAME)).toBeCloseTo(0.41, 2);
});

it("thins strands until the middle one leaves some paper, the more so the more there are", () => {
  const wide = (ties: number) => crowdedStrands(Array.from({ length: ties }, () => 4));
  expect([wide(0), wide(50), wide(125), wide(250), wide(1_000)]).toEqual([1, 1, 0.6, 0.3, 0.3]);
  expect(crowdedStrands(Array.from({ length: 400 }, () => 1))).toBe(1);
});
