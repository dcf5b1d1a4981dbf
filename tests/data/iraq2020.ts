import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildGraph } from "../../src/cli/build/buildGraph.ts";
import type { Graph } from "../../src/core/model/graph.ts";

const ROOT = join(import.meta.dirname, "../..");
const DATA = join(ROOT, "data");
const COMMITTED = join(ROOT, "public/iraq-2020.json");

export const committedText = (): string => readFileSync(COMMITTED, "utf8");

/** A fresh build of the default data set; throws with its faults. */
export function freshBuild(): { readonly graph: Graph; readonly text: string } {
  const built = buildGraph(DATA);
  if (!built.ok) throw new Error(built.faults.join("\n"));
  return built;
}
