import { expect, test } from "vitest";
import { barShapes, columnPx } from "../../../src/core/timeline/barShapes.ts";
import { frameFor } from "../../../src/core/timeline/frame.ts";

const SPAN = { first: 0, days: 2 };
const FRAME = frameFor({ widthPx: 32 + 200, heightPx: 86 }, true); // 200 px for two days, bars of 54 px at most
const BARS = {
  edges: [0, 1, 2],
  inside: Int32Array.of(2, 0, 1, 0, 0, 0),
  possible: Int32Array.of(1, 0, 0, 0, 0, 0),
  outside: Int32Array.of(0, 0, 0, 0, 3, 0),
  coverage: new Int32Array(2),
};

test("stacks each tone's certain ones, then its possible ones, then what is outside", () => {
  const shapes = barShapes(BARS, { top: 54, ticks: [] }, FRAME, SPAN);
  expect(shapes).toEqual({
    inside: ["M16 62h99v2h-99z", "", "M16 60h99v1h-99z"],
    possible: ["M16 61h99v1h-99z", "", ""],
    outside: ["", "M116 61.8h99v2.2h-99z", ""],
    topsPx: [60, 61],
  });
});

test("bars too narrow for a gap stand side by side", () => {
  const year = { first: 0, days: 360 };
  const edges = Array.from({ length: 361 }, (_, day) => day);
  expect(columnPx(edges, 36, FRAME, year)).toEqual([expect.closeTo(36, 6), expect.closeTo(200 / 360, 6)]);
});
