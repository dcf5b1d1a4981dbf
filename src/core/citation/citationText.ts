import { type Day, dayInLongWords } from "../model/day.ts";
import { oneLine } from "./oneLine.ts";
import type { Reference } from "./reference.ts";

/**
 * A view's reference as a line of a bibliography, in the manner of the APA for data without an author:
 * title, version and kind, what is shown, the day it was seen, and where.
 */
export function citationText({ title, version, note, url }: Reference, accessed: Day): string {
  const what = version === null ? `${title} [Data set].` : `${title} (Version ${version}) [Data set].`;
  const seen = `Retrieved ${dayInLongWords(accessed)}`;
  // Whichever of them has the link comes last and without a full stop, which would be taken for a part of it.
  const rest = url === null ? [`${seen}.`, note ?? ""] : [note ?? "", `${seen}, from ${url}`];
  return oneLine([what, ...rest].join(" "));
}
