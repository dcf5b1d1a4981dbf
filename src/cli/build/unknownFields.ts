import type { Shape } from "../../core/formats/graphShapes.ts";

/**
 * Fields that no shape knows, as paths below `path`: `[3].toneReson`. Reading a graph leaves such
 * fields out, but in an input they are most likely a slip of the pen.
 */
export function unknownFields(value: unknown, shape: Shape, path: string): string[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, place) => unknownFields(item, shape, `${path}[${place}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]: [string, unknown]) => {
    const known = Object.hasOwn(shape, field) ? shape[field] : undefined;
    if (known === undefined) return [`${path}.${field}`];
    return known === null ? [] : unknownFields(inner, known, `${path}.${field}`);
  });
}
