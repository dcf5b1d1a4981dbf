import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { readGraphText } from "../../../src/core/formats/json.ts";

const shared = process.env["DEMARCHE_SHARED"] ?? "";

/** Every file below a folder, in whatever encoding: bytes that are no UTF-8 become replacement characters. */
function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

describe.skipIf(shared === "")("files of other programs, good and hostile", () => {
  const files = shared === "" ? [] : filesBelow(join(shared, "files"));

  test(`none of ${files.length} is taken for a graph file, and each gets one message or more`, () => {
    expect(files.length).toBeGreaterThan(300);
    const silent = files.filter((file) => {
      const result = readGraphText(readFileSync(file, "utf8"));
      return (
        result.ok || result.problems.length === 0 || result.problems.some(({ message }) => message === "")
      );
    });
    expect(silent).toEqual([]);
  });

  test("a file that is refused as no JSON is none for the engine either, and the other way round", () => {
    const files = filesBelow(join(shared, "files", "hostile", "json")).filter(
      (file) => extname(file) === ".json",
    );
    const told = files.map((file) => readGraphText(readFileSync(file, "utf8")).problems[0]?.message ?? "");
    const good = told.filter((message) =>
      /^The file holds|^missing; expected "demarche-graph"/.test(message),
    ).length;
    expect(good).toBe(files.filter((file) => isFlatJson(readFileSync(file, "utf8"))).length);
  });
});

function isFlatJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    return value !== undefined && !text.startsWith("[".repeat(101));
  } catch {
    return false;
  }
}
