import { parseEdtf } from "../../core/model/edtf.ts";
import { readBrief } from "./brief.ts";
import { type Coding, readCodings } from "./codings.ts";
import type { DataFolder, InputFile } from "./dataFolder.ts";
import { graphShape, interaction, type Shape } from "../../core/formats/graphShapes.ts";
import { unknownFields } from "./unknownFields.ts";

/** A graph file as the inputs tell it, not yet believed, and where each of its records was written. */
export interface Assembled {
  readonly graph: Readonly<Record<string, unknown>>;
  /** By collection, the file and place of each record: `codings/x.json[3]`. */
  readonly origins: Readonly<Record<string, readonly string[]>>;
  /** What is wrong already, each with its file and place. */
  readonly faults: readonly string[];
}

const HEAD = ["id", "title", "description", "licence", "dataVersion", "contact", "codedBy"];

/** Puts the inputs together; throws an Error where a file is not of its shape at all. */
export function assembleGraph(folder: DataFolder): Assembled {
  const { codedBy, ...head } = headOf(folder.dataset);
  const briefs = folder.briefs.map(readBrief);
  const { codings, faults } = readCodings(folder.codings, briefs);
  const sorted = codings.toSorted(byDayThenId);
  const graph = {
    format: "demarche-graph",
    version: 1,
    ...head,
    codebook: folder.codebook.content,
    sources: folder.sources.content,
    briefs,
    actors: folder.actors.content,
    interactions: sorted.map(({ record }) => ({ ...record, codedBy })),
    keyDates: folder.keyDates.content,
    positions: {},
    views: folder.views.content,
    stories: folder.stories.content,
  };
  const origins = {
    sources: placesIn(folder.sources),
    briefs: folder.briefs.map(({ file }) => file),
    actors: placesIn(folder.actors),
    interactions: sorted.map(({ place }) => place),
    keyDates: placesIn(folder.keyDates),
    views: placesIn(folder.views),
    stories: placesIn(folder.stories),
  };
  return { graph, origins, faults: [...faults, ...unknownIn(folder, sorted)] };
}

function headOf({ file, content }: InputFile<unknown>): Readonly<Record<string, string>> {
  if (typeof content !== "object" || content === null)
    throw new Error(`${file}: is not a record; expected ${HEAD.join(", ")}`);
  const fields: Readonly<Record<string, unknown>> = { ...content };
  for (const name of Object.keys(fields)) {
    if (!HEAD.includes(name))
      throw new Error(`${file}: has the unknown field "${name}"; expected ${HEAD.join(", ")}`);
  }
  return Object.fromEntries(HEAD.map((name) => [name, textIn(file, name, fields[name])]));
}

function textIn(file: string, name: string, value: unknown): string {
  if (typeof value === "string" && value.trim() !== "") return value;
  throw new Error(`${file}: has no "${name}"; expected text`);
}

function placesIn({ file, content }: InputFile<unknown>): string[] {
  if (!Array.isArray(content)) throw new Error(`${file}: is not a list; expected a list of records`);
  return content.map((_, place) => `${file}[${place}]`);
}

function unknownIn(
  { codebook, sources, actors, keyDates, views, stories }: DataFolder,
  codings: readonly Coding[],
): string[] {
  const inFiles = [
    ["codebook", codebook],
    ["sources", sources],
    ["actors", actors],
    ["keyDates", keyDates],
    ["views", views],
    ["stories", stories],
  ] as const;
  const paths = [
    ...inFiles.flatMap(([field, { file, content }]) => unknownFields(content, graphShape[field] ?? {}, file)),
    ...codings.flatMap(({ record, place }) => unknownFields(record, CODED, place)),
  ];
  return paths.map((path) => `${path}: no such field; expected one that this record has in the graph file`);
}

/** Who coded is said once for the whole data set. */
const { codedBy: _, ...CODED }: Shape = interaction;

/** By the first day on which it may have happened; what has no readable date comes last. */
function byDayThenId(a: Coding, b: Coding): number {
  const days = firstDay(a) - firstDay(b);
  if (days !== 0 && !Number.isNaN(days)) return days;
  return String(a.record["id"]) < String(b.record["id"]) ? -1 : 1;
}

function firstDay({ record }: Coding): number {
  const { date } = record;
  return (typeof date === "string" ? parseEdtf(date)?.first : undefined) ?? Number.POSITIVE_INFINITY;
}
