import { keptKinds } from "../events/chosenRows.ts";
import { droppedActors, lossOfEnds } from "../events/keptTies.ts";
import { wordsOf } from "../events/textIndex.ts";
import type { View } from "../view/view.ts";
import type { EventIndex } from "./eventIndex.ts";
import { type EventText, eventsWithText } from "./eventText.ts";
import { dyadOf, type Lanes } from "./lanes.ts";

/** What a view keeps of the events whatever its window. */
export interface EventFilter {
  readonly keepsAll: boolean;
  /** False where some actors are taken out. */
  readonly keepsActors: boolean;
  /** One byte a kind row, 1 for kept. */
  readonly keepKind: Uint8Array;
  /** One byte an event; null where there is no text to look for. */
  readonly keepEvent: Uint8Array | null;
  /** The loss code of each dyad and of each lane: `hidden` or `type`, or that it is kept. */
  readonly lossOfDyad: Uint8Array;
  readonly lossOfLane: Uint8Array;
}

type FilterView = Pick<View, "classes" | "kinds" | "text" | "hidden" | "actorTypes">;

/** Equal for views that filter alike here. */
export function filterKey({ classes, kinds, text, hidden, actorTypes }: FilterView): string {
  return JSON.stringify([classes, kinds, text, hidden, actorTypes]);
}

export function eventFilterOf(index: EventIndex, view: FilterView, text: () => EventText): EventFilter {
  const kinds = keptKinds({ rows: index.rows, classOfKind: index.kinds.classOf }, view);
  const keepEvent = wordsOf(view.text).length === 0 ? null : eventsWithText(index, text(), view.text);
  const keepsActors = view.hidden.length + view.actorTypes.length === 0;
  const lossOfDyad = keepsActors ? new Uint8Array(index.dyadA.length) : lossOfDyads(index, view);
  return {
    keepsAll: kinds === undefined && keepEvent === null && keepsActors,
    keepsActors,
    keepKind: kinds ?? new Uint8Array(index.kinds.tone.length).fill(1),
    keepEvent,
    lossOfDyad,
    lossOfLane: keepsActors ? new Uint8Array(index.code.length) : lossOfLanes(index, lossOfDyad),
  };
}

/** The loss code of each lane by that of its dyad. */
export function lossOfLanes(
  { code, laneAt }: Pick<Lanes, "code" | "laneAt">,
  lossOfDyad: Uint8Array,
): Uint8Array {
  const loss = new Uint8Array(code.length);
  for (let place = 0; place < loss.length; place += 1)
    loss[laneAt[place]!] = lossOfDyad[dyadOf(code[place]!)]!;
  return loss;
}

function lossOfDyads(index: EventIndex, view: FilterView): Uint8Array {
  const dropped = droppedActors(index, view);
  const { dyadA, dyadB } = index;
  const loss = new Uint8Array(dyadA.length);
  for (let dyad = 0; dyad < loss.length; dyad += 1)
    loss[dyad] = lossOfEnds(dropped[dyadA[dyad]!]!, dropped[dyadB[dyad]!]!);
  return loss;
}
