import { folded, wordsOf } from "../events/textIndex.ts";
import type { EventData } from "./eventData.ts";
import type { EventIndex } from "./eventIndex.ts";
import { ARROW, kindWords } from "./eventSummary.ts";

/** Folded words of what an event's summary is made of: its kind's by kind row, its actors' by actor row. */
export interface EventText {
  readonly kinds: readonly string[];
  readonly actors: readonly string[];
}

export function eventTextOf({ codebook, actors }: Pick<EventData, "codebook" | "actors">): EventText {
  return {
    kinds: codebook.kinds.map((kind) => folded(kindWords(kind))),
    actors: actors.name.map(folded),
  };
}

/** One byte an event, 1 where its summary has every word: what `rowsWithText` finds in records. */
export function eventsWithText(index: EventIndex, text: EventText, typed: string): Uint8Array {
  const { kind, initiator, target } = index;
  const found = new Uint8Array(index.eventCount).fill(1);
  for (const word of wordsOf(typed)) {
    if (ARROW.includes(word)) continue;
    const inKind = Uint8Array.from(text.kinds, (words) => Number(words.includes(word)));
    const inActor = Uint8Array.from(text.actors, (name) => Number(name.includes(word)));
    for (let event = 0; event < found.length; event += 1)
      found[event]! &= inKind[kind[event]!]! | inActor[initiator[event]!]! | inActor[target[event]!]!;
  }
  return found;
}
