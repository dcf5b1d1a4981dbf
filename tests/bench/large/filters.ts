import type { EventData } from "../../../src/core/eventData/eventData.ts";
import type { EventIndex } from "../../../src/core/eventData/eventIndex.ts";
import { eventHistogram } from "../../../src/core/eventData/eventHistogram.ts";
import { type EventMemory, emptyEventMemory } from "../../../src/core/eventData/eventMemory.ts";
import { eventPicture } from "../../../src/core/eventData/eventPicture.ts";
import { eventTextOf } from "../../../src/core/eventData/eventText.ts";
import { keepEvents } from "../../../src/core/eventData/keptEvents.ts";
import { boundsOf } from "../../../src/core/events/windowRows.ts";
import { ACTOR_TYPES } from "../../../src/core/model/vocabulary.ts";
import { EMPTY_VIEW, type View } from "../../../src/core/view/view.ts";
import { medianOf } from "../runReport.ts";
import { cpuMs } from "./cpuMs.ts";

const AIM_MS = 4;
const ROUNDS = 5;
const CHANGES = 8;

/** A filter, and the view of its n-th choice. */
interface Change {
  readonly name: string;
  readonly view: (turn: number) => Partial<View>;
}

/** Every filter changed under a window of half of the days, each time to something not asked before. */
export function filters(data: EventData, index: EventIndex): void {
  const { firstDay, days } = index.span;
  const half = { from: firstDay, to: firstDay + Math.floor(days / 2) };
  const memory = emptyEventMemory(index, () => eventTextOf(data));
  console.log(`\neach filter changed, half of the days: counts; a whole picture (aim: under ${AIM_MS} ms)`);
  for (const { name, view } of changesOf(data, half)) {
    const viewAt = (turn: number): View => ({ ...EMPTY_VIEW, window: half, ...view(turn) });
    const times = [countsOf, eventPicture].map((ask) => median(index, memory, ask, viewAt));
    const [counts = 0, picture = 0] = times;
    console.log(
      `  ${name.padEnd(28)} ${counts.toFixed(2).padStart(7)} ms ${picture.toFixed(2).padStart(7)} ms  ${picture < AIM_MS ? "met" : "missed"}`,
    );
  }
}

function changesOf({ codebook, actors }: EventData, half: View["window"]): readonly Change[] {
  const classes = codebook.classes.map(({ id }) => id);
  const kinds = codebook.kinds.map(({ id }) => id);
  const nth = <One>(list: readonly One[], turn: number): One => list[turn % list.length]!;
  const actor = (turn: number): string => actors.id[(turn * 37) % actors.id.length]!;
  const from = half.from ?? 0;
  return [
    {
      name: "three classes",
      view: (turn) => ({ classes: [1, 3, 5].map((by) => nth(classes, turn * by + by)) }),
    },
    { name: "one kind", view: (turn) => ({ kinds: [nth(kinds, turn)] }) },
    {
      name: "ten kinds",
      view: (turn) => ({ kinds: Array.from({ length: 10 }, (_, at) => nth(kinds, turn + at * 3)) }),
    },
    {
      name: "one type of actor",
      view: (turn) => ({ actorTypes: [nth(ACTOR_TYPES, turn)], hidden: [actor(turn + 9_000)] }),
    },
    { name: "one actor hidden", view: (turn) => ({ hidden: [actor(turn)] }) },
    { name: "ties of some strength", view: (turn) => ({ leastStrength: 2 + turn }) },
    { name: "focus, one tie away", view: (turn) => ({ focus: [actor(turn)] }) },
    { name: "focus, two ties away", view: (turn) => ({ focus: [actor(turn)], hops: 2 }) },
    { name: "text of a name", view: (turn) => ({ text: wordOf(actors.name[turn * 37]!) }) },
    {
      name: "another half of the days",
      view: (turn) => ({
        window: { from: from + (turn % 2) * 150, to: from + (turn % 2) * 150 + 150 - turn },
      }),
    },
    { name: "any confidence but this", view: (turn) => ({ confidence: ["high"], hidden: [actor(turn)] }) },
  ];
}

const wordOf = (name: string): string => name.split(/[ (]/, 1)[0] ?? name;

type Ask = (index: EventIndex, view: View, memory: EventMemory) => unknown;

/** Counts by tie and tone, actor and tone, kind, and day and tone: without the lists made of them. */
const countsOf: Ask = (index, view, memory) => {
  const bounds = boundsOf(view.window);
  const kept = keepEvents(index, view, bounds, memory);
  return [kept, eventHistogram(index, view, kept, bounds, memory)];
};

function median(index: EventIndex, memory: EventMemory, ask: Ask, viewAt: (turn: number) => View): number {
  let turn = 0;
  const rounds = Array.from({ length: ROUNDS + 1 }, () => {
    const { elapsedMs } = cpuMs(() => {
      for (let change = 0; change < CHANGES; change += 1) ask(index, viewAt(turn++), memory);
    });
    return elapsedMs / CHANGES;
  });
  return medianOf(rounds.slice(1));
}
