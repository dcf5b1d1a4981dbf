import { rangeOf, type EventIndex } from "../../../src/core/eventData/eventIndex.ts";
import { type EventMemory, emptyEventMemory } from "../../../src/core/eventData/eventMemory.ts";
import { eventHistogram } from "../../../src/core/eventData/eventHistogram.ts";
import { eventPicture } from "../../../src/core/eventData/eventPicture.ts";
import { keepEvents } from "../../../src/core/eventData/keptEvents.ts";
import { boundsOf } from "../../../src/core/events/windowRows.ts";
import { EMPTY_VIEW, type View } from "../../../src/core/view/view.ts";
import type { Counter, Days } from "./counting.ts";

const memoryOf = (index: EventIndex): EventMemory =>
  emptyEventMemory(index, () => ({ kinds: [], actors: [] }));

/** Counts by tie and tone, actor and tone, kind, and day and tone: without the lists made of them. */
export function ourCounts(index: EventIndex, classIds: readonly string[]): Counter {
  const memory = memoryOf(index);
  const count = (view: View): unknown => {
    const bounds = boundsOf(view.window);
    const kept = keepEvents(index, view, bounds, memory);
    return [kept, eventHistogram(index, view, kept, bounds, memory)];
  };
  return {
    name: "ours, counts",
    steps: 120,
    count: (window) => count({ ...EMPTY_VIEW, window }),
    countOf: (window, classes) =>
      count({ ...EMPTY_VIEW, window, classes: classes.map((row) => classIds[row] ?? "") }),
  };
}

/** The whole picture, as it goes to the page. */
export function ourPictures(index: EventIndex, classIds: readonly string[]): Counter {
  const memory = memoryOf(index);
  return {
    name: "ours, a whole picture",
    steps: 60,
    count: (window) => eventPicture(index, { ...EMPTY_VIEW, window }, memory),
    countOf: (window, classes) =>
      eventPicture(
        index,
        { ...EMPTY_VIEW, window, classes: classes.map((row) => classIds[row] ?? "") },
        memory,
      ),
  };
}

/** Reading each column of the window once: no engine that starts from the columns can be faster. */
export function floor(index: EventIndex): Counter {
  const { lane, kind, initiator, target } = index;
  return {
    name: "floor: reading the window once",
    steps: 60,
    count(days: Days) {
      const { start, end } = rangeOf(index, boundsOf(days));
      let sum = 0;
      for (let event = start; event < end; event += 1)
        sum = (sum + lane[event]! + kind[event]! + initiator[event]! + target[event]!) | 0;
      return sum;
    },
  };
}
