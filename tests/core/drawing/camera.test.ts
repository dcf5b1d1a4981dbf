import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cameraOf,
  fitViewport,
  panToShow,
  placeUnder,
  signFactor,
  stretchFor,
  viewportOf,
} from "../../../src/core/drawing/camera.ts";

const DESK = { width: 872, height: 420 };
const PHONE = { width: 390, height: 460 };

describe("the camera of a link", () => {
  it("comes back from the viewport that it gives, in any frame", () => {
    const camera = fc.record({
      x: fc.integer({ min: -500, max: 1500 }),
      y: fc.integer({ min: -500, max: 1500 }),
      width: fc.integer({ min: 50, max: 4000 }),
    });
    fc.assert(
      fc.property(camera, fc.constantFrom(DESK, PHONE), (given, frame) => {
        const stretch = stretchFor(frame);
        expect(cameraOf(viewportOf(given, frame, stretch), frame, stretch)).toEqual(given);
      }),
    );
  });
});

describe("a fit", () => {
  it("shows every place inside the frame, with room at the edges", () => {
    const { zoom, panX, panY } = fitViewport(
      [
        [0, 0],
        [1000, 580],
      ],
      DESK,
    );
    const [left, right, top, bottom] = [panX, 1000 * zoom + panX, panY, 580 * zoom + panY];
    expect([left > 30, right < DESK.width - 30, top > 30, bottom < DESK.height - 30]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it("of one actor centres it without enlarging it beyond measure", () => {
    const { zoom, panX, panY } = fitViewport([[300, 200]], DESK);
    expect(zoom).toBe(1.7);
    expect([300 * zoom + panX, 200 * zoom + panY]).toEqual([DESK.width / 2, DESK.height / 2]);
  });

  it("of nothing shows the whole space of the layout", () => {
    expect(fitViewport([], DESK)).toEqual(
      fitViewport(
        [
          [0, 0],
          [1000, 580],
        ],
        DESK,
      ),
    );
  });
});

it("stretches across on a wide frame, down on a tall one, never both", () => {
  expect(stretchFor(DESK)).toEqual({ x: 1 / (DESK.height / DESK.width / 0.58), y: 1 });
  expect(stretchFor({ width: 400, height: 400 })).toEqual({ x: 1, y: 1 / 0.58 });
  expect(stretchFor({ width: 300, height: 3000 })).toEqual({ x: 1, y: 2.25 });
  expect(stretchFor({ width: 0, height: 0 })).toEqual({ x: 1, y: 1 });
});

it("stretches a layout of another shape until it fills the frame within its margins", () => {
  const { x, y } = stretchFor({ width: 1000, height: 668 }, 0.5);
  expect([x, y]).toEqual([1, (668 - 2 * 34) / (1000 - 2 * 84) / 0.5]);
});

it("shrinks signs on small frames only", () => {
  expect(signFactor({ width: 1600, height: 900 })).toBe(1);
  expect(signFactor(PHONE)).toBeLessThan(0.7);
});

describe("bringing a place into the frame", () => {
  const viewport = { zoom: 1, panX: 0, panY: 0 };

  it("moves nothing where it is there already", () => {
    expect(panToShow(viewport, { x: 0, y: 420 }, DESK)).toBe(viewport);
  });

  it("moves no farther than needed", () => {
    expect(panToShow(viewport, { x: -40, y: 200 }, DESK)).toEqual({ zoom: 1, panX: 100, panY: 0 });
    expect(panToShow(viewport, { x: 900, y: 500 }, DESK)).toEqual({ zoom: 1, panX: -88, panY: -140 });
  });
});

it("a sign is carried to the edge of the frame at the farthest", () => {
  const viewport = { zoom: 2, panX: 100, panY: 0 };
  expect(placeUnder(viewport, { x: 300, y: 50 }, DESK)).toEqual([100, 25]);
  expect(placeUnder(viewport, { x: -500, y: 9000 }, DESK)).toEqual([-45, 205]);
});
