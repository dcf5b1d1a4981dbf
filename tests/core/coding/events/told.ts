import { nameOf } from "../../../../src/core/coding/actors/nameOf.ts";
import { EVENT_STEPS } from "../../../../src/core/coding/events/eventSteps.ts";
import type { FoundEvent } from "../../../../src/core/coding/events/foundEvent.ts";
import { mergeTold } from "../../../../src/core/coding/events/refiners/mergeTold.ts";
import { ACTS, sidesOf } from "../../../../src/core/coding/events/refiners/sides.ts";
import { runSteps } from "../../../../src/core/coding/pipeline.ts";
import type { Reading } from "../../../../src/core/coding/reading.ts";
import { marked } from "./marked.ts";

/** The events of a marked text, a line each: "call: Macron > Aoun", "meeting (planned): Modi, Abe". */
export function told(source: string): string[] {
  const reading = runSteps([...EVENT_STEPS, mergeTold], marked(source));
  return reading.events.filter(({ dropped }) => dropped === undefined).map((event) => lineOf(reading, event));
}

/** The words of each event. */
export function evidence(source: string): string[] {
  const reading = runSteps([...EVENT_STEPS, mergeTold], marked(source));
  return reading.events.flatMap(({ start, end, dropped }) =>
    dropped === undefined ? [reading.text.slice(start, end)] : [],
  );
}

function lineOf(reading: Reading, event: FoundEvent): string {
  const sides = sidesOf(reading, event);
  const name = (side: (typeof sides)[number]): string => {
    const mention = reading.mentions[side.mention];
    return (mention === undefined ? undefined : nameOf(reading, mention)) ?? "?";
  };
  const from = sides.filter(({ role }) => ACTS.has(role)).map(name);
  const to = sides.filter(({ role }) => !ACTS.has(role)).map(name);
  const modality = event.modality === "actual" ? "" : ` (${event.modality})`;
  return `${event.kind}${modality}: ${from.length > 0 ? `${from.join(", ")} > ` : ""}${to.join(", ")}`;
}
