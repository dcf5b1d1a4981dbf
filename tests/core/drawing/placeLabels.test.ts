import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rectsMeet, type Size } from "../../../src/core/drawing/labelRect.ts";
import type { LabelInput, LabelSign } from "../../../src/core/drawing/labelInput.ts";
import { placeLabels } from "../../../src/core/drawing/placeLabels.ts";

const TEXT: Size = { width: 60, height: 16 };

function sign(id: string, x: number, y: number, more: Partial<LabelSign<string>> = {}): LabelSign<string> {
  return { id, x, y, rx: 10, ry: 10, rank: 20, selected: false, ...more };
}

function inputOf(
  signs: readonly LabelSign<string>[],
  more: Partial<LabelInput<string>> = {},
): LabelInput<string> {
  const sizes = new Map(signs.map(({ id }) => [id, TEXT]));
  return { signs, sizes, ties: [], reserved: [], viewport: { width: 400, height: 300 }, ...more };
}

describe("one label", () => {
  test("stands to the right of its sign, in the middle of its height", () => {
    expect(placeLabels(inputOf([sign("ada", 100, 100)]))).toEqual({
      placed: [{ id: "ada", side: "right", place: 0, x: 114, y: 92, width: 60, height: 16 }],
      unplaced: [],
    });
  });

  test("keeps off the ring of a selected sign", () => {
    expect(placeLabels(inputOf([sign("ada", 100, 100, { selected: true })])).placed[0]?.x).toBe(120);
  });

  test("goes left at the right border", () => {
    expect(placeLabels(inputOf([sign("ada", 380, 100)])).placed[0]?.side).toBe("left");
  });

  test("gives way to ties", () => {
    const fan = [90, 100, 110].map((y) => ({ x0: 110, y0: 100, cx: 200, cy: y, x1: 300, y1: y }));
    expect(placeLabels(inputOf([sign("ada", 100, 100)], { ties: fan })).placed[0]?.side).toBe("left");
  });

  test("keeps off reserved rectangles", () => {
    const right = { x: 105, y: 0, width: 295, height: 300 };
    expect(placeLabels(inputOf([sign("ada", 100, 100)], { reserved: [right] })).placed[0]?.side).toBe("left");
  });

  test("of a sign outside the viewport is neither placed nor missed", () => {
    expect(placeLabels(inputOf([sign("ada", -5, 100)]))).toEqual({ placed: [], unplaced: [] });
  });

  test("without measured text is neither placed nor missed", () => {
    expect(placeLabels(inputOf([sign("ada", 100, 100)], { sizes: new Map() }))).toEqual({
      placed: [],
      unplaced: [],
    });
  });
});

describe("a label whose sign stands among others", () => {
  const crowd = [-24, 0, 24].flatMap((dy) =>
    [-96, -72, -48, -24, 0, 24, 48, 72, 96].map((dx) => sign(`${dx} ${dy}`, 200 + dx, 150 + dy, { rank: 1 })),
  );
  const others = crowd.filter(({ x, y }) => x !== 200 || y !== 150);
  const labelOf = (selected: boolean) => {
    const own = sign("own", 200, 150, { selected });
    const sizes = new Map([["own", TEXT]]);
    return placeLabels({ ...inputOf([...others, own]), sizes }).placed.map(({ id }) => id);
  };

  test("covers busier ones only if it is what the reader selected", () => {
    expect(labelOf(true)).toEqual(["own"]);
    expect(labelOf(false)).toEqual([]);
  });
});

describe("several labels", () => {
  test("the selected chooses first, then the busiest", () => {
    const signs = [
      sign("third", 100, 100, { rank: 30 }),
      sign("second", 100, 124, { rank: 15 }),
      sign("first", 100, 148, { rank: 40, selected: true }),
    ];
    expect(placeLabels(inputOf(signs)).placed.map(({ id }) => id)).toEqual(["first", "second", "third"]);
  });

  /** A sign whose surroundings are full of others: no place without covering one. */
  const crowd = (rank: number): LabelSign<string>[] => {
    const around = Array.from({ length: 25 * 19 }, (_, i) =>
      sign(`c${i}`, (i % 25) * 16, Math.floor(i / 25) * 16, { rx: 5, ry: 5, rank: 50 + i }),
    );
    return [sign("ada", 200, 150, { rx: 5, ry: 5, rank }), ...around];
  };
  const onlyAda = new Map([["ada", TEXT]]);

  test("a label that finds no room is left out and named", () => {
    expect(placeLabels(inputOf(crowd(13), { sizes: onlyAda }))).toEqual({ placed: [], unplaced: ["ada"] });
  });

  test("one of the first twelve may lie over lesser signs", () => {
    expect(placeLabels(inputOf(crowd(12), { sizes: onlyAda })).placed.map(({ id }) => id)).toEqual(["ada"]);
  });

  test("but never over busier ones", () => {
    const [ada, ...others] = crowd(12);
    const busier = others.map((other, i) => ({ ...other, rank: 1 + (i % 11) }));
    expect(
      placeLabels(inputOf(ada === undefined ? [] : [ada, ...busier], { sizes: onlyAda })).unplaced,
    ).toEqual(["ada"]);
  });

  test("a label may take the room of another that has room elsewhere", () => {
    // Everything but two slots is reserved: `first` fits both, and by rank takes the right one, the only one of `second`.
    const signs = [sign("first", 100, 100, { rank: 13 }), sign("second", 190, 100, { rank: 14 })];
    const reserved = [
      { x: 0, y: 0, width: 400, height: 91 },
      { x: 0, y: 109, width: 400, height: 191 },
      { x: 200, y: 91, width: 200, height: 18 },
    ];
    const { placed } = placeLabels(inputOf(signs, { reserved }));
    expect(placed.map(({ id, side, x }) => [id, side, x])).toEqual([
      ["first", "left", 26],
      ["second", "left", 116],
    ]);
  });
});

describe("labels that stood somewhere before", () => {
  const fan = [90, 100, 110].map((y) => ({ x0: 110, y0: 100, cx: 200, cy: y, x1: 300, y1: y }));
  const before = new Map([["ada", 0]]);
  const sides = (input: LabelInput<string>) => placeLabels(input).placed.map(({ id, side }) => [id, side]);

  test("stay on their side, whatever ties or greater signs would make of it", () => {
    expect(sides(inputOf([sign("ada", 100, 100)], { ties: fan, before }))).toEqual([["ada", "right"]]);
    const grown = sign("ada", 100, 100, { rx: 16, ry: 16 });
    expect(placeLabels(inputOf([grown], { before })).placed[0]).toMatchObject({ side: "right", x: 120 });
    const newcomer = sign("bea", 190, 100, { rank: 14 });
    const reserved = [{ x: 200, y: 91, width: 200, height: 18 }];
    expect(sides(inputOf([newcomer, sign("ada", 100, 100)], { before, reserved }))).toEqual([
      ["bea", "below"],
      ["ada", "right"],
    ]);
  });

  test("go elsewhere where their place is taken, by a sign or by a selected actor's label", () => {
    expect(sides(inputOf([sign("ada", 100, 100), sign("bea", 140, 100)], { before }))[0]).toEqual([
      "ada",
      "left",
    ]);
    const chosen = sign("bea", 200, 100, { selected: true });
    const reserved = [
      { x: 210, y: 0, width: 190, height: 300 },
      { x: 180, y: 0, width: 40, height: 88 },
      { x: 180, y: 112, width: 40, height: 188 },
    ];
    const placed = sides(inputOf([chosen, sign("ada", 100, 100)], { before, reserved }));
    expect(placed).toEqual([
      ["bea", "left"],
      ["ada", "left"],
    ]);
  });
});

const anySign = fc.record({
  x: fc.integer({ min: -40, max: 640 }),
  y: fc.integer({ min: -40, max: 440 }),
  rx: fc.integer({ min: 3, max: 24 }),
  ry: fc.integer({ min: 3, max: 24 }),
  selected: fc.nat({ max: 20 }).map((n) => n === 0),
  width: fc.integer({ min: 10, max: 150 }),
  height: fc.integer({ min: 14, max: 19 }),
});
const anyTie = fc.tuple(fc.nat(600), fc.nat(400), fc.nat(600), fc.nat(400), fc.nat(600), fc.nat(400));
const anyInput: fc.Arbitrary<LabelInput<number>> = fc
  .record({ signs: fc.array(anySign, { maxLength: 120 }), ties: fc.array(anyTie, { maxLength: 60 }) })
  .map(({ signs, ties }) => ({
    signs: signs.map(({ x, y, rx, ry, selected }, id) => ({ id, x, y, rx, ry, selected, rank: id + 1 })),
    sizes: new Map(signs.map(({ width, height }, id) => [id, { width, height }])),
    ties: ties.map(([x0, y0, cx, cy, x1, y1]) => ({ x0, y0, cx, cy, x1, y1 })),
    reserved: [{ x: 520, y: 360, width: 80, height: 40 }],
    viewport: { width: 600, height: 400 },
  }));

test("no label on another, on reserved ground, beyond the viewport or on a sign that it may not cover", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const { placed, unplaced } = placeLabels(input);
      placed.forEach((label, i) => {
        const own = input.signs[label.id];
        expect(
          label.x >= 0 && label.y >= 0 && label.x + label.width <= 600 && label.y + label.height <= 400,
        ).toBe(true);
        expect(input.reserved.some((rect) => rectsMeet(label, rect))).toBe(false);
        expect(placed.slice(i + 1).filter((other) => rectsMeet(label, other))).toEqual([]);
        const under = input.signs.filter(({ x, y, rx, ry }) =>
          rectsMeet(label, { x: x - rx, y: y - ry, width: 2 * rx, height: 2 * ry }),
        );
        const mayCover = own !== undefined && (own.selected || own.rank <= 12);
        expect(under.filter(({ rank, selected }) => !mayCover || selected || rank <= own.rank)).toEqual([]);
      });
      const inView = input.signs
        .filter(({ x, y }) => x >= 0 && y >= 0 && x <= 600 && y <= 400)
        .map(({ id }) => id);
      expect([...placed.map(({ id }) => id), ...unplaced].sort((a, b) => a - b)).toEqual(inView);
      expect(placeLabels(input)).toEqual({ placed, unplaced });
      // Nothing has changed, so nothing moves; what had no room may have found some.
      const before = new Map(placed.map(({ id, place }) => [id, place]));
      const again = new Map(placeLabels({ ...input, before }).placed.map((label) => [label.id, label]));
      expect(placed.map(({ id }) => again.get(id))).toEqual(placed);
    }),
    { numRuns: 60, seed: 7 },
  );
});
