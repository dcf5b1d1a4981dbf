import type { Brief, Source } from "./graph.ts";
import { withoutLooking } from "./fields.ts";
import { noteMarkup } from "./markup.ts";
import { keep } from "./problemLog.ts";
import { below, type Found, readField, readItems, readRecord } from "./readRecord.ts";
import { type Register, resolves } from "./references.ts";
import { BriefRecord, SourceRecord } from "./schema.ts";

const SourceBase = withoutLooking(SourceRecord, ["date", "url"]);
const BriefBase = withoutLooking(BriefRecord, ["sources"]);
const { date, url } = SourceRecord.entries;
const sourceOfBrief = BriefRecord.entries.sources.wrapped.item;

/** A source keeps its place without a date or an address that does not hold: interactions stand on it. */
export function parseSource(found: Found): Source | undefined {
  const base = readRecord(found, SourceBase);
  if (base === undefined) return undefined;
  noteMarkup(found, base, ["title", "publisher"]);
  return {
    ...base,
    date: readField(below(found, "date"), date, null),
    url: readField(below(found, "url"), url, null),
  };
}

/** A brief is kept without those of its sources that are not in the file: each interaction cites its own. */
export function parseBrief(found: Found, sourceIds: Register): Brief | undefined {
  const base = readRecord(found, BriefBase);
  if (base === undefined) return undefined;
  noteMarkup(found, base, ["title"]);
  const listed = readItems(below(found, "sources"), sourceOfBrief, "sources");
  return {
    ...base,
    sources: listed
      .filter((item) => resolves(sourceIds, item.value, item.found, keep))
      .map((item) => item.value),
  };
}
