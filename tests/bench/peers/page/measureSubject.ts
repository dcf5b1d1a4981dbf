import type { BenchGraph } from "../benchGraph.ts";
import { flush, inFrame, timerWork } from "./frames.ts";
import { paintedPixels, readBack, sampleOf } from "./pixels.ts";
import type { Drawn, Subject } from "./subject.ts";

/** One subject at one size, in milliseconds from the start of its work to its pixels. */
export interface Measured {
  readonly firstPictureMs: number;
  readonly panMs: readonly number[];
  readonly zoomMs: readonly number[];
  readonly stepMs: readonly number[];
  /** From the start of a move of the camera to the end of what was put off: the picture is sharp again. */
  readonly sharpMs: readonly number[];
  /** Of that, the work. */
  readonly sharpWorkMs: readonly number[];
  /** Pixels painted by the first picture, of those looked at. */
  readonly painted: number;
  /** What did not change the picture though it should have. */
  readonly faults: readonly string[];
}

const TURNS = 3;
/** Less than this paints nothing. */
const LEAST_WORK_MS = 0.5;
/** Longer than any library puts work off. */
const SETTLED_MS = 250;
/** Enough for a library that asks for a frame within a frame. */
const FRAMES_A_CHANGE = 3;

export async function measureSubject(subject: Subject, graph: BenchGraph): Promise<Measured> {
  const container = containerFor(subject, graph);
  const startMs = performance.now();
  const drawn = await subject.draw(container, graph);
  for (let frame = 0; frame < FRAMES_A_CHANGE; frame += 1) flush();
  readBack(container);
  const firstPictureMs = performance.now() - startMs;
  await settled();
  const painted = paintedPixels(container);
  const faults: string[] = painted === 0 ? ["painted nothing"] : [];
  const timed = (name: string, change: (turn: number) => void): Promise<Turn[]> =>
    timeTurns(container, change, (turn) => faults.push(`${name} ${turn} changed nothing`));
  const pan = await timed("pan", panned(drawn));
  const zoom = await timed("zoom", (turn) => drawn.zoom(turn % 2 === 0 ? 1.25 : 0.8));
  const step = await timed("step", (turn) => drawn.show(turn % 2 === 0));
  drawn.end();
  container.remove();
  const moves = [...pan, ...zoom];
  return {
    firstPictureMs,
    panMs: pan.map(({ tookMs }) => tookMs),
    zoomMs: zoom.map(({ tookMs }) => tookMs),
    stepMs: step.map(({ tookMs }) => tookMs),
    sharpMs: moves.map((move) => move.sharpMs),
    sharpWorkMs: moves.map((move) => move.sharpWorkMs),
    painted,
    faults,
  };
}

function containerFor(subject: Subject, graph: BenchGraph): HTMLElement {
  const container = document.createElement("div");
  container.className = "network";
  document.body.append(container);
  subject.prepare?.(graph);
  return container;
}

/** Draws a subject and leaves it there, for its memory to be weighed. */
export async function holdSubject(subject: Subject, graph: BenchGraph): Promise<void> {
  const container = containerFor(subject, graph);
  Reflect.set(container, "held", await subject.draw(container, graph));
  await settled();
}

function panned(drawn: Drawn): (turn: number) => void {
  return (turn) => drawn.pan(turn % 2 === 0 ? 40 : -40, turn % 2 === 0 ? 25 : -25);
}

async function timeTurns(
  container: HTMLElement,
  change: (turn: number) => void,
  onNothing: (turn: number) => void,
): Promise<Turn[]> {
  const turns: Turn[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const before = sampleOf(container);
    timerWork();
    const startMs = performance.now();
    const took = await inFrame(() => {
      const startMs = performance.now();
      change(turn);
      flush();
      readBack(container);
      return performance.now() - startMs;
    });
    const atOnce = sampleOf(container);
    // Whoever has not painted by now needs another frame, and its time counts.
    const late = isSame(before, atOnce) ? await moreFrames(container, before, onNothing, turn) : 0;
    await settled();
    const work = timerWork().filter(({ startMs: from, endMs }) => endMs - from > LEAST_WORK_MS);
    turns.push({
      tookMs: took + late,
      sharpMs: (work.at(-1)?.endMs ?? startMs) - startMs,
      sharpWorkMs: work.reduce((sum, { startMs: from, endMs }) => sum + endMs - from, 0),
    });
  }
  return turns;
}

interface Turn {
  readonly tookMs: number;
  readonly sharpMs: number;
  readonly sharpWorkMs: number;
}

async function moreFrames(
  container: HTMLElement,
  before: Uint32Array,
  onNothing: (turn: number) => void,
  turn: number,
): Promise<number> {
  let sum = 0;
  for (let frame = 1; frame < FRAMES_A_CHANGE; frame += 1) {
    sum += await inFrame(() => {
      const startMs = performance.now();
      flush();
      readBack(container);
      return performance.now() - startMs;
    });
    if (!isSame(before, sampleOf(container))) return sum;
  }
  onNothing(turn);
  return sum;
}

/** Lets what was put off run, so that it does not count for the next. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < FRAMES_A_CHANGE; frame += 1) await inFrame(flush);
  await new Promise((resolve) => void setTimeout(resolve, SETTLED_MS));
  await inFrame(flush);
}

function isSame(one: Uint32Array, other: Uint32Array): boolean {
  return one.length === other.length && one.every((value, place) => value === other[place]);
}
