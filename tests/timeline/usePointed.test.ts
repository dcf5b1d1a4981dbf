import { expect, test } from "vitest";
import { frameFor } from "../../src/core/timeline/frame.ts";
import { pointedAt } from "../../src/timeline/usePointed.ts";

const SPAN = { first: 100, days: 4 };
const EDGES = [100, 101, 102, 103, 104];

test("the bar or the cell of sources at a place; nothing beside them", () => {
  const frame = frameFor({ widthPx: 104 + 400 + 28, heightPx: 189 }, false); // 100 px a day
  const at = (xPx: number, yPx: number) => pointedAt(xPx, yPx, EDGES, frame, SPAN);
  expect(at(104 + 250, 60)).toEqual({ part: "bar", bin: 2 });
  expect(at(104 + 250, 160)).toEqual({ part: "sources", bin: 2 });
  expect(at(104 + 250, 20)).toBe(null); // the labels of key dates
  expect(at(104 + 250, 145)).toBe(null); // the axis
  expect(at(90, 60)).toBe(null);
  expect(at(505, 60)).toBe(null);
});

test("a phone has no strip of sources", () => {
  const frame = frameFor({ widthPx: 16 + 400 + 16, heightPx: 86 }, true);
  expect(pointedAt(20, 30, EDGES, frame, SPAN)).toEqual({ part: "bar", bin: 0 });
  expect(pointedAt(20, 80, EDGES, frame, SPAN)).toBe(null);
});
