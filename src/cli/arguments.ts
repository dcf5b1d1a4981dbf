import { quoted } from "../core/model/wording.ts";

export const FORMATS = ["json", "csv"] as const;
export type Format = (typeof FORMATS)[number];

/** What stands after the name of a command. */
export interface Arguments {
  readonly values: readonly string[];
  readonly format: Format | undefined;
}

export type ArgumentsRead =
  | { readonly ok: true; readonly arguments: Arguments }
  | { readonly ok: false; readonly message: string };

/** Takes `--format F` or `--format=F` out, wherever it stands; everything after `--` is a value. */
export function readArguments(given: readonly string[]): ArgumentsRead {
  const values: string[] = [];
  let format: Format | undefined;
  for (let at = 0; at < given.length; at += 1) {
    const word = given[at] ?? "";
    if (word === "--")
      return { ok: true, arguments: { values: [...values, ...given.slice(at + 1)], format } };
    if (!isOption(word)) values.push(word);
    else if (word !== "--format" && !word.startsWith("--format="))
      return fault(`unknown option ${quoted(word)}; expected --format json or csv`);
    else {
      const name = word === "--format" ? given[(at += 1)] : word.slice("--format=".length);
      format = FORMATS.find((known) => known === name);
      if (format === undefined)
        return fault(
          name === undefined ? "--format names nothing; expected json or csv" : unknownFormat(name),
        );
    }
  }
  return { ok: true, arguments: { values, format } };
}

/** A lone hyphen is a name like another. */
function isOption(word: string): boolean {
  return word.startsWith("-") && word !== "-";
}

function unknownFormat(name: string): string {
  return `${quoted(name)} is not a format of results; expected json or csv`;
}

function fault(message: string): ArgumentsRead {
  return { ok: false, message };
}
