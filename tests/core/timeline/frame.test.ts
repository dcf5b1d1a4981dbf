import { expect, test } from "vitest";
import {
  COVERAGE_PX,
  frameFor,
  HEADROOM_PX,
  KEY_ROW_PX,
  rectOfPlot,
} from "../../../src/core/timeline/frame.ts";

const STRIPS = [
  ["ordinary", frameFor({ widthPx: 1208, heightPx: 190 }, false), 190],
  ["low", frameFor({ widthPx: 1208, heightPx: 150 }, false), 150],
] as const;

test.each(STRIPS)("in the %s strip nothing stands on anything else", (_, frame, heightPx) => {
  const [upper, lower] = frame.keyRowsPx ?? [0, 0];
  const coverageTop = frame.coverageTopPx ?? 0;
  const axisText = 15;
  const rows = [
    [upper, upper + KEY_ROW_PX],
    [lower, lower + KEY_ROW_PX],
    [frame.plotTopPx, frame.baselinePx],
    [frame.baselinePx, frame.baselinePx + axisText],
    [coverageTop, coverageTop + COVERAGE_PX],
    [frame.readoutPx - 10, frame.readoutPx + 4],
  ];
  const edges = rows.flat();
  expect(edges).toEqual(edges.toSorted((a, b) => a - b));
  expect(edges.at(-1)).toBeLessThanOrEqual(heightPx);
  expect(frame.barsTopPx).toBe(frame.plotTopPx + HEADROOM_PX);
});

test("a bare strip has neither key dates nor sources, and taller bars in less height", () => {
  const bare = frameFor({ widthPx: 1208, heightPx: 150 }, false, true);
  expect([bare.keyRowsPx, bare.coverageTopPx]).toEqual([null, null]);
  expect(bare.baselinePx - bare.barsTopPx).toBeGreaterThan(131 - 43);
  expect(bare.readoutPx + 4).toBeLessThanOrEqual(150);
});

test("what lies on the plot", () => {
  expect(rectOfPlot(frameFor({ widthPx: 390, heightPx: 86 }, true))).toEqual({
    left: 16,
    top: 6,
    width: 358,
    height: 58,
  });
});
