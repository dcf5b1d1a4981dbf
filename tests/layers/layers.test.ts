import { describe, expect, test } from "vitest";
import {
  barrelViolations,
  defaultExportViolations,
  effectViolations,
  lengthViolations,
  markupViolations,
  typeViolations,
} from "./codeRules.ts";
import { cycleViolations, importViolations } from "./importRules.ts";
import { readModule, type SourceModule } from "./sourceModule.ts";
import { machineWords, repositoryFiles, textOf } from "./trackedFiles.ts";

/** Every rule for `src`. */
function violations(modules: readonly SourceModule[]): string[] {
  const each = [
    barrelViolations,
    defaultExportViolations,
    effectViolations,
    lengthViolations,
    markupViolations,
    typeViolations,
  ];
  return [
    ...importViolations(modules),
    ...cycleViolations(modules),
    ...each.flatMap((rule) => modules.flatMap(rule)),
  ];
}

type Sources = Readonly<Record<string, string>>;

function read(sources: Sources): SourceModule[] {
  return Object.entries(sources).map(([path, text]) => readModule(path, text));
}

const GOOD: Sources = {
  "src/core/model/day.ts": 'import * as v from "valibot";\nexport const day = v.number();',
  "src/core/view/view.ts": 'import type { Day } from "../model/day.ts";\nexport interface View { from: Day }',
  "src/corpus/corpus.worker.ts": 'import { day } from "../core/model/day.ts";\nself.onmessage = () => day;',
  "src/corpus/workerCorpus.ts":
    'import url from "./corpus.worker.ts?worker&url";\nexport const worker = url;',
  "src/store/explorer.ts":
    'import { createStore } from "zustand/vanilla";\nimport { worker } from "../corpus/workerCorpus.ts";\nhistory.pushState(worker, "", createStore);\nlocalStorage.clear();',
  "src/store/useExplorer.ts": 'import { useContext } from "react";\nexport const use = useContext;',
  "src/ui/Button.tsx":
    'import { Button } from "react-aria-components";\nimport styles from "./Button.module.css";\nexport const B = () => <Button className={styles.b} />;',
  "src/ui/Button.module.css": '@import "./tokens.css";\n.b { composes: a from "./tokens.css"; }',
  "src/ui/tokens.css": ":root { --ink: #111; }",
  "src/network/Network.tsx":
    'import cytoscape from "cytoscape";\nimport { B } from "../ui/Button.tsx";\nimport "../ui/tokens.css";\nconst history = [cytoscape, B];\nexport const n = history.length;',
  "src/timeline/Timeline.tsx": 'import { scaleTime } from "d3-scale";\nexport const t = scaleTime;',
  "src/app/main.tsx":
    'import { createRoot } from "react-dom/client";\nimport { t } from "../timeline/Timeline.tsx";\nconst n = import("../network/Network.tsx");\ncreateRoot(t, n);',
  "src/cli/main.ts":
    'import { readFileSync } from "node:fs";\nimport "../core/model/day.ts";\nreadFileSync(0);',
  "src/styles.d.ts": 'declare module "*.module.css";',
};

test("sources that keep the rules pass", () => {
  expect(violations(read(GOOD))).toEqual([]);
});

describe("the rules can fail: planted in sources that keep them", () => {
  test.each<[string, Sources, string[]]>([
    [
      "core imports a feature",
      { "src/core/a.ts": 'import { t } from "../timeline/Timeline.tsx";\nexport const a = t;' },
      ["src/core/a.ts imports src/timeline/Timeline.tsx: core may not import timeline"],
    ],
    [
      "core imports only a type",
      { "src/core/a.ts": 'import type { S } from "../store/explorer.ts";\nexport type A = S;' },
      ["src/core/a.ts imports src/store/explorer.ts: core may not import store"],
    ],
    [
      "core names a type by import()",
      { "src/core/a.ts": 'export type A = import("../ui/Button.tsx").B;' },
      ["src/core/a.ts imports src/ui/Button.tsx: core may not import ui"],
    ],
    [
      "core imports React",
      { "src/core/a.ts": 'import { useState } from "react";\nexport const a = useState;' },
      ["src/core/a.ts imports react: core may not import react"],
    ],
    [
      "core imports from Node, either way",
      { "src/core/a.ts": 'import "node:fs";\nimport "fs/promises";' },
      [
        "src/core/a.ts imports node:fs: core may not import node:",
        "src/core/a.ts imports fs/promises: core may not import fs",
      ],
    ],
    [
      "corpus imports the store",
      { "src/corpus/a.ts": 'import "../store/explorer.ts";' },
      ["src/corpus/a.ts imports src/store/explorer.ts: corpus may not import store"],
    ],
    [
      "the store's state knows React",
      { "src/store/state.ts": 'import { useState } from "react";\nexport const a = useState;' },
      ["src/store/state.ts imports react: store may not import react"],
    ],
    [
      "the store imports a feature, lazily",
      { "src/store/a.ts": 'export const a = () => import("../network/Network.tsx");' },
      ["src/store/a.ts imports src/network/Network.tsx: store may not import network"],
    ],
    [
      "ui knows the domain",
      { "src/ui/A.tsx": 'import { day } from "../core/model/day.ts";\nexport const A = () => day;' },
      ["src/ui/A.tsx imports src/core/model/day.ts: ui may not import core"],
    ],
    [
      "ui knows the store's library",
      { "src/ui/A.tsx": 'import { useStore } from "zustand";\nexport const A = useStore;' },
      ["src/ui/A.tsx imports zustand: ui may not import zustand"],
    ],
    [
      "a feature imports another",
      { "src/panels/A.tsx": 'import { n } from "../network/Network.tsx";\nexport const A = () => n;' },
      ["src/panels/A.tsx imports src/network/Network.tsx: panels may not import network"],
    ],
    [
      "a feature's style sheet imports another's",
      {
        "src/panels/A.module.css":
          '@import url("../network/a.css");\n.a { composes: b from "../timeline/b.module.css"; }',
      },
      [
        "src/panels/A.module.css imports src/network/a.css: panels may not import network",
        "src/panels/A.module.css imports src/timeline/b.module.css: panels may not import timeline",
      ],
    ],
    [
      "a feature knows who answers",
      {
        "src/timeline/a.ts": 'import { worker } from "../corpus/workerCorpus.ts";\nexport const a = worker;',
      },
      ["src/timeline/a.ts imports src/corpus/workerCorpus.ts: timeline may not import corpus"],
    ],
    [
      "a worker crosses layers by its address",
      {
        "src/panels/a.ts": 'import url from "../corpus/corpus.worker.ts?worker&url";\nexport const a = url;',
        "src/panels/b.ts": 'export const b = new URL("../corpus/corpus.worker.ts", import.meta.url);',
      },
      [
        "src/panels/a.ts imports src/corpus/corpus.worker.ts: panels may not import corpus",
        "src/panels/b.ts imports src/corpus/corpus.worker.ts: panels may not import corpus",
      ],
    ],
    [
      "cytoscape outside the network",
      { "src/panels/a.ts": 'import type { Core } from "cytoscape";\nexport type A = Core;' },
      ["src/panels/a.ts imports cytoscape: panels may not import cytoscape"],
    ],
    [
      "somebody imports the app",
      { "src/stories/a.ts": 'export { createRoot } from "../app/main.tsx";\nexport const a = 1;' },
      ["src/stories/a.ts imports src/app/main.tsx: stories may not import app"],
    ],
    [
      "the app imports the command line",
      { "src/app/a.ts": 'import "../cli/main.ts";' },
      ["src/app/a.ts imports src/cli/main.ts: app may not import cli"],
    ],
    [
      "the command line imports the screen",
      { "src/cli/a.ts": 'import "../store/explorer.ts";\nimport "react";' },
      [
        "src/cli/a.ts imports src/store/explorer.ts: cli may not import store",
        "src/cli/a.ts imports react: cli may not import react",
      ],
    ],
    [
      "an import leaves src",
      { "src/core/a.ts": 'import data from "../../public/iraq-2020.json";\nexport const a = data;' },
      ["src/core/a.ts imports public/iraq-2020.json: outside src"],
    ],
    [
      "an import is computed",
      { "src/app/a.ts": "export const a = (name: string) => import(name);" },
      ["src/app/a.ts imports (computed): app may not import (computed)"],
    ],
    [
      "a file is in no layer",
      { "src/a.ts": "export const a = 1;", "src/helpers/b.ts": "export const b = 1;" },
      [
        "src/a.ts is in no layer (core, corpus, store, ui, network, matrix, timeline, panels, table, search, stories, export, share, app, cli)",
        "src/helpers/b.ts is in no layer (core, corpus, store, ui, network, matrix, timeline, panels, table, search, stories, export, share, app, cli)",
      ],
    ],
    [
      "files import one another in a circle",
      {
        "src/core/a.ts": 'import { b } from "./b.ts";\nexport const a = b;',
        "src/core/b.ts": 'import type { c } from "./c.ts";\nexport const b: c = 1;',
        "src/core/c.ts": 'import { a } from "./a.ts";\nexport type c = typeof a;',
      },
      ["src/core/a.ts -> src/core/b.ts -> src/core/c.ts -> src/core/a.ts: a circle of imports"],
    ],
    [
      "barrels",
      {
        "src/core/model/index.ts": "export const a = 1;",
        "src/core/view/all.ts": 'export * from "./view.ts";\nexport const a = 1;',
        "src/core/view/some.ts": 'export type { View } from "./view.ts";',
      },
      [
        "src/core/model/index.ts is named like a barrel",
        "src/core/view/all.ts exports all of another file",
        "src/core/view/some.ts only passes on what others export",
      ],
    ],
    [
      "a default export",
      {
        "src/ui/A.tsx": "export default () => null;",
        "src/ui/declared.d.ts": 'declare module "x" {\n  export default function x(): void;\n}',
      },
      ["src/ui/A.tsx has a default export"],
    ],
    [
      "history and storage outside the store",
      {
        "src/app/a.ts": 'window.addEventListener("popstate", () => localStorage.clear());',
        "src/panels/a.ts": 'window.history.replaceState(null, "");\nhistory.back();',
      },
      [
        'src/app/a.ts uses "popstate": only the store may',
        "src/app/a.ts uses localStorage: only the store may",
        "src/panels/a.ts uses history.replaceState: only the store may",
        "src/panels/a.ts uses window.history: only the store may",
        "src/panels/a.ts uses history.back: only the store may",
      ],
    ],
    [
      "a file of 301 lines",
      { "src/core/long.ts": "export {};\n".repeat(301) },
      ["src/core/long.ts has 301 lines; at most 300"],
    ],
    [
      "markup and code from text",
      {
        "src/ui/A.tsx": "export const A = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;",
        "src/ui/a.ts": 'document.body.innerHTML = "";\nnew Function("");',
      },
      [
        "src/ui/A.tsx uses dangerouslySetInnerHTML",
        "src/ui/a.ts uses innerHTML",
        "src/ui/a.ts uses Function",
      ],
    ],
    [
      "ways around the types",
      {
        "src/core/a.ts": "export const a = (x: any) => x;",
        "src/core/b.ts": "// @ts-ignore\nexport const b = 1;",
        "src/core/c.ts": "/* @ts-expect-error */\nexport const c = 1;",
      },
      [
        "src/core/a.ts uses the type any",
        "src/core/b.ts uses @ts-ignore",
        "src/core/c.ts uses @ts-expect-error",
      ],
    ],
  ])("%s", (_, planted, expected) => {
    expect(violations(read({ ...GOOD, ...planted }))).toEqual(expected);
  });

  test("a file that cannot be read as code is an error, not a pass", () => {
    expect(() => readModule("src/core/a.ts", "import {")).toThrow("src/core/a.ts:");
  });

  test("what names one machine", () => {
    const text = [
      "see /ho",
      "me/ann/demarche, C:\\Us",
      "ers\\ann and https://registry",
      ".example.org/x at npm.corp",
    ].join("");
    expect(machineWords("README.md", text, "https://npm.corp/")).toEqual([
      `README.md names ${["/ho", "me/ann"].join("")}`,
      `README.md names ${["C:\\Us", "ers\\"].join("")}`,
      `README.md names ${["registry", ".example.org"].join("")}`,
      "README.md names npm.corp",
    ]);
    expect(
      machineWords("a.md", "https://x.gov/home/ann, src/work/a.ts, ../shared", "https://npm.corp/"),
    ).toEqual([]);
  });
});

const files = repositoryFiles();

describe("this repository", () => {
  const inSource = files.filter((path) => /^src\/.*\.(tsx?|css)$/.test(path));

  test("src keeps the rules", () => {
    expect(inSource.length).toBeGreaterThan(50);
    expect(violations(inSource.map((path) => readModule(path, textOf(path) ?? "")))).toEqual([]);
  });

  test("tests and scripts keep the types", () => {
    const others = files.filter((path) => /^(tests|e2e|scripts)\/.*\.(tsx?|mjs)$/.test(path));
    const modules = others.map((path) => readModule(path, textOf(path) ?? ""));
    expect(modules.length).toBeGreaterThan(10);
    expect(modules.flatMap(typeViolations)).toEqual([]);
  });

  test("no file names a machine or a package registry", () => {
    const registry = process.env["npm_config_registry"];
    expect(files.flatMap((path) => machineWords(path, textOf(path) ?? "", registry))).toEqual([]);
  });
});
