import { keep } from "./problemLog.ts";
import type { Found } from "./readRecord.ts";
import { fieldPath, quoted } from "./wording.ts";

const MARKUP = /<[a-z/!]/i;

/** Notes those of the fields that look like markup. They are kept, and shown as the plain text they are. */
export function noteMarkup<Record extends object>(
  found: Found,
  record: Record,
  fields: readonly (keyof Record & string)[],
): void {
  for (const field of fields) {
    const value = record[field];
    if (typeof value === "string" && MARKUP.test(value)) {
      keep(
        found.log,
        fieldPath(found.path, field),
        `${quoted(value)} looks like markup; it is shown as plain text`,
      );
    }
  }
}
