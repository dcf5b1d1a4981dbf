import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Graph, Interaction, Span } from "../../src/core/model/graph.ts";

/** The data set that the explorer is sent with, as it stands in the file. */
export const DATA = fileURLToPath(new URL("../../public/iraq-2020.json", import.meta.url));
export const graph = JSON.parse(readFileSync(DATA, "utf8")) as Graph;

/** The sentence of a brief that a piece of evidence points at. */
export function sentence({ brief, start, end }: Span): string {
  const text = graph.briefs.find(({ id }) => id === brief)?.text;
  if (text === undefined) throw new Error(`no brief ${brief}`);
  return text.slice(start, end);
}

export function interactionsBetween(one: string, other: string): readonly Interaction[] {
  return graph.interactions.filter(({ participants }) => {
    const actors = new Set<string>(participants.map(({ actor }) => actor));
    return actors.has(one) && actors.has(other);
  });
}
