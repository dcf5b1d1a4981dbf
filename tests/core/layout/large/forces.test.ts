import { expect, test } from "vitest";
import type { Backbone } from "../../../../src/core/layout/large/backbone.ts";
import { createForces } from "../../../../src/core/layout/large/forces.ts";
import { pivotMds } from "../../../../src/core/layout/large/pivotMds.ts";

const groupOf = (actor: number): number => Math.floor(actor / 6);

/** Three groups of six, everybody in a group tied to everybody, and one tie from each group to the next. */
function threeGroups(camp: Int32Array): Backbone {
  const ties: [number, number][] = [
    [0, 6],
    [7, 12],
    [13, 1],
  ];
  for (let a = 0; a < 18; a++) for (let b = 0; b < a; b++) if (groupOf(a) === groupOf(b)) ties.push([a, b]);
  return {
    actors: Int32Array.from({ length: 18 }, (_, actor) => actor),
    a: Int32Array.from(ties, ([a]) => a),
    b: Int32Array.from(ties, ([, b]) => b),
    strength: new Float64Array(ties.length).fill(1),
    camp,
  };
}

function settled(backbone: Backbone, steps: number) {
  const points = pivotMds(18, backbone.a, backbone.b, 3);
  const forces = createForces(backbone, points);
  for (let step = 0; step < steps; step++) forces.step();
  return points;
}

test("groups with many ties among them stand apart", () => {
  const { x, y } = settled(threeGroups(new Int32Array(18).fill(-1)), 200);
  const distances = { within: 0, between: Infinity };
  for (let a = 0; a < 18; a++)
    for (let b = 0; b < a; b++) {
      const apart = Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!);
      if (groupOf(a) === groupOf(b)) distances.within = Math.max(distances.within, apart);
      else distances.between = Math.min(distances.between, apart);
    }
  expect(distances.within).toBeLessThan(distances.between);
});

test("the members of a camp stand nearer to each other than without it", () => {
  const spread = (camp: Int32Array): number => {
    const { x, y } = settled(threeGroups(camp), 200);
    return Math.hypot(x[0]! - x[17]!, y[0]! - y[17]!);
  };
  const camp = Int32Array.from({ length: 18 }, (_, actor) => (actor === 0 || actor === 17 ? 0 : -1));
  expect(spread(camp)).toBeLessThan(0.9 * spread(new Int32Array(18).fill(-1)));
});

test("come to rest", () => {
  const backbone = threeGroups(new Int32Array(18).fill(-1));
  const points = settled(backbone, 400);
  const before = points.x.slice();
  const forces = createForces(backbone, points);
  forces.step();
  const reach = Math.max(...before) - Math.min(...before);
  expect(Math.max(...points.x.map((value, i) => Math.abs(value - before[i]!)))).toBeLessThan(0.05 * reach);
});
