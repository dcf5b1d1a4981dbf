import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawTurn, placesInField, turnBetween } from "../../../src/core/drawing/fineLines.ts";
import { dotAt, fineTieAt } from "../../../src/core/drawing/fineHit.ts";
import type { FineScene } from "../../../src/core/drawing/fineScene.ts";
import { LineField } from "../../../src/core/drawing/lineField.ts";
import { inFrame } from "../../../src/core/drawing/places.ts";
import { EMPTY_SCENE, type Scene, sceneOf, wasDrawnIn } from "../../../src/core/drawing/scene.ts";
import type { Point } from "../../../src/core/drawing/tieCurve.ts";
import type { Position } from "../../../src/core/model/graph.ts";
import { EMPTY_VIEW } from "../../../src/core/view/view.ts";
import { distanceToCurve } from "../../../src/network/nearestTie.ts";
import { benchGraph } from "../../bench/peers/benchGraph.ts";
import { networkOf } from "../../bench/peers/networkOf.ts";

const NETWORK = networkOf(benchGraph({ actors: 500, ties: 1_100 }));
const { catalogue, picture, pictureWith } = NETWORK;
const model = catalogue.actors.map(({ id }): Position => catalogue.positions[id]!);
const ALL = { ...EMPTY_VIEW, tiesDrawn: "all" } as const;
const viewport = { zoom: 0.3, panX: 20, panY: 10 };
const keysOf = ({ ties, fine }: Scene): readonly string[] => [
  ...ties.map(({ a, b }) => `${a} ${b}`),
  ...Array.from(fine.tiePlaces, (tie) => `${fine.ties.a[tie]} ${fine.ties.b[tie]}`),
];

describe("a large picture", () => {
  it("asked for whole, has each actor and tie once: in full or fine, as a sign or a dot", () => {
    const scene = sceneOf(picture, ALL);
    expect(new Set(keysOf(scene)).size).toBe(picture.ties.a.length);
    expect(keysOf(scene)).toHaveLength(picture.ties.a.length);
    const rows = [...scene.actors.keys(), ...scene.fine.dots].sort((a, b) => a - b);
    expect(rows).toEqual([...picture.actors.row]);
  });

  it("within its budget has the strongest ties, their ends and the busiest, and nobody else", () => {
    const scene = sceneOf(picture, { ...EMPTY_VIEW, tiesDrawn: 60 });
    const counts = [...picture.ties.count].sort((a, b) => b - a);
    expect(scene.ties.map(({ count }) => count)).toEqual(counts.slice(0, 60).toReversed());
    expect(scene.fine.tiePlaces).toHaveLength(0);
    const ends = new Set(scene.ties.flatMap(({ a, b }) => [a, b]));
    const busiest = [...picture.actors.row].sort(
      (a, b) => picture.actors.count[b]! - picture.actors.count[a]! || a - b,
    );
    expect(new Set(scene.actors.keys())).toEqual(new Set([...ends, ...busiest.slice(0, 40)]));
  });

  it("has a sign for whoever must have one, and the ties that must be drawn", () => {
    const quiet = sceneOf(picture, ALL).fine.dots[5]!;
    const always = (a: number, b: number): boolean => a === quiet || b === quiet;
    const scene = sceneOf(picture, { ...EMPTY_VIEW, tiesDrawn: 10 }, { always, rows: [quiet] });
    expect(scene.actors.has(quiet)).toBe(true);
    expect(scene.ties.filter(({ a, b }) => always(a, b))).toHaveLength(scene.actors.get(quiet)!.partners);
  });

  it("has signs and strands for what a near camera shows, and draws no other actor or tie for it", () => {
    const whole = sceneOf(picture, ALL);
    const shows = inFrame(model, { zoom: 6, panX: -3_600, panY: -2_000 }, { width: 800, height: 500 });
    const near = sceneOf(picture, ALL, { inFrame: shows });
    const inSight = [...picture.actors.row].filter(shows);
    expect(inSight.length).toBeGreaterThan(0);
    expect(inSight.length).toBeLessThan(120);
    expect(inSight.filter((row) => !near.actors.has(row))).toEqual([]);
    expect([...whole.actors.keys()].filter((row) => !near.actors.has(row))).toEqual([]);
    expect(near.actors.size + near.fine.dots.length).toBe(whole.actors.size + whole.fine.dots.length);
    expect(new Set(keysOf(near))).toEqual(new Set(keysOf(whole)));
  });

  it("is at rest what its view alone decides, whatever way time went", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2, max: 9 }), { minLength: 1, maxLength: 5 }), (steps) => {
        let scene = EMPTY_SCENE;
        let shown = picture;
        for (const step of steps) {
          shown = pictureWith((tie) => tie % step > 0);
          scene = sceneOf(shown, { ...EMPTY_VIEW, tiesDrawn: 80 }, { before: wasDrawnIn(scene) });
          expect(keysOf(scene)).toHaveLength(80);
        }
        expect(sceneOf(shown, { ...EMPTY_VIEW, tiesDrawn: 80 })).toEqual(
          sceneOf(
            pictureWith((tie) => tie % steps.at(-1)! > 0),
            { ...EMPTY_VIEW, tiesDrawn: 80 },
          ),
        );
      }),
      { numRuns: 8 },
    );
  });
});

describe("the field of fine lines", () => {
  const places = placesInField({ model, viewport, density: 1, marginPx: 30 });
  const fineOf = (part: (tie: number) => boolean): FineScene => sceneOf(pictureWith(part), ALL).fine;

  it("turned from one picture to another is that of the other drawn alone", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2, max: 60 }), { minLength: 1, maxLength: 4 }), (steps) => {
        const field = new LineField(300, 200, 3);
        let before: FineScene | null = null;
        for (const step of steps) {
          const next = fineOf((tie) => (tie * 31) % step > 0);
          drawTurn(field, turnBetween(before, next), places);
          before = next;
        }
        const alone = new LineField(300, 200, 3);
        drawTurn(alone, turnBetween(null, before!), places);
        expect(Buffer.compare(Buffer.from(field.counts.buffer), Buffer.from(alone.counts.buffer))).toBe(0);
      }),
      { numRuns: 10 },
    );
  });
});

describe("pointing", () => {
  const { fine } = sceneOf(picture, ALL);
  const onScreen = (row: number) => ({
    x: model[row]![0] * viewport.zoom + viewport.panX,
    y: model[row]![1] * viewport.zoom + viewport.panY,
  });
  const point = fc.record({
    x: fc.double({ min: 0, max: 330, noNaN: true }),
    y: fc.double({ min: 0, max: 190, noNaN: true }),
  });

  it("finds the nearest dot within four pixels", () => {
    fc.assert(
      fc.property(point, (at) => {
        const distances = Array.from(fine.dots, (row) => {
          const { x, y } = onScreen(row);
          return { row, far: Math.hypot(x - at.x, y - at.y) };
        });
        const near = distances.sort((p, q) => p.far - q.far)[0]!;
        fc.pre(Math.abs(near.far - 4) > 1e-9);
        const found = dotAt(fine, model, viewport, at);
        if (near.far > 4) expect(found).toBeNull();
        else expect(distances.find(({ row }) => row === found)!.far).toBeCloseTo(near.far, 9);
      }),
    );
  });

  it("finds the strongest fine tie within three pixels, of equally strong ones the nearest", () => {
    fc.assert(
      fc.property(point, (at) => {
        const ties = Array.from(fine.tiePlaces, (tie) => ({
          tie,
          count: fine.ties.count[tie]!,
          far: distanceToCurve(at, straight(onScreen(fine.ties.a[tie]!), onScreen(fine.ties.b[tie]!))),
        }));
        const within = ties.filter(({ far }) => far <= 3);
        const best = within.sort((p, q) => q.count - p.count || p.far - q.far)[0];
        const found = ties.find(({ tie }) => tie === fineTieAt(fine, model, viewport, at));
        expect(found?.count).toBe(best?.count);
        expect(found?.far ?? 0).toBeCloseTo(best?.far ?? 0, 2);
      }),
      { numRuns: 40 },
    );
  });
});

const straight = (p: Point, q: Point) => ({
  x0: p.x,
  y0: p.y,
  cx: (p.x + q.x) / 2,
  cy: (p.y + q.y) / 2,
  x1: q.x,
  y1: q.y,
});
