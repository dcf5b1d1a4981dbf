import { resolve } from "node:path";
import { quoted } from "../../core/model/wording.ts";
import { readOptions } from "../options.ts";

export interface ImportArguments {
  /** Paths, at least one. */
  readonly files: readonly string[];
  /** Where the packed file goes. */
  readonly out: string;
  /** Undefined for the name of the data set. */
  readonly title: string | undefined;
}

export type ImportArgumentsRead =
  | { readonly ok: true; readonly arguments: ImportArguments }
  | { readonly ok: false; readonly message: string };

/** Reads what stands after `import`: files, and options wherever they stand. */
export function readImportArguments(given: readonly string[]): ImportArgumentsRead {
  const read = readOptions(given, {
    texts: ["out", "title"],
    flags: [],
    expected: "--out FILE or --title TEXT",
  });
  if (!read.ok) return read;
  const files = read.words.filter((path) => path !== "");
  const out = read.texts.get("out");
  if (files.length === 0) return fault("no file given; expected FILE... --out FILE");
  if (out === undefined)
    return fault("no file to write to; expected --out FILE, such as --out icews18.demarche");
  if (files.some((file) => resolve(file) === resolve(out)))
    return fault(`${quoted(out)} is one of the files to read; expected --out to name another`);
  return { ok: true, arguments: { files, out, title: read.texts.get("title") } };
}

function fault(message: string): ImportArgumentsRead {
  return { ok: false, message };
}
