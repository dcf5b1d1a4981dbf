import type { Graph } from "../model/graph.ts";
import { graphShape, type Shape } from "./graphShapes.ts";

/**
 * The graph file: fields in the order of the shapes, one record a line so that a change of one fact
 * is a change of one line, and a newline at the end. Equal graphs give equal bytes.
 */
export function graphText(graph: Graph): string {
  const fields = Object.entries(graphShape).map(([field, shape]) => {
    const value = graph[field as keyof Graph];
    return `${JSON.stringify(field)}: ${field === "positions" ? positionsText(graph) : fieldText(value, shape)}`;
  });
  return `{\n${fields.join(",\n")}\n}\n`;
}

function fieldText(value: unknown, shape: Shape | null): string {
  if (Array.isArray(value))
    return linesOf(
      "[",
      value.map((item: unknown) => recordText(item, shape)),
      "]",
    );
  if (isRecord(value) && shape !== null) {
    const inner = Object.entries(shape).map(
      ([field, below]) => `${JSON.stringify(field)}: ${fieldText(value[field], below)}`,
    );
    return linesOf("{", inner, "}");
  }
  return JSON.stringify(value);
}

function linesOf(open: string, lines: readonly string[], close: string): string {
  return lines.length === 0 ? open + close : `${open}\n${lines.join(",\n")}\n${close}`;
}

function recordText(value: unknown, shape: Shape | null): string {
  return JSON.stringify(inOrder(value, shape));
}

/** A copy with the fields of each record in the order of its shape; fields that are left out stay out. */
function inOrder(value: unknown, shape: Shape | null): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => inOrder(item, shape));
  if (!isRecord(value) || shape === null) return value;
  const fields = Object.entries(shape).filter(([field]) => value[field] !== undefined);
  return Object.fromEntries(fields.map(([field, below]) => [field, inOrder(value[field], below)]));
}

function positionsText({ actors, positions }: Graph): string {
  const placed = actors.filter(({ id }) => positions[id] !== undefined);
  return linesOf(
    "{",
    placed.map(({ id }) => `${JSON.stringify(id)}: ${JSON.stringify(positions[id])}`),
    "}",
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
