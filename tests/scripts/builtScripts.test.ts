import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { gzippedBytes, readBuiltScripts } from "../../scripts/builtScripts.mjs";

const dist = mkdtempSync(join(tmpdir(), "demarche-built-"));
const files: Record<string, string> = {
  "index.html":
    '<link rel="icon" href="./icon.js"><link rel="modulepreload" crossorigin href="./assets/react-Aa1.js">' +
    '<link rel="modulepreload" crossorigin href="./assets/Network-Dd4.js" data-for="network">' +
    '<script type="module" crossorigin src="./assets/index-Bb2.js"></script>',
  "assets/index-Bb2.js":
    'import{a}from"./react-Aa1.js";import"./shared-Cc3.js";a(()=>import("./Network-Dd4.js"),()=>import(`./Method-Ee5.js`),import("./"+a));',
  "assets/react-Aa1.js": "export const a=1;",
  "assets/shared-Cc3.js": 'export*from"./deep-Ff6.js";',
  "assets/deep-Ff6.js": "export const d=1;",
  "assets/Network-Dd4.js": 'import{c}from"./cytoscape-Gg7.js";import"./react-Aa1.js";c();',
  "assets/cytoscape-Gg7.js": "export const c=1;",
  "assets/Method-Ee5.js": "export const m=1;",
  "assets/corpus.worker-Hh8.js": "self.onmessage=null;",
};

beforeAll(() => {
  mkdirSync(join(dist, "assets"));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(dist, path), text);
});
afterAll(() => rmSync(dist, { recursive: true }));

test("what the page loads at once, what it loads to draw the network, and the workers", () => {
  const initial = [
    "assets/react-Aa1.js",
    "assets/index-Bb2.js",
    "assets/shared-Cc3.js",
    "assets/deep-Ff6.js",
  ];
  expect(readBuiltScripts(dist)).toEqual({
    initial,
    network: [...initial, "assets/Network-Dd4.js", "assets/cytoscape-Gg7.js"],
    workers: ["assets/corpus.worker-Hh8.js"],
  });
});

test("sizes are of the files as they are sent", () => {
  const paths = ["assets/index-Bb2.js", "assets/deep-Ff6.js"];
  const expected = paths.map((path) => gzipSync(files[path] ?? "").length);
  expect(gzippedBytes(dist, paths)).toBe(expected.reduce((a, b) => a + b, 0));
});

test("a page without scripts is no build to measure", () => {
  writeFileSync(join(dist, "index.html"), "<p>nothing");
  expect(() => readBuiltScripts(dist)).toThrow("asks for no script");
});
