import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hashInputs, isBuilt, recordBuild } from "../../scripts/buildRecord.mjs";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "demarche-build-"));
  write("src/app/main.tsx", "start();");
  write("public/iraq-2020.json", "{}");
  write("index.html", "<!doctype html>");
  write("dist/index.html", "<!doctype html><script src=main-1.js>");
  recordBuild(root, hashInputs(root, {}));
});

afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
}

test("a build is good as long as its inputs are what they were", () => {
  expect(isBuilt(root, {})).toBe(true);
  utimesSync(join(root, "src/app/main.tsx"), new Date(), new Date());
  expect(isBuilt(root, {})).toBe(true);
});

test.each<[string, () => void]>([
  ["an input changed", () => write("src/app/main.tsx", "start(1);")],
  ["an input was added", () => write("src/app/new.ts", "")],
  ["an input was deleted", () => rmSync(join(root, "public/iraq-2020.json"))],
  ["an input was renamed", () => renameSync(join(root, "src/app/main.tsx"), join(root, "src/app/other.tsx"))],
  ["a setting file appeared", () => write("vite.config.ts", "")],
  ["dist was deleted", () => rmSync(join(root, "dist"), { recursive: true })],
  ["dist is another build", () => write("dist/index.html", "<!doctype html><script src=main-2.js>")],
  ["the record was deleted", () => rmSync(join(root, ".cache"), { recursive: true })],
  ["the record is damaged", () => write(".cache/build.json", "{")],
])("it is not when %s", (_, change) => {
  change();
  expect(isBuilt(root, {})).toBe(false);
});

test("a localhost build is another build", () => {
  expect(isBuilt(root, { DEMARCHE_LOCALHOST: "1" })).toBe(false);
});

test("what stands beside the inputs does not matter", () => {
  write("tests/a.test.ts", "");
  write("README.md", "");
  expect(isBuilt(root, {})).toBe(true);
});
