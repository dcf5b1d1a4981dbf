import { readBuiltScripts } from "./scripts/builtScripts.mjs";

/** The size budget: what a visitor's browser loads before it can show anything, and to draw the network. */
const { initial, network } = readBuiltScripts("dist");
const inDist = (/** @type {string[]} */ paths) => paths.map((path) => `dist/${path}`);

export default [
  { name: "Initial JavaScript", path: inDist(initial), limit: "200 kB", gzip: true },
  { name: "With cytoscape", path: inDist(network), limit: "345 kB", gzip: true },
];
