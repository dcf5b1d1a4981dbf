import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Graph } from "../core/model/graph.ts";
import { anyOf } from "../core/model/wording.ts";
import { buildGraph } from "./build/buildGraph.ts";
import { personTiesText } from "./build/personTies.ts";
import { actorIdsOf } from "./drafts/actorIds.ts";
import { type BriefComparison, compareCodings } from "./drafts/compareCodings.ts";
import { comparisonCounts, comparisonText } from "./drafts/comparisonText.ts";

const ROOT = join(import.meta.dirname, "../..");
const DATA = join(ROOT, "data");
const OUTPUT = join(ROOT, "public/iraq-2020.json");
const OPTIONS = ["--check", "--ties", "--drafts"];

/**
 * Builds the default data set from `data/` into `public/iraq-2020.json`, codes its briefs and counts
 * how far that agrees with their reviewed coding. With `--check` it only says whether that file is
 * what a build gives; `--ties` lists the contacts between persons, to be read through after a change,
 * and `--drafts` all that the coder tells otherwise. Resolves to the exit code, 0 or 1.
 */
export async function buildCommand(args: readonly string[]): Promise<number> {
  const check = args.includes("--check");
  const strange = args.find((arg) => !OPTIONS.includes(arg));
  if (strange !== undefined)
    return told(`"${strange}" is not an option of build; expected ${anyOf(OPTIONS)}, or none`);
  const built = buildGraph(DATA);
  if (!built.ok)
    return told(
      [...built.faults, `${counted(built.faults.length, "fault")} in data; nothing was built`].join("\n"),
    );
  if (args.includes("--ties")) return printed(personTiesText(built.graph));
  if (args.includes("--drafts")) return printed(comparisonText(await comparisonsOf(built.graph)));
  const { briefs, actors, sources, interactions } = built.graph;
  const contents = `${interactions.length} interactions, ${actors.length} actors, ${sources.length} sources, ${briefs.length} briefs`;
  if (!check) writeFileSync(OUTPUT, built.text);
  else if (textOf(OUTPUT) !== built.text)
    return told("public/iraq-2020.json is stale: data says otherwise; run npm run build:graph");
  printed(`public/iraq-2020.json ${check ? "is up to date" : "built"}: ${contents}`);
  if (check) return 0;
  return printed(`${comparisonCounts(await comparisonsOf(built.graph))}; --drafts lists them`);
}

/** Codes all briefs, which loads the coder and its tables. */
async function comparisonsOf(graph: Graph): Promise<BriefComparison[]> {
  const { createCoder } = await import("../core/coding/coder.ts");
  return compareCodings(graph, createCoder(), actorIdsOf(graph.actors));
}

function printed(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function told(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
