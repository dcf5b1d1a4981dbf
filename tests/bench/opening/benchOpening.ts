import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { type Measure, medianOf, tableOf } from "../runReport.ts";
import { measureOpening, type Opening } from "./measureOpening.ts";
import { openingFiles } from "./openingFiles.ts";

const OPENINGS = 5;
const MB = 1e6;

/** Half a million events opened in the page, packed and from text by turns; lines to print. */
export async function benchOpening(browser: Browser, address: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "demarche-opening-"));
  try {
    const { name, text, packed } = await openingFiles(folder);
    const [ofText, ofPacked]: [Opening[], Opening[]] = [[], []];
    for (let turn = 0; turn < OPENINGS; turn += 1) {
      ofPacked.push(await measureOpening(browser, address, [packed]));
      ofText.push(await measureOpening(browser, address, text));
    }
    const measures = [...measuresOf("Packed", ofPacked, 1_000), ...measuresOf("From text", ofText, 4_000)];
    return [
      `Half a million events opened in the page (${name}): medians of ${OPENINGS} openings each, by turns.`,
      "Memory: heaps of JavaScript and buffers of page and worker, after a collection.",
      ...tableOf(measures),
      "",
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measuresOf(how: string, openings: readonly Opening[], aimMs: number): Measure[] {
  const median = (of: (opening: Opening) => number): number => medianOf(openings.map(of));
  const memory = median(({ memory: { heap, buffers } }) => (heap + buffers) / MB);
  return [
    { name: `${how}: first picture`, unit: "ms", value: median((one) => one.firstPictureMs), aim: aimMs },
    { name: `${how}: last places`, unit: "ms", value: median((one) => one.lastPictureMs) },
    { name: `${how}: longest block`, unit: "ms", value: median((one) => one.longestBlockMs), aim: 100 },
    {
      name: `${how}: longest block, of the processor`,
      unit: "ms",
      value: median((one) => one.longestBlockCpuMs),
      aim: 100,
    },
    { name: `${how}: memory`, unit: "MB", value: memory, aim: 150 },
    {
      name: `${how}: memory, buffers of it`,
      unit: "MB",
      value: median(({ memory: { buffers } }) => buffers / MB),
    },
  ];
}
