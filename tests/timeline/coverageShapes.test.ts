import { expect, test } from "vitest";
import { coverageShapes } from "../../src/timeline/coverageShapes.ts";
import { frameFor } from "../../src/core/timeline/frame.ts";

test("darker with more sources, by their square root; a hairline for none", () => {
  const frame = frameFor({ widthPx: 104 + 400 + 28, heightPx: 189 }, false);
  expect(coverageShapes([0, 1, 4, 16], [0, 1, 2, 3, 4], frame, { first: 0, days: 4 }, 155)).toEqual([
    { opacity: 0.22, path: "M104.0 164h99.0v1h-99.0z" },
    { opacity: 0.395, path: "M204.0 155h99.0v10h-99.0z" },
    { opacity: 0.57, path: "M304.0 155h99.0v10h-99.0z" },
    { opacity: 0.92, path: "M404.0 155h99.0v10h-99.0z" },
  ]);
});
