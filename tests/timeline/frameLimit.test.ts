import { expect, test } from "vitest";
import { limitToFrames } from "../../src/timeline/frameLimit.ts";

function harness() {
  const sent: number[] = [];
  const frames: (() => void)[] = [];
  const limit = limitToFrames<number>(
    (value) => sent.push(value),
    (callback) => frames.push(callback),
  );
  return { sent, limit, frame: () => frames.shift()?.() };
}

test("the first goes at once, then the latest of each frame", () => {
  const { sent, limit, frame } = harness();
  for (const value of [1, 2, 3]) limit.push(value);
  expect(sent).toEqual([1]);
  frame();
  expect(sent).toEqual([1, 3]);
  limit.push(4);
  expect(sent).toEqual([1, 3]);
  frame();
  frame();
  limit.push(5);
  expect(sent).toEqual([1, 3, 4, 5]);
});

test("what was cleared is not sent", () => {
  const { sent, limit, frame } = harness();
  limit.push(1);
  limit.push(2);
  limit.clear();
  frame();
  expect(sent).toEqual([1]);
});
