import { type EventIndex, eventIndexOf, rangeOf } from "../../../src/core/eventData/eventIndex.ts";
import { eventFilterOf } from "../../../src/core/eventData/eventFilter.ts";
import { WindowTally } from "../../../src/core/eventData/windowTally.ts";
import { boundsOf } from "../../../src/core/events/windowRows.ts";
import { EMPTY_VIEW } from "../../../src/core/view/view.ts";
import { ICEWS18_SHAPE, syntheticEvents } from "../syntheticEvents.ts";
import { medianOf } from "../runReport.ts";
import { cpuMs } from "./cpuMs.ts";

const TIMES = [1, 10, 40];
const TIMES_DENSER = [1, 10];
const DAYS_IN_WINDOW = 30;
const STEPS = 270;
const ROUNDS = 5;

/**
 * The same step over 1, 10 and 40 times as many days: it touches what enters and leaves, which is as
 * much in each, so it should not grow. Then over days with ten times as many events: what enters and
 * leaves grows there, and what each of those takes should not.
 */
export function growth(seed: number): void {
  console.log(
    `\nwindow of ${DAYS_IN_WINDOW} days moved by a day, in the middle of seeded events, seed ${seed}`,
  );
  console.log("as many events a day, more days");
  for (const times of TIMES) tell(times, times, seed);
  console.log("as many days, more events a day");
  for (const times of TIMES_DENSER) tell(times, 1, seed);
}

function tell(timesEvents: number, timesDays: number, seed: number): void {
  const { events, actors, days } = ICEWS18_SHAPE;
  const data = syntheticEvents({ events: events * timesEvents, actors, days: days * timesDays, seed });
  const { value: index, elapsedMs } = cpuMs(() => eventIndexOf(data));
  const { eventCount } = index;
  const step = stepsOf(index);
  const ns = (ms: number, of: number): string => ((ms * 1e6) / of).toFixed(0);
  console.log(
    `  ${String(eventCount).padStart(9)} events  ${step.elapsedMs.toFixed(4)} ms a step of ${step.moved.toFixed(0)} events that enter or leave, ${ns(step.elapsedMs, step.moved)} ns each; index made in ${elapsedMs.toFixed(0)} ms, ${ns(elapsedMs, eventCount)} ns an event`,
  );
}

/** Means of the steps of a round, the median of the rounds. */
function stepsOf(index: EventIndex): { readonly elapsedMs: number; readonly moved: number } {
  const tally = new WindowTally(
    index,
    eventFilterOf(index, EMPTY_VIEW, () => ({ kinds: [], actors: [] })),
  );
  const first = index.span.firstDay + Math.floor((index.span.days - STEPS - DAYS_IN_WINDOW) / 2);
  const rangeAt = (step: number) =>
    rangeOf(index, boundsOf({ from: first + step, to: first + step + DAYS_IN_WINDOW - 1 }));
  const rounds = Array.from({ length: ROUNDS }, () => {
    tally.moveTo(rangeAt(0));
    return cpuMs(() => {
      for (let step = 1; step <= STEPS; step += 1) tally.moveTo(rangeAt(step));
    }).elapsedMs;
  });
  const elapsedMs = medianOf(rounds);
  const moved = rangeAt(STEPS).start - rangeAt(0).start + rangeAt(STEPS).end - rangeAt(0).end;
  return { elapsedMs: elapsedMs / STEPS, moved: moved / STEPS };
}
