import "./nodeVersion.mjs";
import { mkdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Refusal, run, runMain } from "./command.mjs";
import { findOrGetChromium } from "./chromium.mjs";
import { installMissing } from "./install.mjs";
import { addCounts, countPlaywright, countVitest } from "./testCounts.mjs";

/** `npm test`: installs what is missing, then runs every check in order, up to the first that fails. */

const root = fileURLToPath(new URL("..", import.meta.url));
const reports = join(root, ".cache", "reports");
const layersReport = join(reports, "layers.json");
const unitReport = join(reports, "unit.json");
const browserReport = join(reports, "browser.json");
const FIRST_TEST_PORT = 4174;

/** @typedef {{ name: string, command: string[], env?: Record<string, string> }} Step */

/**
 * @param {string} chromium
 * @param {number} port
 * @returns {Step[]}
 */
function stepsWith(chromium, port) {
  const browser = {
    CHROMIUM_PATH: chromium,
    DEMARCHE_TEST_PORT: String(port),
    PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport,
  };
  return [
    { name: "Types of the core", command: ["typescript/bin/tsc", "-p", "tsconfig.core.json"] },
    { name: "Types", command: ["typescript/bin/tsc", "-p", "tsconfig.json"] },
    { name: "Lint", command: ["oxlint/bin/oxlint"] },
    { name: "Format", command: ["oxfmt/bin/oxfmt", "--check"] },
    { name: "Dead code", command: ["knip/bin/knip.js"] },
    { name: "Layers", command: vitest(layersReport, ["tests/layers"]) },
    { name: "Unit tests", command: vitest(unitReport, ["--exclude", "tests/layers/**"]) },
    { name: "Build", command: ["vite/bin/vite.js", "build", "--logLevel", "warn"] },
    { name: "Size budget", command: ["size-limit/bin.js"] },
    {
      name: "Browser tests",
      command: ["@playwright/test/cli.js", "test", "--reporter=list,json"],
      env: browser,
    },
  ];
}

/**
 * @param {string} report
 * @param {string[]} args
 */
function vitest(report, args) {
  return [
    "vitest/vitest.mjs",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...args,
  ];
}

async function test() {
  const startedAt = Date.now();
  await installMissing(root);
  const chromium = await findOrGetChromium(root);
  console.log(`Browser: ${chromium}`);
  rmSync(reports, { recursive: true, force: true }); // or an old report would be counted
  mkdirSync(reports, { recursive: true });
  const failed = await firstFailure(stepsWith(chromium, await freePort(FIRST_TEST_PORT)));
  const counts = addCounts([
    countVitest(layersReport),
    countVitest(unitReport),
    countPlaywright(browserReport),
  ]);
  printEnd(counts, startedAt);
  if (failed !== null) throw new Refusal(`Stopped at: ${failed}`);
}

/**
 * Runs the steps until one fails.
 * @param {Step[]} steps
 * @returns {Promise<string | null>} the name of the one that failed
 */
async function firstFailure(steps) {
  for (const { name, command, env } of steps) {
    console.log(`\n== ${name}`);
    const startedAt = Date.now();
    const [script = "", ...args] = command;
    const code = await run(process.execPath, [join(root, "node_modules", script), ...args], {
      cwd: root,
      env: { ...process.env, ...env },
    });
    console.log(`-- ${name}: ${code === 0 ? "ok" : `failed with ${code}`}, ${secondsSince(startedAt)}`);
    if (code !== 0) return name;
  }
  return null;
}

/**
 * @param {import("./testCounts.mjs").Counts} counts
 * @param {number} startedAt
 */
function printEnd(counts, startedAt) {
  console.log(`\nAll checks took ${secondsSince(startedAt)}.`);
  for (const file of counts.failedFiles) console.log(`Could not be run: ${file}`);
  if (counts.needShared > 0) {
    console.log(
      `${counts.needShared} of the skipped need the shared reference data: DEMARCHE_SHARED is not set.`,
    );
  }
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
}

/** @param {number} startedAt */
function secondsSince(startedAt) {
  return `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
}

/**
 * The first free port from one on, so that two runs at once do not meet.
 * @param {number} from
 * @returns {Promise<number>}
 */
async function freePort(from) {
  for (let port = from; port < from + 100; port += 1) {
    if ((await isFree(port, "127.0.0.1")) && (await isFree(port, "::1"))) return port;
  }
  throw new Refusal(`The ports from ${from} to ${from + 99} are all taken; the browser tests need one.`);
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function isFree(port, host) {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once("error", (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code !== "EADDRINUSE"));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}

await runMain(test);
