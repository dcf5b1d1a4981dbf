import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Direction, nearestInDirection, type Spot } from "../../src/network/nearestInDirection.ts";

const HERE = { x: 100, y: 100 };
const spot = (row: number, x: number, y: number): Spot => ({ row, x, y });
const ARROWS: readonly Direction[] = ["left", "right", "up", "down"];

describe("the nearest that way", () => {
  const around = [spot(1, 40, 90), spot(2, 200, 110), spot(3, 95, 20), spot(4, 120, 180)];

  it.each([
    ["left", 1],
    ["right", 2],
    ["up", 3],
    ["down", 4],
  ] as const)("%s", (direction, row) => {
    expect(nearestInDirection(HERE, around, direction)).toBe(row);
  });

  it("keeps to the row: one straight ahead comes before a nearer one aside", () => {
    expect(nearestInDirection(HERE, [spot(1, 150, 140), spot(2, 180, 100)], "right")).toBe(2);
  });

  it("looks aside only where nobody stands ahead", () => {
    const aside = spot(1, 120, 160);
    expect(nearestInDirection(HERE, [aside], "right")).toBe(1);
    expect(nearestInDirection(HERE, [aside, spot(2, 900, 100)], "right")).toBe(2);
  });

  it("is nobody at the edge, nor one all but straight above", () => {
    expect(nearestInDirection(HERE, [spot(1, 20, 100)], "right")).toBeNull();
    expect(nearestInDirection(HERE, [spot(1, 101, 20)], "right")).toBeNull();
    expect(nearestInDirection(HERE, [], "up")).toBeNull();
  });
});

it("any two actors are one arrow apart where there is nobody else", () => {
  const place = fc.integer({ min: -500, max: 500 });
  fc.assert(
    fc.property(place, place, (x, y) => {
      fc.pre(x !== HERE.x || y !== HERE.y);
      const found = ARROWS.filter((direction) => nearestInDirection(HERE, [spot(7, x, y)], direction) === 7);
      expect(found.length).toBeGreaterThan(0);
    }),
  );
});
