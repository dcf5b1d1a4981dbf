import { campsByName } from "../../layout/large/largeGraphOf.ts";
import type { LargeGraph } from "../../layout/large/largeGraph.ts";
import { layoutLarge, type LayoutStage, layoutStages } from "../../layout/large/layoutLarge.ts";
import { ACTOR_TYPES } from "../../model/vocabulary.ts";
import type { EventData } from "../eventData.ts";
import { pairCounts } from "./pairCounts.ts";

const SEED = 7;

type Events = Pick<EventData, "actors" | "initiator" | "target">;

/**
 * x and y of each actor in layout units, whole numbers, the same in every run and engine: the busiest
 * by their strongest ties, every other beside those that it has events with, camps by country. About
 * a second for 23,000 actors; `progress` hears the share that is done.
 */
export function eventPositions(events: Events, progress?: (done: number) => void): Int32Array {
  return layoutLarge(graphOfEvents(events), SEED, progress);
}

/** The same stage by stage: the places of the last are those that `eventPositions` gives. */
export function eventLayoutStages(events: Events): Generator<LayoutStage, void> {
  return layoutStages(graphOfEvents(events), SEED);
}

/** Actors and ties over all days, as a layout looks at them. */
export function graphOfEvents({ actors, initiator, target }: Events): LargeGraph {
  const { low, high, count } = pairCounts(initiator, target, actors.id.length);
  return {
    actorCount: actors.id.length,
    a: Int32Array.from(low),
    b: Int32Array.from(high),
    count: Int32Array.from(count),
    camp: campsByName(actors.country),
    types: Array.from(actors.type, (type) => ACTOR_TYPES[type]!),
    labelLength: Int32Array.from(actors.name, (name) => name.length),
  };
}
