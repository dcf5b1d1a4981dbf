import { type CampRules, meetsRule } from "./campRules.ts";
import { componentsOf } from "./components.ts";
import type { LayoutActor, LayoutInput } from "./layoutInput.ts";

/** A group of actors that stand together: those of a country, the armed groups ... */
export interface Camp {
  readonly id: string;
  readonly label: string | null;
  /** Anchor as fractions of width and height; null where it is still to be found. */
  readonly at: readonly [x: number, y: number] | null;
  /** Actor ids, in the order of the input; never empty. */
  readonly members: readonly string[];
}

/**
 * Camps of a data set, each actor in exactly one. With rules, those; what meets none stands in the
 * middle. Without, camps are countries where at least half of the actors have one, else types where
 * there are several, else the parts of the network that no tie connects.
 */
export function campsOf(input: LayoutInput, rules: CampRules | null): Camp[] {
  return rules === null ? campsFound(input) : campsByRules(input.actors, rules);
}

function campsByRules(actors: readonly LayoutActor[], rules: CampRules): Camp[] {
  const ruleOf = (actor: LayoutActor): number => rules.findIndex(({ match }) => meetsRule(actor, match));
  const camps = rules.map(({ id, label, at }, index) => ({
    id,
    label,
    at,
    members: actors.filter((actor) => ruleOf(actor) === index).map((actor) => actor.id),
  }));
  const rest = actors.filter((actor) => ruleOf(actor) === -1).map((actor) => actor.id);
  const middle: Camp = { id: "rest", label: null, at: [0.5, 0.5], members: rest };
  return [...camps, middle].filter(({ members }) => members.length > 0);
}

function campsFound(input: LayoutInput): Camp[] {
  const { actors } = input;
  const countries = new Set(actors.flatMap(({ country }) => country ?? []));
  const placed = actors.filter(({ country }) => country !== undefined).length;
  if (countries.size > 1 && placed * 2 >= actors.length)
    return campsBy(actors, ({ country, type }) => country ?? type);
  if (new Set(actors.map(({ type }) => type)).size > 1) return campsBy(actors, ({ type }) => type);
  const part = componentsOf(input);
  return campsBy(actors, ({ id }) => part.get(id) ?? id);
}

function campsBy(actors: readonly LayoutActor[], keyOf: (actor: LayoutActor) => string): Camp[] {
  const members = new Map<string, string[]>();
  for (const actor of actors) {
    const key = keyOf(actor);
    const group = members.get(key);
    if (group === undefined) members.set(key, [actor.id]);
    else group.push(actor.id);
  }
  return Array.from(members, ([id, ids]) => ({ id, label: null, at: null, members: ids }));
}
