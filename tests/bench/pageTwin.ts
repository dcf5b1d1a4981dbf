import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ElementDefinition } from "cytoscape";
import { build } from "vite";
import type { Catalogue } from "../../src/core/events/catalogue.ts";
import { openGraph } from "../../src/core/events/openGraph.ts";
import type { Picture } from "../../src/core/events/picture.ts";
import { readGraphText } from "../../src/core/formats/json.ts";
import type { Graph } from "../../src/core/model/graph.ts";
import { restoreView } from "../../src/core/view/restore.ts";
import type { View } from "../../src/core/view/view.ts";

/** How much the opening view draws, and so the twin. */
export interface TwinSize {
  readonly actors: number;
  readonly ties: number;
}

/**
 * Builds the page that the explorer is compared with into a folder: bare cytoscape with the opening
 * view, and with the same view for each of the next days at the window's end.
 */
export async function buildTwin(folder: string, steps: number): Promise<TwinSize> {
  await build({
    root: "tests/bench/twin",
    configFile: false,
    base: "./",
    logLevel: "error",
    build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false }, target: "es2022" },
  });
  const { catalogue, query } = openGraph(readDefaultGraph());
  const { view } = restoreView("", catalogue);
  const pictures = Array.from({ length: steps + 1 }, (_, days) => query(later(view, days)));
  const windows = pictures.map((picture) => elementsOf(catalogue, picture));
  writeFileSync(join(folder, "windows.json"), JSON.stringify(windows));
  return { actors: pictures[0]!.actors.row.length, ties: pictures[0]!.ties.a.length };
}

function readDefaultGraph(): Graph {
  const result = readGraphText(readFileSync("public/iraq-2020.json", "utf8"));
  if (!result.ok) throw new Error(`public/iraq-2020.json does not open: ${result.problems[0]?.message}`);
  return result.graph;
}

/** The view with its window's end some days later. */
function later(view: View, days: number): View {
  const { window } = view;
  if (window.to === null) throw new Error("the opening view has no end to move");
  return { ...view, window: { ...window, to: window.to + days } };
}

function elementsOf({ actors: all, positions }: Catalogue, { actors, ties }: Picture): ElementDefinition[] {
  const idOf = (row: number): string => all[row]!.id;
  const signs = Array.from(actors.row, (row) => {
    const [x, y] = positions[idOf(row)] ?? [0, 0];
    return { group: "nodes" as const, data: { id: idOf(row) }, position: { x, y } };
  });
  const lines = Array.from(ties.a, (a, tie) => {
    const b = ties.b[tie]!;
    return { group: "edges" as const, data: { id: `tie-${a}-${b}`, source: idOf(a), target: idOf(b) } };
  });
  return [...signs, ...lines];
}
