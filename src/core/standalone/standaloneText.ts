import * as v from "valibot";
import { readJson } from "../formats/json.ts";
import { dayFromIso, isoFromDay } from "../model/day.ts";
import { day, link, record, text, title } from "../model/fields.ts";
import { isDataAddress } from "../view/dataAddress.ts";
import type { Standalone } from "./standalone.ts";

const FORMAT = "demarche-page";
const VERSION = 1;

/** As JSON on one line. */
export function standaloneText({ made, ...rest }: Standalone): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, made: isoFromDay(made), ...rest });
}

/** Anything but a public https address leads nowhere. */
const address = () => v.fallback(v.nullable(v.pipe(v.string(), v.check(isDataAddress))), null);

const StandaloneRecord = record("a standalone page", {
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  made: day(),
  holds: v.picklist(["all", "part"]),
  of: v.object({
    title: title(),
    version: text(),
    fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
  }),
  link: link(),
  page: address(),
  online: address(),
  ownStories: v.array(text()),
});

/** What `standaloneText` wrote; null for anything else, such as the block of a page nobody has filled. Never throws. */
export function readStandalone(json: string): Standalone | null {
  const read = readJson(json, "what a standalone page says of itself");
  const parsed = v.safeParse(StandaloneRecord, read.ok ? read.value : null);
  const made = parsed.success ? dayFromIso(parsed.output.made) : undefined;
  if (!parsed.success || made === undefined) return null;
  const { format: _, version: __, ...rest } = parsed.output;
  return { ...rest, made };
}
