import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { parseSync } from "oxc-parser";

/**
 * Which of the built scripts a visitor's browser loads, read from the built page and scripts
 * themselves. Paths are relative to the build's folder.
 *
 * @typedef {object} BuiltScripts
 * @property {string[]} initial what the page asks for, with all it imports statically
 * @property {string[]} network the initial ones, and those loaded to draw the network
 * @property {string[]} workers loaded by the page beside its own scripts
 */

const CYTOSCAPE = /\/cytoscape-[\w-]+\.js$/;
const WORKER = /\.worker-[\w-]+\.js$/;

/**
 * @param {string} dist
 * @returns {BuiltScripts}
 * @throws where there is no build, or it has no scripts
 */
export function readBuiltScripts(dist) {
  const initial = closureOf(dist, scriptsOfPage(readFileSync(join(dist, "index.html"), "utf8")));
  if (initial.length === 0) throw new Error(`${join(dist, "index.html")} asks for no script`);
  const lazy = initial
    .flatMap((path) => importsOf(dist, path).dynamic)
    .map((path) => closureOf(dist, [path]));
  const drawing = lazy.filter((closure) => closure.some((path) => CYTOSCAPE.test(path)));
  const workers = readdirSync(join(dist, "assets")).filter((name) => WORKER.test(name));
  return {
    initial,
    network: [...new Set([...initial, ...drawing.flat()])],
    workers: workers.map((name) => `assets/${name}`),
  };
}

/**
 * @param {string} dist
 * @param {readonly string[]} paths
 * @returns {number} the sum of their gzipped sizes in bytes
 */
export function gzippedBytes(dist, paths) {
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(dist, path))).length, 0);
}

/** @param {string} page */
function scriptsOfPage(page) {
  const tags = page.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => tag.startsWith("<script") || /\brel="?modulepreload\b/.test(tag))
    .filter((tag) => !tag.includes('data-for="network"'))
    .flatMap((tag) => /\b(?:src|href)="([^"]+\.js)"/.exec(tag)?.[1] ?? [])
    .map((path) => posix.normalize(path));
}

/**
 * @param {string} dist
 * @param {readonly string[]} paths
 */
function closureOf(dist, paths) {
  const all = new Set(paths);
  for (const path of all) {
    for (const imported of importsOf(dist, path).fixed) all.add(imported);
  }
  return [...all];
}

/**
 * @param {string} dist
 * @param {string} path
 * @returns {{ fixed: string[], dynamic: string[] }}
 */
function importsOf(dist, path) {
  const text = readFileSync(join(dist, path), "utf8");
  const { staticImports, staticExports, dynamicImports } = parseSync(path, text).module;
  const exported = staticExports.flatMap((statement) =>
    statement.entries.map((entry) => entry.moduleRequest?.value),
  );
  const dynamic = dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start, end));
  const beside = (/** @type {string} */ request) => posix.join(posix.dirname(path), request);
  return {
    fixed: [...staticImports.map((statement) => statement.moduleRequest.value), ...exported]
      .filter((request) => request !== undefined)
      .map(beside),
    dynamic: dynamic
      .map((quoted) => beside(quoted.slice(1, -1)))
      .filter((file) => existsSync(join(dist, file)) && file.endsWith(".js")),
  };
}
