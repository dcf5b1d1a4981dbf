import * as v from "valibot";
import { ownId, text, title } from "../../model/fields.ts";
import { CodebookRecord } from "../../model/schema.ts";
import { PackedFault } from "./byteReader.ts";
import { SECTIONS } from "./sections.ts";

const LONGEST_HEAD = 16 * 1024 * 1024;
/** A kind is one byte of a packed file. */
export const MOST_KINDS = 256;
const MOST_COUNTRIES = 255;
const LARGEST = 2 ** 32 - 1;

const count = () => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LARGEST));

const Head = v.object({
  about: v.object({
    id: ownId(),
    title: title(),
    description: text(),
    licence: text(),
    dataVersion: text(),
    contact: text(),
  }),
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  codebook: CodebookRecord,
  sourceName: title(),
  files: v.array(v.object({ name: text(), firstRow: count() })),
  setAside: v.array(v.object({ reason: text(), count: count() })),
  countries: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))), v.maxLength(MOST_COUNTRIES)),
  actors: count(),
  events: count(),
  sections: v.object(v.entriesFromList(SECTIONS, count())),
});
export type Head = v.InferOutput<typeof Head>;

/** The head of a packed file from its JSON; throws a `PackedFault` that says where it is wrong. */
export function readHead(bytes: Uint8Array): Head {
  if (bytes.length > LONGEST_HEAD) throw new PackedFault(`its head has ${bytes.length} bytes`);
  const read = v.safeParse(Head, jsonOf(bytes), { abortEarly: true });
  if (!read.success) {
    const [issue] = read.issues;
    throw new PackedFault(`in its head, ${v.getDotPath(issue) ?? "the whole"}: ${issue.message}`);
  }
  const head = read.output;
  const { classes, kinds } = head.codebook;
  if (kinds.length > MOST_KINDS)
    throw new PackedFault(`${kinds.length} kinds; expected at most ${MOST_KINDS}`);
  const ids = new Set(classes.map(({ id }) => id));
  const strange = kinds.find((kind) => !ids.has(kind.class));
  if (strange !== undefined) throw new PackedFault(`kind ${strange.id} is of no class`);
  if (ids.size < classes.length || new Set(kinds.map(({ id }) => id)).size < kinds.length)
    throw new PackedFault("two kinds or two classes have one id");
  if (head.files.some(({ firstRow }, at) => at > 0 && firstRow < (head.files[at - 1]?.firstRow ?? 0)))
    throw new PackedFault("its files are not in the order of their rows");
  return head;
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new PackedFault("its head is not JSON in UTF-8");
  }
}

// The same in browsers, in their workers and in Node; `core` has no DOM types that would declare it.
declare const TextDecoder: new (
  encoding: "utf-8",
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };
