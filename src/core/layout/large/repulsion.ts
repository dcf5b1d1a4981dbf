import type { Points } from "./pivotMds.ts";
import { Quadtree } from "./quadtree.ts";

/** A cell counts as one point from this many times its size away (Barnes and Hut, 1986). */
const FAR = 0.9;
/** Squared distance below which the force no longer grows. */
const LEAST_SQUARED = 1e-4;
/** Cells that wait to be looked at: at most three for each level of the tree. */
const MOST_WAITING = 256;

/** Adds to the forces on all points the push of all others: product of masses over distance, times `scale`. */
export type Repulsion = (points: Points, mass: Float64Array, force: Points, scale: number) => void;

export function createRepulsion(pointCount: number): Repulsion {
  const tree = new Quadtree(pointCount);
  const stack = new Int32Array(MOST_WAITING);
  return (points, mass, force, scale) => {
    tree.build(points.x, points.y, mass);
    for (let point = 0; point < pointCount; point++)
      pushOne(tree, stack, point, points, mass, force, scale * mass[point]!);
  };
}

function pushOne(
  tree: Quadtree,
  stack: Int32Array,
  point: number,
  { x, y }: Points,
  mass: Float64Array,
  force: Points,
  scale: number,
): void {
  const px = x[point]!;
  const py = y[point]!;
  let sumX = 0;
  let sumY = 0;
  stack[0] = 0;
  for (let waiting = 1; waiting > 0;) {
    const cell = stack[--waiting]!;
    let other = tree.first[cell]!;
    const isLeaf = other >= 0;
    for (; other >= 0; other = tree.next(other)) {
      if (other === point) continue;
      const dx = px - x[other]!;
      const dy = py - y[other]!;
      const push = mass[other]! / Math.max(LEAST_SQUARED, dx * dx + dy * dy);
      sumX += dx * push;
      sumY += dy * push;
    }
    if (isLeaf) continue;
    const cellMass = tree.mass[cell]!;
    const dx = px - tree.momentX[cell]! / cellMass;
    const dy = py - tree.momentY[cell]! / cellMass;
    const squared = dx * dx + dy * dy;
    if (tree.size[cell]! * tree.size[cell]! < FAR * FAR * squared) {
      sumX += (dx * cellMass) / squared;
      sumY += (dy * cellMass) / squared;
      continue;
    }
    for (let quarter = 0; quarter < 4; quarter++) {
      const child = tree.child(cell, quarter);
      if (child >= 0) stack[waiting++] = child;
    }
  }
  force.x[point]! += scale * sumX;
  force.y[point]! += scale * sumY;
}
