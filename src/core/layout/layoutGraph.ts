import type { Position } from "../model/graph.ts";
import { type Body, bodiesOf } from "./bodies.ts";
import { campAnchors } from "./campAnchors.ts";
import type { CampRules } from "./campRules.ts";
import { type Camp, campsOf } from "./camps.ts";
import type { LayoutInput } from "./layoutInput.ts";
import { type Bounds, separateLabels, separateSigns } from "./separate.ts";
import { type Pull, simulate } from "./simulate.ts";

const WIDTH = 1000;
const HEIGHT = 580;
/** Actors that the frame has room for; more of them get a larger one. */
const ROOM = 120;
const PULL_STRENGTH = 0.17;
/** Members of a found camp that are pulled with full strength; larger camps are pulled less, so that they spread. */
const TIGHT_CAMP = 12;

/**
 * Integer positions for all actors by id, in layout units (about 1000 x 580 for a hundred actors,
 * y downwards), the same in every run and engine. Camps stand at the anchors of `rules`, or, with
 * null, at anchors found from the ties between camps. No sign overlaps another at the scale of
 * `PX_PER_UNIT`, whatever the window.
 */
export function layoutGraph(input: LayoutInput, rules: CampRules | null): Record<string, Position> {
  const bodies = bodiesOf(input);
  if (bodies.length === 0) return {};
  const bounds = boundsFor(bodies.length);
  simulate(bodies, pullsOf(input, rules, bounds), input.ties);
  separateLabels(bodies, bounds);
  separateSigns(bodies);
  return Object.fromEntries(bodies.map(({ id, x, y }: Body): [string, Position] => [id, [x, y]]));
}

function boundsFor(actors: number): Bounds {
  const growth = Math.max(1, Math.sqrt(actors / ROOM));
  return { width: WIDTH * growth, height: HEIGHT * growth };
}

/** One pull for each actor, in the order of the input. */
function pullsOf(input: LayoutInput, rules: CampRules | null, { width, height }: Bounds): Pull[] {
  const camps = campsOf(input, rules);
  const found = rules === null ? campAnchors(camps, input) : new Map<string, readonly [number, number]>();
  const pulls = new Map<string, Pull>();
  for (const camp of camps) {
    const [x, y] = camp.at ?? found.get(camp.id) ?? [0.5, 0.5];
    const pull = { camp: camp.id, x: x * width, y: y * height, strength: strengthOf(camp) };
    for (const id of camp.members) pulls.set(id, pull);
  }
  const middle = { camp: "", x: width / 2, y: height / 2, strength: PULL_STRENGTH };
  return input.actors.map(({ id }) => pulls.get(id) ?? middle);
}

function strengthOf({ at, members }: Camp): number {
  return at === null ? PULL_STRENGTH * Math.min(1, TIGHT_CAMP / members.length) : PULL_STRENGTH;
}
