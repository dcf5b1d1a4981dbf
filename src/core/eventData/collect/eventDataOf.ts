import type { ActorColumns, EventFile, SetAsideCount } from "../eventData.ts";
import { actorIds } from "../actors/actorIds.ts";
import { codebookOf, EVENT_KINDS } from "../cameo/kindTable.ts";
import { eventPositions } from "../layout/eventPositions.ts";
import type { Unprinted } from "../packed/pack.ts";
import { ACTOR_TYPES } from "../../model/vocabulary.ts";
import { inOrder } from "../../model/inOrder.ts";
import { slugOf } from "../../model/slug.ts";
import type { Collected, RawActor } from "./collected.ts";
import type { SortedEvents } from "./eventRows.ts";

/**
 * A data set of what was collected: events by day, the busiest actors first, and only the actors and
 * the CAMEO codes that events name; the actors laid out where that is wanted.
 */
export function eventDataOf(
  collected: Collected,
  files: readonly EventFile[],
  setAside: readonly SetAsideCount[],
  laysOut: boolean,
): Unprinted {
  const events = collected.rows.sorted();
  const { codebook, placeOf } = codebookOf(countsOf([events.kind], EVENT_KINDS.length));
  const order = busiestFirst(collected.actors, events);
  const places = new Uint32Array(collected.actors.length);
  order.forEach((actor, place) => {
    places[actor] = place;
  });
  replace(events.kind, placeOf);
  replace(events.initiator, places);
  replace(events.target, places);
  const { sourceName, title, description, licence } = collected;
  const actors = actorColumns(Array.from(order, (actor) => collected.actors[actor]!));
  return {
    about: { id: slugOf(title, "events"), title, description, licence, dataVersion: "", contact: "" },
    codebook,
    actors,
    sourceName,
    files,
    setAside,
    day: events.day,
    kind: events.kind,
    initiator: events.initiator,
    target: events.target,
    row: events.row,
    positions: laysOut
      ? eventPositions({ actors, initiator: events.initiator, target: events.target })
      : undefined,
  };
}

function busiestFirst(actors: readonly RawActor[], { initiator, target }: SortedEvents): Uint32Array {
  const counts = countsOf([initiator, target], actors.length);
  return Uint32Array.from(actors.keys())
    .filter((actor) => counts[actor]! > 0)
    .sort(
      (a, b) =>
        counts[b]! - counts[a]! ||
        inOrder(actors[a]!.name, actors[b]!.name) ||
        inOrder(actors[a]!.externalId, actors[b]!.externalId),
    );
}

function actorColumns(actors: readonly RawActor[]): ActorColumns {
  const name = actors.map((actor) => actor.name);
  return {
    id: actorIds(name),
    name,
    externalId: actors.map(({ externalId }) => externalId),
    type: Uint8Array.from(actors, ({ type }) => ACTOR_TYPES.indexOf(type)),
    country: actors.map(({ country }) => country),
  };
}

function countsOf(columns: readonly (Uint16Array | Uint32Array)[], length: number): Uint32Array {
  const counts = new Uint32Array(length);
  for (const column of columns) for (let at = 0; at < column.length; at += 1) counts[column[at]!]! += 1;
  return counts;
}

function replace(column: Uint16Array | Uint32Array, by: Uint16Array | Uint32Array): void {
  for (let at = 0; at < column.length; at += 1) column[at] = by[column[at]!]!;
}
