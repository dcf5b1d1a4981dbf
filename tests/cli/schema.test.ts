import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { SCHEMA_FILE, schemaText } from "../../src/cli/schema.ts";

test("the published JSON Schema is the one that the definitions give: tsx src/cli/schema.ts makes it anew", () => {
  expect(readFileSync(SCHEMA_FILE, "utf8")).toBe(schemaText());
});

test("it holds what a schema can: ids, vocabularies, what may not be left out or empty", () => {
  const { required, properties } = JSON.parse(schemaText()) as Schema;
  const interaction = properties["interactions"]?.items;
  expect(required).toEqual(["format", "version", "id", "title", "codebook", "actors", "interactions"]);
  expect(properties["format"]).toEqual({ const: "demarche-graph" });
  expect(properties["version"]).toEqual({ const: 1 });
  expect(interaction?.required).toEqual([
    "id",
    "kind",
    "date",
    "tone",
    "modality",
    "confidence",
    "participants",
    "evidence",
    "sources",
  ]);
  expect(interaction?.properties["id"]).toEqual({ type: "string", pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" });
  expect(interaction?.properties["tone"]).toEqual({
    type: "string",
    enum: ["cooperative", "neutral", "hostile"],
  });
  expect(interaction?.properties["evidence"]).toMatchObject({ type: "array", minItems: 1 });
});

interface Schema {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, { readonly items?: Schema }>>;
}
