import { type EventIndex, eventIndexOf, rangeOf } from "../../../src/core/eventData/eventIndex.ts";
import { eventFilterOf } from "../../../src/core/eventData/eventFilter.ts";
import { WindowTally } from "../../../src/core/eventData/windowTally.ts";
import { boundsOf } from "../../../src/core/events/windowRows.ts";
import { EMPTY_VIEW } from "../../../src/core/view/view.ts";
import { ICEWS18_SHAPE, syntheticEvents } from "../syntheticEvents.ts";
import { cpuMs } from "./cpuMs.ts";

const TIMES = [1, 10, 40];
const DAYS_IN_WINDOW = 30;
const STEPS = 270;

/** The same step over 1, 10 and 40 times as many days: it touches what enters and leaves, so it should not grow. */
export function growth(seed: number): void {
  console.log(
    `\nwindow of ${DAYS_IN_WINDOW} days moved by a day, in the middle of seeded events, seed ${seed}`,
  );
  for (const times of TIMES) {
    const { events, actors, days } = ICEWS18_SHAPE;
    const data = syntheticEvents({ events: events * times, actors, days: days * times, seed });
    const made = cpuMs(() => eventIndexOf(data));
    console.log(
      `  ${String(made.value.eventCount).padStart(9)} events  ${stepMs(made.value).toFixed(4)} ms a step; index made in ${made.elapsedMs.toFixed(0)} ms, ${((made.elapsedMs * 1e6) / made.value.eventCount).toFixed(0)} ns an event`,
    );
  }
}

function stepMs(index: EventIndex): number {
  const tally = new WindowTally(
    index,
    eventFilterOf(index, EMPTY_VIEW, () => ({ kinds: [], actors: [] })),
  );
  const first = index.span.firstDay + Math.floor((index.span.days - STEPS - DAYS_IN_WINDOW) / 2);
  const stepTo = (step: number): void => {
    const from = first + step;
    tally.moveTo(rangeOf(index, boundsOf({ from, to: from + DAYS_IN_WINDOW - 1 })));
  };
  stepTo(0);
  const { elapsedMs } = cpuMs(() => {
    for (let step = 1; step <= STEPS; step += 1) stepTo(step);
  });
  return elapsedMs / STEPS;
}
