import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { messageOf } from "../../core/model/messageOf.ts";

/** One input file; `file` is its path below the data folder, with forward slashes. */
export interface InputFile<Content> {
  readonly file: string;
  readonly content: Content;
}

/** Everything that a data set is built from, read but not yet believed. */
export interface DataFolder {
  readonly dataset: InputFile<unknown>;
  readonly codebook: InputFile<unknown>;
  readonly sources: InputFile<unknown>;
  readonly actors: InputFile<unknown>;
  readonly keyDates: InputFile<unknown>;
  readonly views: InputFile<unknown>;
  readonly stories: InputFile<unknown>;
  readonly layout: InputFile<unknown>;
  /** The text of each `briefs/*.md`, in the order of their names. */
  readonly briefs: readonly InputFile<string>[];
  /** Each `codings/*.json`, in the order of their names. */
  readonly codings: readonly InputFile<unknown>[];
}

/** Reads a data folder; throws an Error that names the file where one is missing or not JSON. */
export function readDataFolder(folder: string): DataFolder {
  const json = (file: string): InputFile<unknown> => ({
    file,
    content: parseJson(file, readText(folder, file)),
  });
  return {
    dataset: json("dataset.json"),
    codebook: json("codebook.json"),
    sources: json("sources.json"),
    actors: json("actors.json"),
    keyDates: json("keyDates.json"),
    views: json("views.json"),
    stories: json("stories.json"),
    layout: json("layout.json"),
    briefs: filesIn(folder, "briefs", ".md").map((file) => ({ file, content: readText(folder, file) })),
    codings: filesIn(folder, "codings", ".json").map(json),
  };
}

/** Sorted by code unit, so that every machine reads them in the same order. */
function filesIn(folder: string, below: string, extension: string): string[] {
  const names = readdirSync(join(folder, below)).filter((name) => name.endsWith(extension));
  return names.toSorted((a, b) => (a < b ? -1 : 1)).map((name) => `${below}/${name}`);
}

function readText(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), "utf8");
  } catch {
    throw new Error(`${file}: there is no such file; expected it in the data folder`);
  }
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: is not JSON: ${messageOf(error)}`);
  }
}
