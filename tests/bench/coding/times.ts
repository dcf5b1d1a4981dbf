import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import nlp from "compromise";
import { createCoder } from "../../../src/core/coding/coder.ts";
import { dayFromIso } from "../../../src/core/model/day.ts";
import { medianOf } from "../runReport.ts";

/** Processor time in milliseconds: on a busy machine the clock counts the work of others. */
export interface Times {
  /** The first text in this process, with the tables that it loads. */
  readonly firstMs: number;
  /** A brief of 1,000 words once all is loaded, and the same for compromise, which only looks for persons. */
  readonly briefMs: number;
  readonly peerBriefMs: number;
  readonly bySize: readonly TimeOfSize[];
}

interface TimeOfSize {
  /** UTF-16 code units. */
  readonly size: number;
  readonly ms: number;
  readonly peerMs: number | undefined;
}

const WORDS = 1000;
const AIM_MS = 50;
const SIZES = [1_000, 10_000, 100_000, 1_000_000];
/** Beyond this the peer takes minutes. */
const LARGEST_FOR_PEER = 100_000;
const RUNS = 15;
const PUBLISHED = dayFromIso("2020-01-31") ?? 0;

/** Times on the briefs of the default data set, put one after another. */
export function measureTimes(): Times {
  const text = briefs();
  const first = elapsed(() => createCoder()(text.slice(0, 1000), PUBLISHED));
  const code = createCoder();
  const words = text
    .split(/(?<=\s)/)
    .slice(0, WORDS)
    .join("");
  const whole = text.repeat(Math.ceil(Math.max(...SIZES) / text.length));
  // Warm: what is measured is a coder at work.
  for (let turn = 0; turn < RUNS; turn += 1) code(words, PUBLISHED);
  return {
    firstMs: first,
    briefMs: median(() => code(words, PUBLISHED), RUNS),
    peerBriefMs: median(() => personsOf(words), RUNS),
    bySize: SIZES.map((size) => ({
      size,
      ms: median(() => code(whole.slice(0, size), PUBLISHED), runsFor(size)),
      peerMs:
        size > LARGEST_FOR_PEER ? undefined : median(() => personsOf(whole.slice(0, size)), runsFor(size)),
    })),
  };
}

function runsFor(size: number): number {
  return size > 10_000 ? 3 : RUNS;
}

function personsOf(text: string): unknown {
  return nlp(text).people().json();
}

export function timeLines({ briefMs, peerBriefMs, firstMs, bySize }: Times): string[] {
  const shortest = bySize[0];
  return [
    "processor time: ours, compromise (persons only), ratio",
    `  first text, tables loaded     ${ms(firstMs)}`,
    `  a brief of ${WORDS} words         ${ms(briefMs)}${peer(briefMs, peerBriefMs)}  aim ${AIM_MS}: ${briefMs <= AIM_MS ? "met" : "missed"}`,
    ...bySize.map((one) => {
      const growth = shortest === undefined ? 1 : one.ms / one.size / (shortest.ms / shortest.size);
      const size = one.size.toLocaleString("en").padStart(9);
      return `  ${size} characters          ${ms(one.ms)}${peer(one.ms, one.peerMs)}  a character ${growth.toFixed(2)} of the shortest’s`;
    }),
  ];
}

function ms(value: number): string {
  return `${value.toFixed(1).padStart(8)} ms`;
}

function peer(ours: number, theirs: number | undefined): string {
  return theirs === undefined ? " ".repeat(19) : `${ms(theirs)}${(ours / theirs).toFixed(2).padStart(8)}`;
}

function briefs(): string {
  const folder = join(process.cwd(), "data/briefs");
  const files = readdirSync(folder).filter((name) => name.endsWith(".md"));
  return files
    .toSorted()
    .map((name) => readFileSync(join(folder, name), "utf8").split(/^---$/m).slice(2).join("").trim())
    .join("\n\n");
}

function median(run: () => unknown, runs: number): number {
  return medianOf(Array.from({ length: runs }, () => elapsed(run)));
}

function elapsed(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
