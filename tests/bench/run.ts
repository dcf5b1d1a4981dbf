import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { isBuilt } from "../../scripts/buildRecord.mjs";
import { gzippedBytes, readBuiltScripts } from "../../scripts/builtScripts.mjs";
import { Refusal, run, runMain } from "../../scripts/command.mjs";
import { serve } from "../../scripts/serve.mjs";
import { benchDecode } from "./decode.ts";
import { benchEngine } from "./engine.ts";
import { benchSearch } from "./search.ts";
import { launchChromium } from "./launchChromium.ts";
import { benchOpening } from "./opening/benchOpening.ts";
import { type Load, measureLoad } from "./pageLoad.ts";
import { measureDetails, measureTyping } from "./pageAnswers.ts";
import { measureSteps, measureTwinSteps } from "./pageStep.ts";
import { buildTwin } from "./pageTwin.ts";
import { type Measure, medianOf, tableOf } from "./runReport.ts";

/**
 * `npm run bench:page`, the first part of `npm run bench`: how fast the built explorer is for somebody who opens it for the first time, beside
 * a page with bare cytoscape in the same run (loads take turns), then half a million
 * events opened, the engine, the search and the reading of links.
 */

const LOADS = 15;
const STEPS = 15;
const ROOT = process.cwd();
const DIST = join(ROOT, "dist");

async function bench(): Promise<void> {
  await buildIfChanged();
  const twinFolder = mkdtempSync(join(tmpdir(), "demarche-twin-"));
  const { actors, ties } = await buildTwin(twinFolder, STEPS);
  const served = await serve({ folder: DIST, port: 0 });
  const twin = await serve({ folder: twinFolder, port: 0 });
  const browser = await launchChromium();
  try {
    console.log(`Node ${process.versions.node}, Chromium ${browser.version()}, ${cpus().length} cores`);
    console.log(
      `Opening view: ${actors} actors, ${ties} ties. Medians of ${LOADS} fresh loads and ${STEPS} steps.\n`,
    );
    const measures = await measurePages(browser, served.address, twin.address);
    console.log([...tableOf([...measures, ...sizes()]), ""].join("\n"));
    console.log((await benchOpening(browser, served.address)).join("\n"));
  } finally {
    await Promise.all([browser.close(), served.close(), twin.close()]);
    rmSync(twinFolder, { recursive: true });
  }
  console.log((await benchEngine()).join("\n"));
  console.log((await benchSearch()).join("\n"));
  console.log(benchDecode().join("\n"));
}

async function buildIfChanged(): Promise<void> {
  if (isBuilt(ROOT, process.env)) return;
  const code = await run(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"]);
  if (code !== 0) throw new Refusal("The explorer could not be built; what went wrong is above.");
}

async function measurePages(browser: Browser, address: string, twinAddress: string): Promise<Measure[]> {
  const loads: Load[] = [];
  const twinLoads: Load[] = [];
  for (let turn = 0; turn <= LOADS; turn += 1) {
    loads.push(await measureLoad(browser, address));
    twinLoads.push(await measureLoad(browser, twinAddress));
  }
  const firstPaint = (all: readonly Load[]): number =>
    medianOf(all.slice(1).map((load) => load.firstPaintMs));
  const drawn = (all: readonly Load[]): number => medianOf(all.slice(1).map((load) => load.networkDrawnMs));
  const steps = medianOf(await measureSteps(browser, address, STEPS));
  const twinSteps = medianOf(await measureTwinSteps(browser, twinAddress, STEPS));
  const typing = medianOf(await measureTyping(browser, address, "netanyahu"));
  const details = medianOf(await measureDetails(browser, address, 7));
  return [
    {
      name: "Shell first paint",
      unit: "ms",
      value: firstPaint(loads),
      peer: firstPaint(twinLoads),
      aim: 200,
    },
    { name: "Network drawn", unit: "ms", value: drawn(loads), peer: drawn(twinLoads), aim: 600 },
    { name: "Window step, input to pixels", unit: "ms", value: steps, peer: twinSteps, aim: 33 },
    { name: "Key in the search, to its results", unit: "ms", value: typing, aim: 50 },
    { name: "Busiest actor opened, all settled", unit: "ms", value: details, aim: 50 },
  ];
}

function sizes(): Measure[] {
  const { initial, network, workers } = readBuiltScripts(DIST);
  const kilobytes = (paths: readonly string[]): number => gzippedBytes(DIST, paths) / 1000;
  return [
    { name: "Initial JavaScript, gzipped", unit: "kB", value: kilobytes(initial), aim: 200 },
    { name: "With cytoscape, gzipped", unit: "kB", value: kilobytes(network), aim: 345 },
    { name: "The worker beside it, gzipped", unit: "kB", value: kilobytes(workers) },
  ];
}

await runMain(bench);
