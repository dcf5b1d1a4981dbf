import type { CodedInteraction, Coding } from "../../core/coding/coding.ts";
import { parseEdtf } from "../../core/model/edtf.ts";

/**
 * A digest of one day need not say the day of what it tells: what the coder found undated and done
 * gets the day of the brief, as carried over. A brief of several days gives none.
 */
export function onBriefDay(coding: Coding, date: string): Coding {
  if (parseEdtf(date)?.form !== "day") return coding;
  return { ...coding, interactions: coding.interactions.map((found) => dated(found, date)) };
}

function dated(found: CodedInteraction, date: string): CodedInteraction {
  const isDone = found.modality === "actual" || found.modality === "claimed";
  if (found.date !== null || !isDone) return found;
  return { ...found, date, datePrecision: "day", dateInferred: true };
}
