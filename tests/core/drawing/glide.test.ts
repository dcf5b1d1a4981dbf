import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Viewport } from "../../../src/core/drawing/camera.ts";
import { glideBetween, viewportBetween } from "../../../src/core/drawing/glide.ts";
import { sceneOf } from "../../../src/core/drawing/scene.ts";
import { openGraph } from "../../../src/core/events/openGraph.ts";
import { EMPTY_VIEW, type View } from "../../../src/core/view/view.ts";
import { smallGraph } from "../../fixtures/smallGraph.ts";

const FRAME = { width: 800, height: 500 };
const opened = openGraph(smallGraph);
const sceneBy = (view: Partial<View>) => {
  const full = { ...EMPTY_VIEW, ...view };
  return sceneOf(opened.query(full), full);
};
const near: Viewport = { zoom: 2, panX: -300, panY: -200 };
const far: Viewport = { zoom: 0.5, panX: 100, panY: 60 };
const calls = { scene: sceneBy({ kinds: ["call"] }), viewport: near };
const sieges = { scene: sceneBy({ classes: ["force"] }), viewport: far };

describe("on the way between two pictures", () => {
  const at = glideBetween(calls, sieges, FRAME);

  it("begins as the first and ends as the second", () => {
    const [begin, end] = [at(0), at(450)];
    expect(begin.viewport).toEqual(near);
    expect(new Set(begin.scene.actors.keys())).toEqual(
      new Set([...calls.scene.actors.keys(), ...sieges.scene.actors.keys()]),
    );
    for (const row of sieges.scene.actors.keys())
      expect(begin.presence.actors.get(row) ?? 1).toBe(calls.scene.actors.has(row) ? 1 : 0);
    expect(end.viewport.zoom).toBeCloseTo(far.zoom, 9);
    expect(end.scene).toBe(sieges.scene);
    expect([begin.isLast, at(449).isLast, end.isLast]).toEqual([false, false, true]);
  });

  it("what leaves fades as what comes appears, and what stays is there all along", () => {
    const { presence, scene } = at(60);
    const leaving = [...calls.scene.actors.keys()].filter((row) => !sieges.scene.actors.has(row));
    const coming = [...sieges.scene.actors.keys()].filter((row) => !calls.scene.actors.has(row));
    const [share = 0] = coming.map((row) => presence.actors.get(row) ?? 0);
    expect(leaving.length * coming.length).toBeGreaterThan(0);
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(1);
    expect(presence.actors).toEqual(
      new Map([
        ...coming.map((row) => [row, share] as const),
        ...leaving.map((row) => [row, 1 - share] as const),
      ]),
    );
    expect(scene.ties).toHaveLength(calls.scene.ties.length + sieges.scene.ties.length);
  });

  it("a sign that stays grows from its size to the other", () => {
    const [row, before] = [...calls.scene.actors].find(([one]) => sieges.scene.actors.has(one)) ?? [-1];
    const grown = {
      ...sieges,
      scene: {
        ...sieges.scene,
        actors: new Map([...sieges.scene.actors].map(([one, actor]) => [one, { ...actor, radiusPx: 50 }])),
      },
    };
    const between = glideBetween(calls, grown, FRAME)(40).scene.actors.get(row)?.radiusPx ?? 0;
    expect(between).toBeGreaterThan(before?.radiusPx ?? 50);
    expect(between).toBeLessThan(50);
  });
});

describe("the camera on its way", () => {
  const viewport = fc.record({
    zoom: fc.double({ min: 0.15, max: 6, noNaN: true }),
    panX: fc.integer({ min: -2_000, max: 2_000 }),
    panY: fc.integer({ min: -2_000, max: 2_000 }),
  });
  const centre = ({ zoom, panX, panY }: Viewport) => [(400 - panX) / zoom, (250 - panY) / zoom] as const;
  const seed = Number(process.env["DEMARCHE_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
  console.log(`Properties of the camera on its way: DEMARCHE_SEED=${seed}`);

  it("never leaves the straight line between its ends, nor the zooms between them", () => {
    fc.assert(
      fc.property(viewport, viewport, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
        const now = viewportBetween(from, to, share, FRAME);
        const [[x0, y0], [x, y], [x1, y1]] = [centre(from), centre(now), centre(to)];
        expect(Math.hypot(x - x0, y - y0) + Math.hypot(x1 - x, y1 - y)).toBeCloseTo(
          Math.hypot(x1 - x0, y1 - y0),
          3,
        );
        expect(now.zoom).toBeGreaterThanOrEqual(Math.min(from.zoom, to.zoom) - 1e-9);
        expect(now.zoom).toBeLessThanOrEqual(Math.max(from.zoom, to.zoom) + 1e-9);
      }),
      { seed, numRuns: 500 },
    );
  });

  it("one point stands still where it only zooms about it", () => {
    // About the point at 100, 100 of the frame.
    const from: Viewport = { zoom: 1, panX: 0, panY: 0 };
    const to: Viewport = { zoom: 3, panX: -200, panY: -200 };
    const { zoom, panX, panY } = viewportBetween(from, to, 0.37, FRAME);
    expect([100 * zoom + panX, 100 * zoom + panY].map((px) => Math.round(px * 1e6) / 1e6)).toEqual([
      100, 100,
    ]);
  });
});
