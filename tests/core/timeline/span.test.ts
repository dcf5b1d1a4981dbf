import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { handleEdges, moveWindow, windowDays, withHandleAt } from "../../../src/core/timeline/span.ts";

const SPAN = { first: 100, days: 10 };

describe("handleEdges", () => {
  test("the handles stand on the outer edges of the first and the last day", () => {
    expect(handleEdges({ from: 102, to: 104 }, SPAN)).toEqual([102, 105]);
  });

  test("an open side, and a day outside the data, stand at the end of the span", () => {
    expect(handleEdges({ from: null, to: null }, SPAN)).toEqual([100, 110]);
    expect(handleEdges({ from: 50, to: 104 }, SPAN)).toEqual([100, 105]);
    expect(handleEdges({ from: 200, to: 300 }, SPAN)).toEqual([110, 110]);
    expect(handleEdges({ from: 1, to: 2 }, SPAN)).toEqual([100, 100]);
  });
});

describe("withHandleAt", () => {
  test("moves the one side and keeps the other, open or not", () => {
    expect(withHandleAt({ from: 102, to: null }, SPAN, "start", 105)).toEqual({ from: 105, to: null });
    expect(withHandleAt({ from: null, to: 104 }, SPAN, "end", 110)).toEqual({ from: null, to: 109 });
  });

  test("a window is at least one day", () => {
    expect(withHandleAt({ from: 102, to: 104 }, SPAN, "start", 105)).toEqual({ from: 104, to: 104 });
    expect(withHandleAt({ from: 102, to: 104 }, SPAN, "end", 102)).toEqual({ from: 102, to: 102 });
  });

  test("a handle dragged to the very end gives that day; it opens nothing", () => {
    expect(withHandleAt({ from: 102, to: 104 }, SPAN, "start", 100)).toEqual({ from: 100, to: 104 });
    expect(withHandleAt({ from: 102, to: 104 }, SPAN, "end", 110)).toEqual({ from: 102, to: 109 });
  });

  test("a handle that has not moved leaves its side open, or where it is outside the data", () => {
    expect(withHandleAt({ from: null, to: 104 }, SPAN, "start", 100)).toEqual({ from: null, to: 104 });
    expect(withHandleAt({ from: 50, to: 104 }, SPAN, "start", 100)).toEqual({ from: 50, to: 104 });
    expect(withHandleAt({ from: 1, to: 2 }, SPAN, "start", 100)).toEqual({ from: 1, to: 2 });
    expect(withHandleAt({ from: 200, to: 300 }, SPAN, "end", 110)).toEqual({ from: 200, to: 300 });
  });

  test("from outside, the nearer handle comes into the data", () => {
    expect(withHandleAt({ from: 1, to: 2 }, SPAN, "end", 103)).toEqual({ from: 1, to: 102 });
    expect(withHandleAt({ from: 200, to: 300 }, SPAN, "start", 107)).toEqual({ from: 107, to: 300 });
  });

  test("wherever a handle goes, the window stays in order", () => {
    const sides = fc.option(fc.integer({ min: 90, max: 120 }));
    fc.assert(
      fc.property(
        sides,
        sides,
        fc.constantFrom("start" as const, "end" as const),
        fc.integer({ min: 100, max: 110 }),
        (one, two, handle, edge) => {
          const turned = one !== null && two !== null && one > two;
          const moved = withHandleAt(
            turned ? { from: two, to: one } : { from: one, to: two },
            SPAN,
            handle,
            edge,
          );
          expect(moved.from === null || moved.to === null || moved.from <= moved.to).toBe(true);
        },
      ),
    );
  });
});

describe("moveWindow", () => {
  test("keeps its length, and stops at the ends of the data", () => {
    expect(moveWindow({ from: 102, to: 104 }, SPAN, 3)).toEqual({ from: 105, to: 107 });
    expect(moveWindow({ from: 102, to: 104 }, SPAN, 30)).toEqual({ from: 107, to: 109 });
    expect(moveWindow({ from: 102, to: 104 }, SPAN, -30)).toEqual({ from: 100, to: 102 });
  });

  test("an open side stays open", () => {
    expect(moveWindow({ from: null, to: 104 }, SPAN, 2)).toEqual({ from: null, to: 106 });
    expect(moveWindow({ from: null, to: null }, SPAN, 2)).toEqual({ from: null, to: null });
  });

  test("a window outside comes back, but goes no farther", () => {
    expect(moveWindow({ from: 95, to: 104 }, SPAN, -2)).toEqual({ from: 95, to: 104 });
    expect(moveWindow({ from: 95, to: 104 }, SPAN, 2)).toEqual({ from: 97, to: 106 });
  });
});

test("windowDays counts both ends; an open side reaches to the end of the data", () => {
  expect(windowDays({ from: 102, to: 104 }, SPAN)).toBe(3);
  expect(windowDays({ from: null, to: 104 }, SPAN)).toBe(5);
  expect(windowDays({ from: null, to: null }, SPAN)).toBe(10);
});
