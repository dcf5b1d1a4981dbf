import type { Catalogue } from "../../core/events/catalogue.ts";

/** True for data of which nobody has read a report: their only source is a data set. */
export function isMachineCoded({ sources }: Pick<Catalogue, "sources">): boolean {
  return sources.length > 0 && sources.every(({ kind }) => kind === "machine-coded data set");
}
