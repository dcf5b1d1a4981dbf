import type { Graph } from "../model/graph.ts";
import { graphShape } from "./graphShapes.ts";

/** Fields that a reader insists on, whatever they hold. */
const NEVER_LEFT_OUT = new Set(["date", "actors", "interactions", "classes", "kinds"]);
const FIELDS = new Set(Object.keys(graphShape));

/**
 * A graph file on one line, without the nulls and empty lists that reading puts back: for a link,
 * where each character counts. Reading it gives the same graph as `graphText`.
 */
export function compactGraphText(graph: Graph): string {
  const fields = Object.entries(graph).filter(([field]) => FIELDS.has(field));
  return JSON.stringify(Object.fromEntries(fields), (field, value: unknown) =>
    isEmpty(value) && !NEVER_LEFT_OUT.has(field) ? undefined : value,
  );
}

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
