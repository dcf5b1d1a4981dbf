import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import { busiestFirst } from "./bodies.ts";
import type { Camp } from "./camps.ts";
import { UNTIED } from "./components.ts";
import { type LayoutInput, weightOf } from "./layoutInput.ts";
import { mulberry32 } from "./mulberry32.ts";
import { heatLeft } from "./simulate.ts";
import { spiral } from "./spiral.ts";

const TICKS = 300;
const SEED = 11;
const MARGIN = 0.08;

interface CampBody {
  readonly id: string;
  readonly radius: number;
  x: number;
  y: number;
}

/**
 * Anchors of camps that have none, as fractions of width and height, by camp id: a small force
 * layout in which camps are as large as their membership and drawn together by their ties.
 */
export function campAnchors(
  camps: readonly Camp[],
  input: LayoutInput,
): Map<string, readonly [number, number]> {
  const tied = camps.filter(({ id }) => id !== UNTIED);
  const bodies = campBodies(tied, input);
  const simulation = forceSimulation(bodies)
    .randomSource(mulberry32(SEED))
    .alphaDecay(0)
    .force("x", forceX<CampBody>(0).strength(0.03))
    .force("y", forceY<CampBody>(0).strength(0.06))
    .force(
      "charge",
      forceManyBody<CampBody>().strength(({ radius }) => -radius * radius),
    )
    .force(
      "collide",
      forceCollide<CampBody>(({ radius }) => radius),
    )
    .force("ties", tiesBetween(bodies, tied, input))
    .stop();
  for (let tick = 0; tick < TICKS; tick++) simulation.alpha(heatLeft(tick, TICKS)).tick();
  return anchorsOf(bodies);
}

function campBodies(camps: readonly Camp[], input: LayoutInput): CampBody[] {
  const order = busiestFirst(
    camps.map(({ members }) => members.reduce((sum, id) => sum + 1 + weightOf(input, id), 0)),
  );
  const points = spiral(camps.length, 3);
  const bodies: CampBody[] = [];
  order.forEach((index, place) => {
    const [camp, point] = [camps[index], points[place]];
    if (camp !== undefined && point !== undefined)
      bodies[index] = { id: camp.id, radius: Math.sqrt(camp.members.length), ...point };
  });
  return bodies;
}

function tiesBetween(bodies: readonly CampBody[], camps: readonly Camp[], { ties }: LayoutInput) {
  const bodyOf = new Map(
    camps.flatMap(({ members }, index) => members.map((id) => [id, bodies[index]] as const)),
  );
  const links = ties.flatMap(({ a, b, count }) => {
    const [source, target] = [bodyOf.get(a), bodyOf.get(b)];
    return source === undefined || target === undefined || source === target
      ? []
      : [{ source, target, count }];
  });
  return forceLink<CampBody, (typeof links)[number]>(links)
    .distance(({ source, target }) => source.radius + target.radius)
    .strength(({ count }) => 0.02 * Math.sqrt(count));
}

/** Stretches the camps' positions over the frame, a margin left free; a lone camp stands in the middle, the untied below all. */
function anchorsOf(bodies: readonly CampBody[]): Map<string, readonly [number, number]> {
  const alongX = stretch(bodies.map(({ x }) => x));
  const alongY = stretch(bodies.map(({ y }) => y));
  const anchors = bodies.map(({ id, x, y }) => [id, [alongX(x), alongY(y)] as const] as const);
  const below = bodies.length === 0 ? 0.5 : 1 - MARGIN / 2;
  return new Map([...anchors, [UNTIED, [0.5, below] as const]]);
}

function stretch(values: readonly number[]): (value: number) => number {
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
  if (!(most > least)) return () => 0.5;
  return (value) => MARGIN + ((1 - 2 * MARGIN) * (value - least)) / (most - least);
}
