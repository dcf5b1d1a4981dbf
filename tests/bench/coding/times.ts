import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createCoder } from "../../../src/core/coding/coder.ts";
import { dayFromIso } from "../../../src/core/model/day.ts";
import { medianOf } from "../runReport.ts";

export interface Times {
  /** Median milliseconds for a brief of 1,000 words, once everything is loaded. */
  readonly briefMs: number;
  /** The first coding in this process, tables and all. */
  readonly firstMs: number;
  /** Median milliseconds by length of text in UTF-16 code units. */
  readonly bySize: readonly { readonly size: number; readonly ms: number }[];
}

const WORDS = 1000;
const AIM_MS = 50;
const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const RUNS = 9;
const PUBLISHED = dayFromIso("2020-01-31") ?? 0;

/** Times on the briefs of the default data set, put one after another. */
export function measureTimes(): Times {
  const text = briefs();
  const started = performance.now();
  const code = createCoder();
  code(text.slice(0, 1000), PUBLISHED);
  const firstMs = performance.now() - started;
  const words = text
    .split(/(?<=\s)/)
    .slice(0, WORDS)
    .join("");
  for (let turn = 0; turn < RUNS; turn += 1) code(words, PUBLISHED);
  const whole = text.repeat(Math.ceil(Math.max(...SIZES) / text.length));
  return {
    firstMs,
    briefMs: median(() => code(words, PUBLISHED), RUNS),
    bySize: SIZES.map((size) => ({
      size,
      ms: median(() => code(whole.slice(0, size), PUBLISHED), size > 100_000 ? 3 : RUNS),
    })),
  };
}

export function timeLines({ briefMs, firstMs, bySize }: Times): string[] {
  const first = bySize[0];
  return [
    "time",
    `  first text, tables loaded  ${firstMs.toFixed(1)} ms`,
    `  a brief of ${WORDS} words      ${briefMs.toFixed(1)} ms (aim ${AIM_MS}: ${briefMs <= AIM_MS ? "met" : "missed"})`,
    ...bySize.map(({ size, ms }) => {
      const perKilo = (ms / size) * 1000;
      const growth = first === undefined ? 1 : perKilo / ((first.ms / first.size) * 1000);
      return `  ${String(size).padStart(9)} characters  ${ms.toFixed(1).padStart(9)} ms  ${perKilo.toFixed(2)} ms a thousand (${growth.toFixed(2)} of the shortest’s)`;
    }),
  ];
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
  return medianOf(
    Array.from({ length: runs }, () => {
      const started = performance.now();
      run();
      return performance.now() - started;
    }),
  );
}
