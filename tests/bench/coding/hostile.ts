import { createCoder } from "../../../src/core/coding/coder.ts";
import { dayFromIso } from "../../../src/core/model/day.ts";
import { HOSTILE_TEXTS, mixedHostileText } from "../../fixtures/hostileText.ts";

export interface HostileTime {
  readonly name: string;
  readonly shortMs: number;
  readonly longMs: number;
  /** Time of the long text over that of the short one, over their lengths: 1 is linear, 10 quadratic. */
  readonly growth: number;
}

const SHORT = 10_000;
const LONG = 100_000;
const SEEDS = [1, 2, 3, 4, 5];
const PUBLISHED = dayFromIso("2020-06-18") ?? 0;
/** Less than this is noise, and no growth is told from it. */
const LEAST_MS = 2;

/** Processor time for texts of which each is one long run of what is hard to read, shortest and ten times as long. */
export function measureHostile(): HostileTime[] {
  const code = createCoder();
  const texts = [
    ...Object.entries(HOSTILE_TEXTS),
    ...SEEDS.map(
      (seed) => [`mixed, seed ${seed}`, (length: number) => mixedHostileText(seed, length)] as const,
    ),
  ];
  return texts
    .map(([name, textOf]): HostileTime => {
      const [short, long] = [textOf(SHORT), textOf(LONG)];
      code(short, PUBLISHED);
      const shortMs = Math.min(...Array.from({ length: 3 }, () => elapsed(() => code(short, PUBLISHED))));
      const longMs = elapsed(() => code(long, PUBLISHED));
      const growth = longMs / Math.max(shortMs, LEAST_MS) / (long.length / short.length);
      return { name, shortMs, longMs, growth };
    })
    .toSorted((a, b) => b.longMs - a.longMs);
}

export function hostileLines(times: readonly HostileTime[]): string[] {
  const worst = times.reduce((most, { growth }) => Math.max(most, growth), 0);
  return [
    `hostile texts, ${times.length} kinds of ${SHORT.toLocaleString("en")} and ${LONG.toLocaleString("en")} characters: growth at most ${worst.toFixed(2)} (1 is linear, 10 quadratic); the slowest:`,
    ...times
      .slice(0, SHOWN)
      .map(
        ({ name, shortMs, longMs, growth }) =>
          `  ${name.padEnd(26)} ${shortMs.toFixed(1).padStart(8)} ms ${longMs.toFixed(1).padStart(9)} ms  growth ${growth.toFixed(2)}`,
      ),
  ];
}

const SHOWN = 8;

function elapsed(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
