import type * as v from "valibot";
import type { Graph } from "./graph.ts";
import { noteMarkup } from "./markup.ts";
import { type Found, below, isJsonObject, type JsonObject, ownField, readField } from "./readRecord.ts";
import type { Problem } from "./problem.ts";
import { GraphFile } from "./schema.ts";
import { anyOf, isNot, quoted } from "./wording.ts";

const FORMAT = "demarche-graph";
const VERSIONS = [1];
const EXPECTED = `an object with "format": "${FORMAT}" and "version": ${VERSIONS[0]}`;

type Texts = Pick<Graph, "id" | "title" | "description" | "licence" | "dataVersion" | "contact">;

/** Why nothing of this can be read; empty when it is a graph file of a known version. */
export function headerFaults(input: unknown): readonly Problem[] {
  if (!isJsonObject(input)) return [refused("", `The file holds ${quoted(input)}; expected ${EXPECTED}.`)];
  const format = ownField(input, "format");
  if (format !== FORMAT) return [refused("format", otherFormat(format))];
  const version = ownField(input, "version");
  if (!VERSIONS.some((known) => known === version)) return [refused("version", otherVersion(version))];
  return [...listFault(input, "actors"), ...listFault(input, "interactions")];
}

/** The texts about the whole file. The faulty and the missing get a stand-in, and the file is kept. */
export function parseTexts(found: Found): Texts {
  const { id, title, description, licence, dataVersion, contact } = GraphFile.entries;
  const read = <const Field extends v.GenericSchema<unknown, string>>(
    key: keyof Texts,
    field: Field,
    standIn: string,
  ) => readField(below(found, key), field, standIn);
  const known = read("id", id, "untitled");
  const texts = {
    id: known,
    title: read("title", title, known),
    description: read("description", description, ""),
    licence: read("licence", licence, ""),
    dataVersion: read("dataVersion", dataVersion, ""),
    contact: read("contact", contact, ""),
  };
  noteMarkup(found, texts, ["title", "description", "licence", "contact"]);
  return texts;
}

function otherFormat(format: unknown): string {
  return format === undefined
    ? `missing; expected "${FORMAT}"`
    : `${quoted(format)} cannot be read here; expected "${FORMAT}"`;
}

function otherVersion(version: unknown): string {
  const expected = anyOf(VERSIONS.map(String));
  return version === undefined
    ? `missing; expected ${expected}`
    : `unknown version ${quoted(version)}; expected ${expected}`;
}

function listFault(input: JsonObject, key: "actors" | "interactions"): Problem[] {
  const value = ownField(input, key);
  return Array.isArray(value) ? [] : [refused(key, isNot(value, `a list of ${key}`))];
}

function refused(path: string, message: string): Problem {
  return { path, message, effect: "refused" };
}
