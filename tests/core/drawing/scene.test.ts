import { expect, it } from "vitest";
import { openGraph } from "../../../src/core/events/openGraph.ts";
import { signRadius } from "../../../src/core/layout/signRadius.ts";
import { EMPTY_VIEW } from "../../../src/core/view/view.ts";
import { sceneOf } from "../../../src/core/drawing/scene.ts";
import { smallGraph } from "../../fixtures/smallGraph.ts";

const picture = openGraph(smallGraph).query(EMPTY_VIEW);

it("draws exactly the actors and ties of the picture", () => {
  const scene = sceneOf(picture, EMPTY_VIEW);
  expect([...scene.actors.keys()].sort((a, b) => a - b)).toEqual([...picture.actors.row]);
  expect(scene.ties).toHaveLength(picture.totals.ties.shown);
});

it("splits each tie into strands that sum to its count, weak ties first", () => {
  const { ties } = sceneOf(picture, EMPTY_VIEW);
  for (const { count, strands } of ties) {
    expect(strands.reduce((sum, strand) => sum + strand.count, 0)).toBe(count);
  }
  expect(ties.map(({ count }) => count)).toEqual(ties.map(({ count }) => count).sort((a, b) => a - b));
});

it("ranks actors by their interactions, the busiest first", () => {
  const ranked = [...sceneOf(picture, EMPTY_VIEW).actors.values()].sort((a, b) => a.rank - b.rank);
  expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map((_, index) => index + 1));
  expect(ranked.map(({ count }) => count)).toEqual(ranked.map(({ count }) => count).sort((a, b) => b - a));
});

it("sizes and ranks actors by their ties, if the view says so", () => {
  const sizes = [...sceneOf(picture, { ...EMPTY_VIEW, sizedBy: "ties" }).actors.values()];
  const most = Math.max(...sizes.map(({ partners }) => partners));
  expect(sizes.map(({ partners, radiusPx }) => [partners, radiusPx])).toEqual(
    sizes.map(({ partners }) => [partners, signRadius(partners, most)]),
  );
  expect(sizes.map(({ partners }) => partners)).toEqual(
    sizes.map(({ partners }) => partners).sort((a, b) => b - a),
  );
});
