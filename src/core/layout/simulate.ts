import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import { type Body, busiestFirst } from "./bodies.ts";
import type { LayoutTie } from "./layoutInput.ts";
import { mulberry32 } from "./mulberry32.ts";
import { spiral } from "./spiral.ts";

/** Widths are divided by this during the simulation, so that bodies keep apart more in width. */
const SQUEEZE = 1.7;
const TICKS = 900;
/** Bodies that are simulated for all the ticks; twice as many get half. */
const FULL_BODIES = 150;
const LEAST_TICKS = 40;
const REACH = 170;
const LINK_WITHIN = 0.1;
const LINK_BETWEEN = 0.016;
const SPIRAL_SPACING = 14;
const SEED = 7;

/** A body's place of pull, in layout units, and its camp. */
export interface Pull {
  readonly camp: string;
  readonly x: number;
  readonly y: number;
  readonly strength: number;
}

interface Particle {
  readonly body: Body;
  readonly pull: Pull;
  x: number;
  y: number;
}

/**
 * Moves the bodies to where forces balance: each towards its pull, tied ones together, all apart.
 * Only arithmetic that every engine does alike, so two runs agree to the last bit.
 */
export function simulate(bodies: readonly Body[], pulls: readonly Pull[], ties: readonly LayoutTie[]): void {
  const particles = startOnSpiral(bodies, pulls);
  const simulation = forceSimulation(particles)
    .randomSource(mulberry32(SEED))
    .alphaDecay(0)
    .force(
      "x",
      forceX<Particle>(({ pull }) => pull.x / SQUEEZE).strength(({ pull }) => pull.strength),
    )
    .force(
      "y",
      forceY<Particle>(({ pull }) => pull.y).strength(({ pull }) => pull.strength),
    )
    .force(
      "charge",
      forceManyBody<Particle>()
        .strength(({ body }) => -40 * (1 + 0.1 * body.weight))
        .distanceMax(REACH),
    )
    .force("collide", forceCollide<Particle>(({ body }) => 11 + Math.max(body.ry, body.rx)).strength(0.8))
    .force("ties", tieForce(particles, ties))
    .stop();
  const ticks = Math.max(LEAST_TICKS, Math.min(TICKS, Math.floor((TICKS * FULL_BODIES) / bodies.length)));
  for (let tick = 0; tick < ticks; tick++) simulation.alpha(heatLeft(tick, ticks)).tick();
  for (const { body, x, y } of particles) {
    body.x = x * SQUEEZE;
    body.y = y;
  }
}

/** Heat left of the simulation, from 1 to 0; a product, since engines may differ in powers. */
export function heatLeft(tick: number, ticks: number): number {
  const left = 1 - tick / ticks;
  return left * left;
}

/** Each camp on a spiral about its anchor, the busiest of it in the middle. */
function startOnSpiral(bodies: readonly Body[], pulls: readonly Pull[]): Particle[] {
  const order = busiestFirst(bodies.map(({ weight }) => weight));
  const points = spiral(bodies.length, SPIRAL_SPACING);
  const taken = new Map<string, number>();
  const particles: Particle[] = [];
  for (const index of order) {
    const [body, pull] = [bodies[index], pulls[index]];
    if (body === undefined || pull === undefined) continue;
    const turn = taken.get(pull.camp) ?? 0;
    taken.set(pull.camp, turn + 1);
    const { x, y } = points[turn] ?? { x: 0, y: 0 };
    particles[index] = { body, pull, x: pull.x / SQUEEZE + x, y: pull.y + y };
  }
  return particles;
}

function tieForce(particles: readonly Particle[], ties: readonly LayoutTie[]) {
  const byId = new Map(particles.map((particle) => [particle.body.id, particle]));
  const links = ties.flatMap(({ a, b, count }) => {
    const [source, target] = [byId.get(a), byId.get(b)];
    return source === undefined || target === undefined || source === target
      ? []
      : [{ source, target, count }];
  });
  return forceLink<Particle, (typeof links)[number]>(links)
    .distance(40)
    .strength(({ source, target, count }) => {
      const within = source.pull.camp === target.pull.camp;
      return (within ? LINK_WITHIN : LINK_BETWEEN) * Math.sqrt(count);
    });
}
