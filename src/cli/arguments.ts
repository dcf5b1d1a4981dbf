import { anyOf, quoted } from "../core/model/wording.ts";

export const FORMATS = ["json", "csv", "actors-csv", "ties-csv"] as const;
export type Format = (typeof FORMATS)[number];

const TABLE_FORMATS: readonly Format[] = ["csv", "actors-csv", "ties-csv"];

/** What stands after the name of a command. */
export interface Arguments {
  readonly values: readonly string[];
  readonly format: Format | undefined;
  /** Cells as they are, for programs: nothing is done to what a spreadsheet would run. */
  readonly raw: boolean;
}

export type ArgumentsRead =
  | { readonly ok: true; readonly arguments: Arguments }
  | { readonly ok: false; readonly message: string };

/** Takes options out, wherever they stand (`--format F` or `--format=F`, `--raw`); everything after `--` is a value. */
export function readArguments(given: readonly string[]): ArgumentsRead {
  const values: string[] = [];
  let format: Format | undefined;
  let raw = false;
  for (let at = 0; at < given.length; at += 1) {
    const word = given[at] ?? "";
    if (word === "--") {
      values.push(...given.slice(at + 1));
      break;
    }
    if (!isOption(word)) values.push(word);
    else if (word === "--raw") raw = true;
    else if (word === "--format" || word.startsWith("--format=")) {
      const name = word === "--format" ? given[(at += 1)] : word.slice("--format=".length);
      format = FORMATS.find((known) => known === name);
      if (format === undefined) return fault(noFormat(name));
    } else return fault(`unknown option ${quoted(word)}; expected --format or --raw`);
  }
  return raw && (format === undefined || !TABLE_FORMATS.includes(format))
    ? fault(`--raw is for tables; expected --format ${anyOf(TABLE_FORMATS)} with it`)
    : { ok: true, arguments: { values, format, raw } };
}

/** A lone hyphen is a name like another. */
function isOption(word: string): boolean {
  return word.startsWith("-") && word !== "-";
}

function noFormat(name: string | undefined): string {
  return name === undefined
    ? `--format names nothing; expected ${anyOf(FORMATS)}`
    : `${quoted(name)} is not a format of results; expected ${anyOf(FORMATS)}`;
}

function fault(message: string): ArgumentsRead {
  return { ok: false, message };
}
