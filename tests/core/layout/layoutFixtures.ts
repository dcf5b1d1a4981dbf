import * as fc from "fast-check";
import { type LayoutActor, type LayoutInput, weightOf } from "../../../src/core/layout/layoutInput.ts";
import { PX_PER_UNIT } from "../../../src/core/layout/bodies.ts";
import { signRadius } from "../../../src/core/layout/signRadius.ts";
import { signShape } from "../../../src/core/layout/signShape.ts";
import { ACTOR_TYPES, type ActorType } from "../../../src/core/model/vocabulary.ts";
import type { Position } from "../../../src/core/model/graph.ts";

export function layoutActor(id: string, type: ActorType, country?: string): LayoutActor {
  return { id, shortName: id, type, ...(country === undefined ? {} : { country }) };
}

/** Weights are the sums of tie counts, as in a data set of interactions between two. */
export function inputOf(
  actors: readonly LayoutActor[],
  ties: readonly (readonly [string, string, number])[],
): LayoutInput {
  const sums = new Map<string, number>();
  for (const [a, b, count] of ties) for (const id of [a, b]) sums.set(id, (sums.get(id) ?? 0) + count);
  return { actors, weights: Object.fromEntries(sums), ties: ties.map(([a, b, count]) => ({ a, b, count })) };
}

/** Two states with their people, an armed group between them, and an actor without ties. */
export const twoCountries: LayoutInput = inputOf(
  [
    layoutActor("northland", "state", "XNL"),
    layoutActor("ada-example", "person", "XNL"),
    layoutActor("north-ministry", "government body", "XNL"),
    layoutActor("southland", "state", "XSL"),
    layoutActor("ben-placeholder", "person", "XSL"),
    layoutActor("river-brigade", "armed group", "XSL"),
    layoutActor("river-bridge", "place/facility", "XSL"),
    layoutActor("nobody-asked", "person", "XSL"),
  ],
  [
    ["northland", "southland", 9],
    ["ada-example", "ben-placeholder", 20],
    ["north-ministry", "southland", 2],
    ["river-brigade", "river-bridge", 5],
    ["river-brigade", "northland", 3],
  ],
);

/** Random actors of all types, some with countries, some tied; ids that are names of object members among them. */
export const anyInput: fc.Arbitrary<LayoutInput> = fc.integer({ min: 0, max: 30 }).chain((size) => {
  const idOf = (index: number): string => (index === 1 ? "constructor" : `actor-${index}`);
  const actor = fc.record({
    type: fc.constantFrom(...ACTOR_TYPES),
    country: fc.constantFrom(undefined, "XNL", "XSL", "XCO"),
  });
  const end = fc.integer({ min: 0, max: Math.max(0, size) });
  return fc
    .record({
      actors: fc.array(actor, { minLength: size, maxLength: size }),
      ties: fc.array(fc.tuple(end, end, fc.integer({ min: 1, max: 40 })), { maxLength: 60 }),
    })
    .map(({ actors, ties }) =>
      inputOf(
        actors.map(({ type, country }, index) => layoutActor(idOf(index), type, country)),
        ties.map(([a, b, count]) => [idOf(a), idOf(b), count]),
      ),
    );
});

/** Pairs of actors whose signs meet at the scale that layouts are made for, each as large as a window can make it. */
export function overlaps(input: LayoutInput, positions: Readonly<Record<string, Position>>): string[] {
  const signs = input.actors.map(({ id, type }) => {
    const [x, y] = positions[id] ?? [NaN, NaN];
    const radius = signRadius(weightOf(input, id), weightOf(input, id));
    const { rx, ry } = signShape(type);
    return { id, x: x * PX_PER_UNIT, y: y * PX_PER_UNIT, rx: rx * radius, ry: ry * radius };
  });
  return signs.flatMap((a, i) =>
    signs
      .slice(i + 1)
      .filter((b) => !(Math.abs(a.x - b.x) >= a.rx + b.rx || Math.abs(a.y - b.y) >= a.ry + b.ry))
      .map((b) => `${a.id} on ${b.id}`),
  );
}
