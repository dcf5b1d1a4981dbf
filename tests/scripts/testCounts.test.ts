import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { addCounts, countPlaywright, countVitest } from "../../scripts/testCounts.mjs";

const folder = mkdtempSync(join(tmpdir(), "demarche-counts-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, contents: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof contents === "string" ? contents : JSON.stringify(contents));
  return path;
}

const results = (...statuses: string[]) => statuses.map((status) => ({ status }));
const none = { passed: 0, failed: 0, skipped: 0, failedFiles: [], needShared: 0 };

test("vitest: whatever neither passed nor failed was skipped", () => {
  const shared = write(
    "facts.test.ts",
    'test.skipIf(process.env["DEMARCHE_SHARED"] === undefined)("every fact", () => {});',
  );
  const report = write("vitest.json", {
    testResults: [
      {
        name: write("day.test.ts", ""),
        status: "passed",
        assertionResults: results("passed", "passed", "todo"),
      },
      { name: write("edtf.test.ts", ""), status: "failed", assertionResults: results("passed", "failed") },
      { name: shared, status: "passed", assertionResults: results("skipped", "pending", "passed") },
    ],
  });
  expect(countVitest(report)).toEqual({ passed: 4, failed: 1, skipped: 3, failedFiles: [], needShared: 2 });
});

test("vitest: a file that could not be run counts as a failure", () => {
  const report = write("broken.json", {
    testResults: [{ name: "broken.test.ts", status: "failed", assertionResults: [] }],
  });
  expect(countVitest(report)).toEqual({ ...none, failed: 1, failedFiles: ["broken.test.ts"] });
});

test("Playwright: what passed in the end passed", () => {
  const report = write("playwright.json", { stats: { expected: 13, flaky: 1, unexpected: 2, skipped: 3 } });
  expect(countPlaywright(report)).toEqual({ ...none, passed: 14, failed: 2, skipped: 3 });
});

test("Playwright: what was skipped in files that ask for the shared data is counted apart", () => {
  write("lists.spec.ts", 'test.skip(process.env["DEMARCHE_SHARED"] === undefined);');
  write("table.spec.ts", "");
  const specs = (...statuses: string[]) => [{ tests: results(...statuses) }];
  const report = write("skipping.json", {
    config: { rootDir: folder },
    stats: { expected: 2, skipped: 4 },
    suites: [
      {
        file: "lists.spec.ts",
        specs: specs("expected"),
        suites: [{ specs: specs("skipped", "skipped") }, { suites: [{ specs: specs("skipped") }] }],
      },
      { file: "table.spec.ts", specs: specs("skipped", "expected") },
    ],
  });
  expect(countPlaywright(report)).toEqual({ ...none, passed: 2, skipped: 4, needShared: 3 });
});

test("a report that was never written counts nothing", () => {
  const missing = join(folder, "missing.json");
  expect([countVitest(missing), countPlaywright(missing)]).toEqual([none, none]);
});

test("counts add up", () => {
  const some = { passed: 1, failed: 2, skipped: 3, failedFiles: ["a"], needShared: 1 };
  const more = { passed: 10, failed: 20, skipped: 30, failedFiles: ["b"], needShared: 2 };
  expect(addCounts([some, more])).toEqual({
    passed: 11,
    failed: 22,
    skipped: 33,
    failedFiles: ["a", "b"],
    needShared: 3,
  });
  expect(addCounts([])).toEqual(none);
});
