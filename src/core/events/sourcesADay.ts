import { parseEdtf } from "../model/edtf.ts";
import type { Source } from "../model/graph.ts";
import type { DaySpan } from "./dateColumns.ts";

/** How many sources bear each day of the span as their date. Sources dated otherwise are not counted. */
export function sourcesADay(sources: readonly Source[], { firstDay, days }: DaySpan): Int32Array {
  const counts = new Int32Array(days);
  for (const { date } of sources) {
    const parsed = date === null ? undefined : parseEdtf(date);
    const place = parsed?.form === "day" ? parsed.first - firstDay : -1;
    if (place >= 0 && place < days) counts[place]! += 1;
  }
  return counts;
}
