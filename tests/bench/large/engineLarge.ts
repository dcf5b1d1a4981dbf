import { cpus, loadavg } from "node:os";
import { eventIndexOf, type EventIndex } from "../../../src/core/eventData/eventIndex.ts";
import type { EventData } from "../../../src/core/eventData/eventData.ts";
import { dyadOf } from "../../../src/core/eventData/lanes.ts";
import type { Counter, EventObject } from "./counting.ts";
import { DUCKDB, duckDb } from "./duckdb.ts";
import { icews18 } from "./icews18.ts";
import { ICEWS18_SHAPE, syntheticEvents } from "../syntheticEvents.ts";
import { cpuMs } from "./cpuMs.ts";
import { filters } from "./filters.ts";
import { growth } from "./growth.ts";
import { floor, ourCounts, ourPictures } from "./ours.ts";
import { arquero, crossfilter2, plainObjects } from "./peers.ts";
import { medianOf } from "../runReport.ts";

/**
 * `npm run bench:engine`: a window over half a million events moved by a day, and other filters
 * changed under it, by our engine and by others in the same run, one after another by turns. ICEWS18
 * where DEMARCHE_SHARED names the folder that has it, else seeded events of its shape. Times are of the
 * processor: means over the steps of a round, medians of the rounds.
 */

const SEED = 20_181_231;
const ROUNDS = 5;
/** Not counted: an engine's code is compiled meanwhile. */
const ROUNDS_TO_WARM = 3;

async function bench(): Promise<void> {
  const real = await icews18();
  const data = real ?? syntheticEvents({ ...ICEWS18_SHAPE, seed: SEED });
  const opened = cpuMs(() => eventIndexOf(data));
  const index = opened.value;
  console.log(
    `Node ${process.versions.node}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}; ${
      real === undefined ? `seeded events, seed ${SEED}` : "ICEWS18"
    }: ${index.eventCount} events, ${index.actorType.length} actors, ${index.dyadA.length} pairs`,
  );
  console.log(
    `index made in ${ms(opened.elapsedMs)}; ${bytesAnEvent(index)} bytes an event with the counts of one view`,
  );
  const counters = await countersOf(data, index);
  for (const length of [30, 150]) printSteps(index, counters, length);
  printChanges(index, counters);
  filters(data, index);
  growth(SEED);
}

async function countersOf(data: EventData, index: EventIndex): Promise<readonly Counter[]> {
  const events = objectsOf(data, index);
  const sizes = { ties: index.dyadA.length, actors: index.actorType.length, bars: index.span.days * 3 };
  const classIds = data.codebook.classes.map(({ id }) => id);
  const duck = await duckDb(events);
  if (duck === undefined) console.log(`DuckDB-WASM is not here: npm install --no-save ${DUCKDB}`);
  return [
    ourCounts(index, classIds),
    ourPictures(index, classIds),
    floor(index),
    plainObjects(events, sizes),
    crossfilter2(events, false),
    crossfilter2(events, true),
    arquero(events),
    ...(duck === undefined ? [] : [duck]),
  ];
}

function objectsOf(data: EventData, { code, lane, kinds, span }: EventIndex): readonly EventObject[] {
  return Array.from(data.day, (day, event) => ({
    day,
    bar: (day - span.firstDay) * 3 + kinds.tone[data.kind[event]!]!,
    tie: dyadOf(code[lane[event]!]!),
    a: data.initiator[event]!,
    b: data.target[event]!,
    ofClass: kinds.classOf[data.kind[event]!]!,
  }));
}

/** Each engine has its own run of steps in each round, so that none finds the caches full of another. */
function printSteps({ span }: EventIndex, counters: readonly Counter[], length: number): void {
  const window = (place: number) => {
    const from = span.firstDay + (place % (span.days - length));
    return { from, to: from + length - 1 };
  };
  const elapsed = inRounds(counters, ({ steps, count }, round) => {
    count(window(round * steps));
    return meanMs(steps, (step) => count(window(round * steps + step + 1)));
  });
  print(`window of ${length} days moved by a day`, counters, elapsed);
}

const CHANGES = 8;

/** Half of the days, and each time another choice of classes. */
function printChanges({ span, kinds }: EventIndex, counters: readonly Counter[]): void {
  const half = { from: span.firstDay, to: span.firstDay + Math.floor(span.days / 2) };
  const classes = Math.max(...kinds.classOf) + 1;
  const choice = (turn: number): readonly number[] =>
    [turn, turn * 3 + 1, turn * 5 + 2].map((one) => one % classes);
  const able = counters.filter(({ countOf }) => countOf !== undefined);
  const elapsed = inRounds(able, ({ countOf }, round) => {
    countOf?.(half, choice(round));
    return meanMs(CHANGES, (turn) => countOf?.(half, choice(round + turn + 1)));
  });
  print("other classes, half of the days", able, elapsed);
}

function inRounds(
  counters: readonly Counter[],
  run: (counter: Counter, round: number) => number,
): readonly number[] {
  const rounds = Array.from({ length: ROUNDS_TO_WARM + ROUNDS }, (_, round) =>
    counters.map((counter) => run(counter, round)),
  );
  return counters.map((_, at) => medianOf(rounds.slice(ROUNDS_TO_WARM).map((round) => round[at] ?? 0)));
}

function print(what: string, counters: readonly Counter[], elapsed: readonly number[]): void {
  const ours = elapsed[0] ?? 0;
  console.log(`\n${what}`);
  counters.forEach(({ name }, at) => {
    const one = elapsed[at] ?? 0;
    console.log(`  ${name.padEnd(36)} ${ms(one)} ${(one / ours).toFixed(1).padStart(8)} times ours`);
  });
}

function bytesAnEvent(index: EventIndex): string {
  const { code, dyadA, dyadB, laneAt, lane, kind, initiator, target, row, dayStart, actorType, longest } =
    index;
  const columns = [code, dyadA, dyadB, laneAt, lane, kind, initiator, target, row, dayStart, actorType];
  const counts = code.length * (4 + (longest < 65_536 ? 2 : 4)) + actorType.length * 16;
  const bytes = columns.reduce((sum, { byteLength }) => sum + byteLength, counts);
  return (bytes / index.eventCount).toFixed(1);
}

function meanMs(times: number, run: (place: number) => unknown): number {
  const { elapsedMs } = cpuMs(() => {
    for (let place = 0; place < times; place += 1) run(place);
  });
  return elapsedMs / times;
}

function ms(elapsedMs: number): string {
  return `${elapsedMs.toFixed(3).padStart(9)} ms`;
}

await bench();
