import type { Source } from "./graph.ts";

/** True for data of which nobody has read a report: their only source is a data set. */
export function isMachineCoded({ sources }: { readonly sources: readonly Pick<Source, "kind">[] }): boolean {
  return sources.length > 0 && sources.every(({ kind }) => kind === "machine-coded data set");
}
