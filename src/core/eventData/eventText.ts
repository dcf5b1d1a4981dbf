import { folded, wordsOf } from "../events/textIndex.ts";
import type { EventData } from "./eventData.ts";
import type { EventIndex } from "./eventIndex.ts";
import { ARROW, kindWords } from "./eventSummary.ts";
import { dyadOf } from "./lanes.ts";

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
  const found = new Uint8Array(index.eventCount).fill(1);
  for (const word of wordsOf(typed)) {
    if (ARROW.includes(word)) continue;
    const inKind = bytesOf(text.kinds, (words) => words.includes(word));
    const inActor = bytesOf(text.actors, (name) => name.includes(word));
    keepWith(found, index, inKind, lanesWith(index, inActor));
  }
  return found;
}

function bytesOf(texts: readonly string[], isIn: (text: string) => boolean): Uint8Array {
  const bytes = new Uint8Array(texts.length);
  for (let row = 0; row < bytes.length; row += 1) bytes[row] = isIn(texts[row]!) ? 1 : 0;
  return bytes;
}

/** One byte a lane, 1 where one of its actors has the word: there are fewer lanes than events. */
function lanesWith({ code, laneAt, dyadA, dyadB }: EventIndex, inActor: Uint8Array): Uint8Array {
  const inLane = new Uint8Array(code.length);
  for (let place = 0; place < code.length; place += 1) {
    const dyad = dyadOf(code[place]!);
    inLane[laneAt[place]!] = inActor[dyadA[dyad]!]! | inActor[dyadB[dyad]!]!;
  }
  return inLane;
}

function keepWith(
  found: Uint8Array,
  { kind, lane }: EventIndex,
  inKind: Uint8Array,
  inLane: Uint8Array,
): void {
  for (let event = 0; event < found.length; event += 1)
    found[event]! &= inKind[kind[event]!]! | inLane[lane[event]!]!;
}
