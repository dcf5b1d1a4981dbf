import type { Problem } from "./problem.ts";

const RECORD = /^(?:codebook\.|stories\[\d+\]\.(?=slides\[))?\w+\[\d+\]/;

/** Number of records that were set aside: a record with several problems counts once. */
export function setAsideCount(problems: readonly Problem[]): number {
  const records = new Set<string>();
  for (const { path, effect } of problems) {
    if (effect === "set aside") records.add(RECORD.exec(path)?.[0] ?? path);
  }
  return records.size;
}
