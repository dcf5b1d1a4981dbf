import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the test runners say in their JSON reports, added up. */

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} failedFiles files that could not even be run, as failures of their own
 * @property {number} needShared skipped, in files that ask for the shared reference data
 */

/** @type {Counts} */
const NONE = { passed: 0, failed: 0, skipped: 0, failedFiles: [], needShared: 0 };

/**
 * Counts of a vitest report. A file that fails without a failed test (it cannot be loaded, say)
 * counts as one failure.
 * @param {string} path
 * @returns {Counts} zeros where there is no report
 */
export function countVitest(path) {
  const report = readJson(path);
  if (report === null) return NONE;
  /** @type {{ name: string, status: string, assertionResults: { status: string }[] }[]} */
  const files = report.testResults ?? [];
  const statuses = files.flatMap((file) => file.assertionResults.map((result) => result.status));
  const failedFiles = files.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((result) => result.status === "failed"),
  );
  const passed = statuses.filter((status) => status === "passed").length;
  const failed = statuses.filter((status) => status === "failed").length;
  return {
    passed,
    failed: failed + failedFiles.length,
    skipped: statuses.length - passed - failed,
    failedFiles: failedFiles.map((file) => file.name),
    needShared: files
      .filter((file) => asksForShared(file.name))
      .reduce((sum, file) => sum + skippedIn(file), 0),
  };
}

/** @param {{ assertionResults: { status: string }[] }} file */
function skippedIn(file) {
  return file.assertionResults.filter((result) => result.status !== "passed" && result.status !== "failed")
    .length;
}

/** @param {string} path */
function asksForShared(path) {
  try {
    return readFileSync(path, "utf8").includes("DEMARCHE_SHARED");
  } catch {
    return false;
  }
}

/**
 * Counts of a Playwright report.
 * @param {string} path
 * @returns {Counts} zeros where there is no report
 */
export function countPlaywright(path) {
  const report = readJson(path);
  if (report === null) return NONE;
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = report.stats ?? {};
  /** @type {(PlaywrightSuite & { file: string })[]} */
  const files = report.suites ?? [];
  const needShared = files
    .filter(({ file }) => asksForShared(join(report.config?.rootDir ?? "", file)))
    .reduce((sum, file) => sum + skippedBelow(file), 0);
  return { ...NONE, passed: expected + flaky, failed: unexpected, skipped, needShared };
}

/**
 * @typedef {object} PlaywrightSuite a file, or a `describe` in it
 * @property {{ tests: { status: string }[] }[]} [specs]
 * @property {PlaywrightSuite[]} [suites]
 */

/**
 * @param {PlaywrightSuite} suite
 * @returns {number}
 */
function skippedBelow({ specs = [], suites = [] }) {
  const own = specs.flatMap(({ tests }) => tests).filter(({ status }) => status === "skipped").length;
  return suites.reduce((sum, suite) => sum + skippedBelow(suite), own);
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function addCounts(all) {
  return all.reduce(
    (sum, counts) => ({
      passed: sum.passed + counts.passed,
      failed: sum.failed + counts.failed,
      skipped: sum.skipped + counts.skipped,
      failedFiles: [...sum.failedFiles, ...counts.failedFiles],
      needShared: sum.needShared + counts.needShared,
    }),
    NONE,
  );
}

/** @param {string} path */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}
