import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { build } from "vite";
import { serve } from "../../../scripts/serve.mjs";
import { runMain } from "../../../scripts/command.mjs";
import { launchChromium, WEBGL } from "../launchChromium.ts";
import { memoryOfPage } from "../opening/memoryOfPage.ts";
import { medianOf } from "../runReport.ts";
import { SIZES } from "./benchGraph.ts";
import type { Measured } from "./page/measureSubject.ts";

/**
 * `npm run bench:drawing [-- --json FILE] [--only demarche,force-graph] [--sizes 0,3]`: ways of drawing a network, in one run on the same actors,
 * ties and places. Each is opened anew for each turn, and they take turns. Medians in milliseconds
 * from the start of the work to its pixels; the ratio is ours to the best of the others. No library
 * draws labels here; ours come in the frame after the first picture. What is "sharp after" a move of the
 * camera was moved as a bitmap until then.
 */

const NAMES = ["demarche", "cytoscape", "sigma", "vis-network", "force-graph"] as const;
/** WebGL drawn by the processor slows every canvas of its browser: only who needs it has it. */
const NEEDS_WEBGL: ReadonlySet<string> = new Set(["sigma"]);
const OPENINGS = 5;
const MEASURES = [
  "first picture",
  "frame while panning",
  "frame while zooming",
  "window step",
  "sharp after",
  "work for it",
  "memory, MB",
] as const;

/** Others put nothing off. */
const OURS_ALONE: ReadonlySet<string> = new Set(["sharp after", "work for it"]);

type Medians = Readonly<Record<(typeof MEASURES)[number], number>>;

async function bench(args: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "demarche-peers-"));
  await build({
    root: "tests/bench/peers/page",
    configFile: false,
    base: "./",
    logLevel: "error",
    build: { outDir: folder, emptyOutDir: true, target: "es2022", chunkSizeWarningLimit: 10_000 },
  });
  const served = await serve({ folder, port: 0 });
  const [plain, withWebGl] = [await launchChromium(), await launchChromium(WEBGL)];
  const browserOf = (name: string): Browser => (NEEDS_WEBGL.has(name) ? withWebGl : plain);
  try {
    console.log(`Chromium ${plain.version()}; medians of ${OPENINGS} openings, in ms\n`);
    const results = [];
    const names = optionOf(args, "--only")?.split(",") ?? NAMES;
    const sizes = optionOf(args, "--sizes")?.split(",").map(Number) ?? SIZES.keys();
    for (const size of sizes) {
      const { actors, ties } = SIZES[size]!;
      const medians = await measureSize(browserOf, served.address, size, names);
      console.log([`${actors} actors, ${ties} ties`, ...tableOf(medians), ""].join("\n"));
      results.push({ actors, ties, medians: Object.fromEntries(medians) });
    }
    const file = optionOf(args, "--json");
    if (file !== undefined) writeFileSync(file, JSON.stringify(results, null, 2));
  } finally {
    await Promise.all([plain.close(), withWebGl.close(), served.close()]);
    rmSync(folder, { recursive: true });
  }
}

function optionOf(args: readonly string[], name: string): string | undefined {
  return args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
}

/** Turns go round the names, so that a slow minute of the machine is everybody's. */
async function measureSize(
  browserOf: (name: string) => Browser,
  address: string,
  size: number,
  names: readonly string[],
): Promise<Map<string, Medians>> {
  const all = new Map<string, Weighed[]>(names.map((name) => [name, []]));
  for (let opening = 0; opening < OPENINGS; opening += 1)
    for (const [name, measured] of all) {
      // The page of the peers is no page of ours: they write styles of their own into it.
      const context = await browserOf(name).newContext({
        viewport: { width: 1200, height: 800 },
        bypassCSP: true,
      });
      const page = await context.newPage();
      await page.goto(address);
      await page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
      const one = await page.evaluate(
        ([wanted, at]) => (Reflect.get(globalThis, "measure") as Measure)(wanted, at),
        [name, size] as const,
      );
      for (const fault of one.faults) console.log(`${name}: ${fault}`);
      measured.push({ ...one, memoryMb: opening === 0 ? await memoryOf(page, name, size) : null });
      await context.close();
    }
  return new Map(Array.from(all, ([name, measured]) => [name, mediansOf(measured)]));
}

type Measure = (name: string, size: number) => Promise<Measured>;

interface Weighed extends Measured {
  /** Null where it was not weighed. */
  readonly memoryMb: number | null;
}

/** What a network that stays on the page holds of objects and buffers, without the pixels of its canvases. */
async function memoryOf(page: Page, name: string, size: number): Promise<number> {
  const before = await memoryOfPage(page);
  await page.evaluate(
    ([wanted, at]) =>
      (Reflect.get(globalThis, "hold") as (name: string, size: number) => Promise<void>)(wanted, at),
    [name, size] as const,
  );
  const after = await memoryOfPage(page);
  return (after.heap + after.buffers - before.heap - before.buffers) / 1e6;
}

function mediansOf(measured: readonly Weighed[]): Medians {
  return {
    "first picture": medianOf(measured.map((one) => one.firstPictureMs)),
    "frame while panning": medianOf(measured.flatMap((one) => one.panMs)),
    "frame while zooming": medianOf(measured.flatMap((one) => one.zoomMs)),
    "window step": medianOf(measured.flatMap((one) => one.stepMs)),
    "sharp after": medianOf(measured.flatMap((one) => one.sharpMs)),
    "work for it": medianOf(measured.flatMap((one) => one.sharpWorkMs)),
    "memory, MB": medianOf(measured.flatMap(({ memoryMb }) => memoryMb ?? [])),
  };
}

function tableOf(medians: ReadonlyMap<string, Medians>): string[] {
  const rows = [
    ["", ...MEASURES],
    ...Array.from(medians, ([name, one]) => [name, ...MEASURES.map((of) => one[of].toFixed(1))]),
    ...ratiosOf(medians),
  ];
  return rows.map(([name = "", ...cells]) =>
    [name.padEnd(14), ...cells.map((cell) => cell.padStart(20))].join(""),
  );
}

/** Ours divided by the best of the others, for what all of them have. */
function ratiosOf(medians: ReadonlyMap<string, Medians>): string[][] {
  const ours = medians.get("demarche");
  const others = Array.from(medians, ([name, one]) => (name === "demarche" ? [] : [one])).flat();
  if (ours === undefined || others.length === 0) return [];
  const ratio = (of: (typeof MEASURES)[number]): string =>
    OURS_ALONE.has(of) ? "" : (ours[of] / Math.min(...others.map((one) => one[of]))).toFixed(2);
  return [["ours to best", ...MEASURES.map(ratio)]];
}

await runMain(() => bench(process.argv.slice(2)));
