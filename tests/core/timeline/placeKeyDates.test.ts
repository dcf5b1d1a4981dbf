import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type KeyDateMark,
  LEADER_GAP_PX,
  type Place,
  placeKeyDates,
} from "../../../src/core/timeline/placeKeyDates.ts";

const words = (places: readonly (Place | null)[]) =>
  places.map((place) =>
    place === null ? "no room" : `${place.row === 0 ? "upper" : "lower"} ${place.side}`,
  );

describe("placeKeyDates", () => {
  test("with room, upper row and right of the leader", () => {
    expect(
      words(
        placeKeyDates(
          [
            { x: 10, widthPx: 80 },
            { x: 200, widthPx: 80 },
          ],
          0,
          400,
        ),
      ),
    ).toEqual(["upper right", "upper right"]);
  });

  test("the opening view: eight labels around the siege all find room", () => {
    const dayPx = 17.34;
    const [k1, strikes, siege, soleimani, missiles, ps752, berlin, baghdad] = [
      26, 28, 30, 33, 38, 41, 49, 54,
    ].map((day) => (day + 0.5) * dayPx);
    const marks = [
      { x: k1 ?? 0, widthPx: 90 },
      { x: strikes ?? 0, widthPx: 153 },
      { x: siege ?? 0, widthPx: 73 },
      { x: soleimani ?? 0, widthPx: 80 },
      { x: missiles ?? 0, widthPx: 95 },
      { x: ps752 ?? 0, widthPx: 85 },
      { x: berlin ?? 0, widthPx: 88 },
      { x: baghdad ?? 0, widthPx: 90 },
    ];
    expect(words(placeKeyDates(marks, 0, 1100))).toEqual([
      "lower left",
      "upper left",
      "upper right",
      "lower right",
      "upper right",
      "lower right",
      "upper right",
      "lower right",
    ]);
  });

  test("two on one day share a leader; a third has no room", () => {
    const same = { x: 100, widthPx: 300 };
    expect(words(placeKeyDates([same, same, same], 0, 450))).toEqual([
      "upper right",
      "lower right",
      "no room",
    ]);
  });

  test("two on one day at the right edge both go left, one above the other", () => {
    const marks = [
      { x: 257, widthPx: 10 },
      { x: 295, widthPx: 33 },
      { x: 295, widthPx: 10 },
    ];
    const places = placeKeyDates(marks, 0, 300);
    expect(places.filter((place) => place !== null)).toHaveLength(3);
    expect(collisions(marks, places)).toEqual([]);
  });

  test("at the right edge the label goes left, and where it fits nowhere there is none", () => {
    expect(words(placeKeyDates([{ x: 390, widthPx: 80 }], 0, 400))).toEqual(["upper left"]);
    expect(words(placeKeyDates([{ x: 390, widthPx: 500 }], 0, 400))).toEqual(["no room"]);
  });

  test("a file with hundreds on few days is placed like any other", () => {
    const crowd = Array.from({ length: 300 }, (_, place) => ({
      x: 15 * Math.floor(place / 15),
      widthPx: 10 + (place % 15),
    }));
    const places = placeKeyDates(crowd, 0, 300);
    expect(collisions(crowd, places)).toEqual([]);
    expect(places.filter((place) => place !== null).length).toBeGreaterThan(20);
  });

  const someMarks = fc
    .array(fc.record({ x: fc.integer({ min: 0, max: 300 }), widthPx: fc.integer({ min: 10, max: 90 }) }), {
      maxLength: 5,
    })
    .map((marks) => marks.toSorted((a, b) => a.x - b.x));

  test("labels never overlap, and no leader crosses one", () => {
    fc.assert(
      fc.property(someMarks, (marks) => {
        expect(collisions(marks, placeKeyDates(marks, 0, 300))).toEqual([]);
      }),
    );
  });

  test("shows as many as trying every way does", () => {
    fc.assert(
      fc.property(someMarks, (marks) => {
        const shown = placeKeyDates(marks, 0, 300).filter((place) => place !== null).length;
        expect(shown).toBeGreaterThanOrEqual(mostByTrying(marks));
      }),
      { numRuns: 60 },
    );
  });
});

const CHOICES: readonly (Place | null)[] = [
  { row: 0, side: "right" },
  { row: 0, side: "left" },
  { row: 1, side: "right" },
  { row: 1, side: "left" },
  null,
];

/** The most labels that any choice of places shows with 2 px between everything. */
function mostByTrying(marks: readonly KeyDateMark[]): number {
  let most = 0;
  for (let code = 0; code < CHOICES.length ** marks.length; code++) {
    const places = marks.map(
      (_, index) => CHOICES[Math.floor(code / CHOICES.length ** index) % CHOICES.length] ?? null,
    );
    const shown = places.filter((place) => place !== null).length;
    if (shown > most && collisions(marks, places, 2).length === 0) most = shown;
  }
  return most;
}

/** Pairs that come closer than `clearPx`; two marks on one day may share their leader. */
function collisions(
  marks: readonly KeyDateMark[],
  places: readonly (Place | null)[],
  clearPx = 0,
): readonly string[] {
  const found: string[] = [];
  const boxes = marks.flatMap(({ x, widthPx }, index) => {
    const place = places[index] ?? null;
    if (place === null) return [];
    const [from, to] =
      place.side === "right" ? [x, x + LEADER_GAP_PX + widthPx] : [x - LEADER_GAP_PX - widthPx, x];
    if (from < 0 || to > 300) found.push(`${index} runs out`);
    return [{ index, row: place.row, x, from, to }];
  });
  for (const [at, one] of boxes.entries()) {
    for (const two of boxes.slice(at + 1)) {
      const [left, right] = one.from <= two.from ? [one, two] : [two, one];
      const apart = right.from - left.to >= clearPx || (left.to === right.from && one.x === two.x);
      if (one.row === two.row && !apart) found.push(`${one.index} over ${two.index}`);
      const [upper, lower] = one.row === 0 ? [one, two] : [two, one];
      const inside = upper.x > lower.from - clearPx && upper.x < lower.to + clearPx && upper.x !== lower.x;
      if (one.row !== two.row && inside) found.push(`leader of ${upper.index} through ${lower.index}`);
    }
  }
  return found;
}
