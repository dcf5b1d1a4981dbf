import { writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { toJsonSchema } from "@valibot/to-json-schema";
import { GraphFile } from "../core/model/schema.ts";

export const SCHEMA_FILE = resolve(
  dirname(fileURLToPath(import.meta.url)),
  "../../public/demarche-graph.schema.json",
);

const TITLE = "Demarche graph file, version 1";
const DESCRIPTION =
  "Actors, dated interactions among them, and the evidence for each. Beyond what is written here, every id must be unique and every reference resolve, every date must exist, and every span must lie within its brief.";

/** The JSON Schema of a graph file, from the definitions that parse one. Checks that it cannot express are left to `demarche check`. */
export function schemaText(): string {
  const { $schema, ...schema } = toJsonSchema(GraphFile, { errorMode: "ignore", typeMode: "input" });
  return `${JSON.stringify({ $schema, title: TITLE, description: DESCRIPTION, ...schema }, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(SCHEMA_FILE, schemaText());
