import type { Day } from "../model/day.ts";
import { parseEdtf } from "../model/edtf.ts";
import type { Actor, Graph, Interaction } from "../model/graph.ts";
import type { ActorId } from "../model/ids.ts";
import { officesAt } from "../model/officesAt.ts";
import type { ActorType } from "../model/vocabulary.ts";

type Actors = ReadonlyMap<ActorId, Actor>;

/** An office in one of these may be the capacity in which a person acted. */
const NOT_OF_A_STATE: ReadonlySet<ActorType> = new Set([
  "armed group",
  "party",
  "intergovernmental organisation",
]);
/** What `organOf` makes part of a state; a chain through anything else does not lead to one. */
const ORGANS: ReadonlySet<ActorType> = new Set(["government body", "place/facility"]);

/**
 * The same graph with each participant replaced by the state it stood for (rule 9): an organ of a
 * state, or a person who held office in exactly one state, and none in an armed group, party or
 * intergovernmental organisation, on the interaction's first possible day. All others stay as they
 * are, and on undated interactions all persons do. Actors, ids and the order of participants stay.
 */
export function rollUpToStates(graph: Graph): Graph {
  const actors = new Map(graph.actors.map((actor) => [actor.id, actor]));
  return { ...graph, interactions: graph.interactions.map((interaction) => rolledUp(interaction, actors)) };
}

function rolledUp(interaction: Interaction, actors: Actors): Interaction {
  const day = interaction.date === null ? undefined : parseEdtf(interaction.date)?.first;
  const participants = interaction.participants.map(({ actor, role }) => ({
    actor: stateOf(actors.get(actor), day, actors) ?? actor,
    role,
  }));
  return { ...interaction, participants };
}

function stateOf(actor: Actor | undefined, day: Day | undefined, actors: Actors): ActorId | undefined {
  if (actor === undefined) return undefined;
  return actor.type === "person" ? stateServed(actor, day, actors) : stateOfOrgan(actor, actors);
}

function stateServed(person: Actor, day: Day | undefined, actors: Actors): ActorId | undefined {
  if (day === undefined) return undefined;
  const organisations = officesAt(person, day).flatMap(({ organisation }) => actors.get(organisation) ?? []);
  if (organisations.some(({ type }) => NOT_OF_A_STATE.has(type))) return undefined;
  const states = new Set(organisations.flatMap((organisation) => stateOfOrgan(organisation, actors) ?? []));
  return states.size === 1 ? [...states][0] : undefined;
}

/** The state itself, or the one at the end of the chain of `organOf`; undefined where there is none. */
function stateOfOrgan(organ: Actor, actors: Actors): ActorId | undefined {
  const passed = new Set<ActorId>();
  let current: Actor | undefined = organ;
  while (current !== undefined && ORGANS.has(current.type) && !passed.has(current.id)) {
    passed.add(current.id);
    current = current.organOf === undefined ? undefined : actors.get(current.organOf);
  }
  return current?.type === "state" ? current.id : undefined;
}
