import type { Backbone } from "./backbone.ts";
import type { Points } from "./pivotMds.ts";
import { createRepulsion } from "./repulsion.ts";

/** Push between two actors, against the pull of a tie of strength 1. */
const PUSH = 3;
/** Pull to the middle, by mass and distance; more from above and below, since the frame is wide. */
const GRAVITY = 0.0004;
const GRAVITY_DOWN = 2;
/** Pull to the middle of the own camp, by mass and distance. */
const CAMP_PULL = 0.002;
/** Keeps the pull of a tie finite where its actors meet. */
const SOFT = 1;

/**
 * Moves actors step by step to where forces balance, as ForceAtlas2 does (Jacomy and others, 2014).
 * The pull of a tie grows only with the fourth root of its length, between LinLog (Noack, 2007),
 * where it does not grow, and springs: so groups with many ties among them stand apart instead of
 * in one ball, and few steps are enough. Only roots, since engines may differ in logarithms.
 * Changes the points given.
 */
export function createForces(backbone: Backbone, points: Points): { step(): void } {
  const count = backbone.actors.length;
  const mass = massesOf(backbone);
  const force = { x: new Float64Array(count), y: new Float64Array(count) };
  const before = { x: new Float64Array(count), y: new Float64Array(count) };
  const repel = createRepulsion(count);
  const pullToCamps = createCampPull(backbone, mass);
  const pace = createPace(count);
  return {
    step() {
      force.x.fill(0);
      force.y.fill(0);
      repel(points, mass, force, PUSH);
      pullTied(backbone, points, force);
      pullToMiddle(points, mass, force);
      pullToCamps(points, force);
      move(points, mass, force, before, pace(mass, force, before));
    },
  };
}

/** 1 and the strengths of all ties: who has many of them pushes harder, and is pushed harder. */
function massesOf({ actors, a, b, strength }: Backbone): Float64Array {
  const mass = new Float64Array(actors.length).fill(1);
  for (let tie = 0; tie < a.length; tie++) {
    mass[a[tie]!]! += strength[tie]!;
    mass[b[tie]!]! += strength[tie]!;
  }
  return mass;
}

function pullTied({ a, b, strength }: Backbone, { x, y }: Points, force: Points): void {
  for (let tie = 0; tie < a.length; tie++) {
    const p = a[tie]!;
    const q = b[tie]!;
    const dx = x[q]! - x[p]!;
    const dy = y[q]! - y[p]!;
    const root = Math.sqrt(length(dx, dy));
    const pull = strength[tie]! / (SOFT + root * Math.sqrt(root));
    force.x[p]! += dx * pull;
    force.y[p]! += dy * pull;
    force.x[q]! -= dx * pull;
    force.y[q]! -= dy * pull;
  }
}

function pullToMiddle({ x, y }: Points, mass: Float64Array, force: Points): void {
  for (let i = 0; i < x.length; i++) {
    force.x[i]! -= GRAVITY * mass[i]! * x[i]!;
    force.y[i]! -= GRAVITY * GRAVITY_DOWN * mass[i]! * y[i]!;
  }
}

function createCampPull({ camp }: Backbone, mass: Float64Array): (points: Points, force: Points) => void {
  const camps = camp.reduce((most, one) => Math.max(most, one + 1), 0);
  const total = new Float64Array(camps);
  const [middleX, middleY] = [new Float64Array(camps), new Float64Array(camps)];
  return ({ x, y }, force) => {
    for (const sums of [total, middleX, middleY]) sums.fill(0);
    for (let i = 0; i < camp.length; i++) {
      const own = camp[i]!;
      if (own < 0) continue;
      total[own]! += mass[i]!;
      middleX[own]! += mass[i]! * x[i]!;
      middleY[own]! += mass[i]! * y[i]!;
    }
    for (let i = 0; i < camp.length; i++) {
      const own = camp[i]!;
      if (own < 0) continue;
      force.x[i]! -= CAMP_PULL * mass[i]! * (x[i]! - middleX[own]! / total[own]!);
      force.y[i]! -= CAMP_PULL * mass[i]! * (y[i]! - middleY[own]! / total[own]!);
    }
  };
}

/**
 * As fast as the points go on in one direction, slower where they swing to and fro: the rule of
 * ForceAtlas2, with its constants.
 */
function createPace(count: number): (mass: Float64Array, force: Points, before: Points) => number {
  const tolerated = 0.05 * Math.sqrt(count);
  let [speed, efficiency] = [1, 1];
  return (mass, force, before) => {
    let [swing, advance] = [0, 0];
    for (let i = 0; i < count; i++) {
      swing += mass[i]! * length(force.x[i]! - before.x[i]!, force.y[i]! - before.y[i]!);
      advance += (mass[i]! * length(force.x[i]! + before.x[i]!, force.y[i]! + before.y[i]!)) / 2;
    }
    if (swing === 0) return speed;
    let jitter = Math.max(Math.sqrt(tolerated), Math.min(10, (tolerated * advance) / (count * count)));
    if (swing > 2 * advance) {
      if (efficiency > 0.05) efficiency *= 0.5;
      jitter = Math.max(jitter, 1);
    }
    const wanted = (jitter * efficiency * advance) / swing;
    if (swing > jitter * advance) {
      if (efficiency > 0.05) efficiency *= 0.7;
    } else if (speed < 1000) efficiency *= 1.3;
    speed += Math.min(wanted - speed, speed / 2);
    return speed;
  };
}

function move({ x, y }: Points, mass: Float64Array, force: Points, before: Points, speed: number): void {
  for (let i = 0; i < mass.length; i++) {
    const swing = mass[i]! * length(force.x[i]! - before.x[i]!, force.y[i]! - before.y[i]!);
    const factor = speed / (1 + Math.sqrt(speed * swing));
    x[i]! += force.x[i]! * factor;
    y[i]! += force.y[i]! * factor;
    before.x[i] = force.x[i]!;
    before.y[i] = force.y[i]!;
  }
}

function length(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}
