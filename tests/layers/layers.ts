/**
 * Who may import whom in `src`: the layers of `src/README.md` as a table. A layer may always import
 * itself; whatever is not listed is not allowed.
 */
export interface Layer {
  /** Other layers it may import. */
  readonly layers: readonly string[];
  /** Packages it may import, "node:" standing for all of Node's own. */
  readonly packages: readonly string[];
}

/** Run in the page, in a worker and in Node alike. */
const PURE = [
  "valibot",
  "@valibot/to-json-schema",
  "d3-force",
  "minisearch",
  "papaparse",
  "saxes",
  "@noble/hashes",
  "countries-list",
  "uqr",
  "fflate",
];
const SCREEN = ["react", "react-dom", "react-aria", "react-aria-components", "react-stately"];
const FONT = ["@fontsource-variable/source-sans-3"];
const FEATURE: Layer = {
  layers: ["core", "store", "ui"],
  packages: [...SCREEN, "zustand", "d3-scale", "d3-time", "@tanstack/react-virtual", "uqr"],
};

export const LAYERS: Readonly<Record<string, Layer>> = {
  core: { layers: [], packages: PURE },
  corpus: { layers: ["core"], packages: [] },
  store: { layers: ["core", "corpus"], packages: ["zustand"] },
  ui: { layers: [], packages: [...SCREEN, ...FONT] },
  network: { ...FEATURE, packages: [...FEATURE.packages, "cytoscape", "react-cytoscapejs"] },
  matrix: FEATURE,
  timeline: FEATURE,
  panels: FEATURE,
  table: FEATURE,
  search: FEATURE,
  stories: FEATURE,
  export: FEATURE,
  share: FEATURE,
  app: {
    layers: [
      "core",
      "corpus",
      "store",
      "ui",
      "network",
      "matrix",
      "timeline",
      "panels",
      "table",
      "search",
      "stories",
      "export",
      "share",
    ],
    packages: [...SCREEN, ...FONT, "zustand", "uqr"],
  },
  cli: { layers: ["core"], packages: [...PURE, "node:"] },
};

/** React's way into the store: files named `useSomething`. The rest of the store knows no React. */
export const HOOK_FILE = /^src\/store\/use[A-Z]\w*\.tsx?$/;
export const HOOK_PACKAGES = ["react"];
