import { describe, expect, it } from "vitest";
import { openGraph } from "../../src/core/events/openGraph.ts";
import { EMPTY_VIEW } from "../../src/core/view/view.ts";
import { type Matrix, matrixOf, MOST_ACTORS } from "../../src/matrix/matrixOf.ts";
import { drawnWords, placeWords } from "../../src/matrix/matrixWords.ts";
import { randomGraph } from "../fixtures/randomGraph.ts";
import { smallGraph } from "../fixtures/smallGraph.ts";

const opened = openGraph(smallGraph);
const { catalogue } = opened;
const picture = opened.query(EMPTY_VIEW);
const names = ({ actors }: Matrix) => actors.map(({ row }) => catalogue.actors[row]?.shortName);

describe("matrixOf", () => {
  const matrix = matrixOf(picture, catalogue, null);

  it("puts the actors of a country together, the busiest group and in it the busiest actor first", () => {
    const countries = matrix.actors.map(
      ({ row }) => catalogue.actors[row]?.country ?? catalogue.actors[row]?.type,
    );
    const runs = countries.filter((country, place) => country !== countries[place - 1]);
    expect(new Set(runs).size).toBe(runs.length);
    const starts = matrix.actors.flatMap(({ startsGroup }, place) => (startsGroup ? [place] : []));
    expect(starts.map((place) => countries[place])).toEqual(runs.slice(1));
    const groups = [0, ...starts].map((from, at) => matrix.actors.slice(from, starts[at]));
    for (const group of groups) {
      const counts = group.map(({ count }) => count);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }
    const sums = groups.map((group) => group.reduce((sum, { count }) => sum + count, 0));
    expect(sums).toEqual(sums.toSorted((a, b) => b - a));
  });

  it("has every tie of the picture, the same from both sides", () => {
    const found = matrix.actors.flatMap((one, at) =>
      matrix.actors.flatMap((other, to) => {
        const tie = matrix.tieAt(at, to);
        expect(tie).toBe(matrix.tieAt(to, at));
        return tie !== undefined && one.row < other.row ? [`${one.row} ${other.row} ${tie.count}`] : [];
      }),
    );
    const ties = Array.from(
      picture.ties.a,
      (a, tie) => `${a} ${picture.ties.b[tie]} ${picture.ties.count[tie]}`,
    );
    expect(found.toSorted()).toEqual(ties.toSorted());
  });

  it("draws the strongest within the budget, and always the ties of the selection", () => {
    const one = matrixOf(picture, catalogue, 1);
    expect([one.tiesDrawn, one.tiesInPicture]).toEqual([1, picture.ties.a.length]);
    const weak = picture.ties.a[0] ?? -1;
    const kept = matrixOf(picture, catalogue, 1, new Set([weak]));
    const own = Array.from(picture.ties.a).filter((a, tie) => a === weak || picture.ties.b[tie] === weak);
    expect(kept.tiesDrawn).toBeGreaterThanOrEqual(own.length);
  });

  it("says in words how much is drawn, and what is in a cell", () => {
    expect(drawnWords(matrix)).toBe(
      `All ${matrix.actorsInPicture} actors and ${matrix.tiesInPicture} ties drawn`,
    );
    expect(drawnWords(matrixOf(picture, catalogue, 1))).toContain(
      `and 1 of ${matrix.tiesInPicture} ties drawn, the busiest and the strongest in this view`,
    );
    const [ada, placeholder] = ["Example", "Placeholder"].map((name) => names(matrix).indexOf(name));
    const at = { row: ada ?? -1, column: placeholder ?? -1 };
    expect(placeWords(at, matrix, catalogue)).toBe(
      "Example and Placeholder: 3 interactions, 2 cooperative, 1 neutral.",
    );
    expect(placeWords({ ...at, column: at.row }, matrix, catalogue)).toBe("Example, and itself.");
    expect(placeWords({ ...at, column: -1 }, matrix, catalogue)).toMatch(
      /^Example, person: \d+ interactions, \d+ ties\.$/,
    );
  });
});

it("shows the busiest of very many actors, those of the selection besides, and all if asked", () => {
  const many = openGraph(randomGraph(7, { actors: 120, interactions: 600, days: 30 }));
  const whole = many.query(EMPTY_VIEW);
  const matrix = matrixOf(whole, many.catalogue, null);
  expect(whole.actors.row.length).toBeGreaterThan(MOST_ACTORS);
  expect(matrix.actors).toHaveLength(MOST_ACTORS);
  const least = Math.min(...matrix.actors.map(({ count }) => count));
  const shown = new Set(matrix.actors.map(({ row }) => row));
  const out = Array.from(whole.actors.row.entries()).filter(([, row]) => !shown.has(row));
  expect(Math.max(...out.map(([place]) => whole.actors.count[place] ?? 0))).toBeLessThanOrEqual(least);
  const selected = new Set([out[0]?.[1] ?? -1]);
  expect(matrixOf(whole, many.catalogue, null, selected).actors).toHaveLength(MOST_ACTORS + 1);
  expect(matrixOf(whole, many.catalogue, "all").tiesDrawn).toBe(whole.ties.a.length);
});
