import type { Picture } from "../core/events/picture.ts";
import type { Day } from "../core/model/day.ts";
import { parseEdtf } from "../core/model/edtf.ts";
import type { Evidence } from "../store/state.ts";

/** First days of the selection's interactions that the picture shows, for the timeline's marks. */
export function selectionDays(evidence: Evidence | null, picture: Picture | null): Day[] {
  if (evidence?.details == null || picture === null) return [];
  const shown = new Set(picture.interactions);
  const tied = evidence.dyad === null ? null : new Set(evidence.dyad.tied);
  const days = evidence.details
    .filter(({ row }) => shown.has(row) && (tied?.has(row) ?? true))
    .flatMap(({ interaction }) => (interaction.date === null ? [] : [parseEdtf(interaction.date)?.first]));
  return [...new Set(days.filter((day) => day !== undefined))];
}
