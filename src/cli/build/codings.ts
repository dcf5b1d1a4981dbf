import { messageOf } from "../../core/model/messageOf.ts";
import type { BriefInput } from "./brief.ts";
import type { InputFile } from "./dataFolder.ts";
import { type SpanInput, spanOf } from "./span.ts";

/** One interaction as written in `codings/*.json`, its quotes turned into spans. */
export interface Coding {
  readonly record: Readonly<Record<string, unknown>>;
  /** File and place in it: `codings/x.json[3]`. */
  readonly place: string;
}

interface Codings {
  readonly codings: readonly Coding[];
  readonly faults: readonly string[];
}

/** Reads all codings; a quote that does not hold is a fault, and its span is left out. */
export function readCodings(files: readonly InputFile<unknown>[], briefs: readonly BriefInput[]): Codings {
  const byId = new Map(briefs.map((brief) => [brief.id, brief]));
  const faults: string[] = [];
  const codings = files.flatMap(({ file, content }) => {
    if (!Array.isArray(content)) throw new Error(`${file}: is not a list; expected a list of interactions`);
    return content.map((item: unknown, index): Coding => {
      const place = `${file}[${index}]`;
      if (!isRecord(item)) throw new Error(`${place}: is not a record; expected an interaction`);
      return {
        place,
        record: { ...item, evidence: spansOf(item["evidence"], byId, `${place}.evidence`, faults) },
      };
    });
  });
  return { codings, faults };
}

function spansOf(
  evidence: unknown,
  briefs: ReadonlyMap<string, BriefInput>,
  place: string,
  faults: string[],
): unknown {
  if (!Array.isArray(evidence)) return evidence;
  return evidence.flatMap((item: unknown, index): SpanInput[] => {
    try {
      return [spanFrom(item, briefs)];
    } catch (error) {
      faults.push(`${place}[${index}]: ${messageOf(error)}`);
      return [];
    }
  });
}

function spanFrom(item: unknown, briefs: ReadonlyMap<string, BriefInput>): SpanInput {
  const { brief: id, quote, ...rest } = isRecord(item) ? item : {};
  if (typeof id !== "string" || typeof quote !== "string" || Object.keys(rest).length > 0) {
    throw new Error(
      `${JSON.stringify(item)} is not evidence; expected {"brief": its id, "quote": its exact words}`,
    );
  }
  const brief = briefs.get(id);
  if (brief === undefined)
    throw new Error(`there is no brief "${id}"; expected the name of a file in briefs`);
  return spanOf(brief, quote);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
