import { type Day, dayFromIso } from "../core/model/day.ts";
import { anyOf, quoted } from "../core/model/wording.ts";

export const FORMATS = [
  "json",
  "csv",
  "actors-csv",
  "ties-csv",
  "bibtex",
  "ris",
  "csl-json",
  "citation",
  "citation-bibtex",
  "citation-ris",
  "citation-csl-json",
] as const;
export type Format = (typeof FORMATS)[number];

const TABLE_FORMATS: readonly Format[] = ["csv", "actors-csv", "ties-csv"];

/** What stands after the name of a command. */
export interface Arguments {
  readonly values: readonly string[];
  readonly format: Format | undefined;
  /** Cells as they are, for programs: nothing is done to what a spreadsheet would run. */
  readonly raw: boolean;
  /** The day on which a view is cited; undefined for today. */
  readonly accessed: Day | undefined;
}

export type ArgumentsRead =
  | { readonly ok: true; readonly arguments: Arguments }
  | { readonly ok: false; readonly message: string };

/**
 * Takes options out, wherever they stand: `--format F` or `--format=F`, `--accessed DAY` likewise,
 * and `--raw`. Everything after `--` is a value.
 */
export function readArguments(given: readonly string[]): ArgumentsRead {
  const values: string[] = [];
  const read: { format?: Format; accessed?: Day; raw: boolean } = { raw: false };
  for (let at = 0; at < given.length; at += 1) {
    const word = given[at] ?? "";
    if (word === "--") {
      values.push(...given.slice(at + 1));
      break;
    }
    if (!isOption(word)) {
      values.push(word);
      continue;
    }
    const [name = "", written] = word.split(/=(.*)/s);
    const takesValue = name === "--format" || name === "--accessed";
    const value = takesValue && written === undefined ? given[(at += 1)] : written;
    if (name === "--raw" && written === undefined) read.raw = true;
    else if (name === "--format") {
      const format = FORMATS.find((known) => known === value);
      if (format === undefined) return fault(noFormat(value));
      read.format = format;
    } else if (name === "--accessed") {
      const day = value === undefined ? undefined : dayFromIso(value);
      if (day === undefined) return fault(noDay(value));
      read.accessed = day;
    } else return fault(`unknown option ${quoted(word)}; expected --format, --raw or --accessed`);
  }
  const misplaced = misplacedOption(read);
  const { format, accessed, raw } = read;
  return misplaced === undefined
    ? { ok: true, arguments: { values, format, accessed, raw } }
    : fault(misplaced);
}

function misplacedOption({ format, raw, accessed }: Partial<Arguments>): string | undefined {
  if (raw === true && (format === undefined || !TABLE_FORMATS.includes(format)))
    return `--raw is for tables; expected --format ${anyOf(TABLE_FORMATS)} with it`;
  if (accessed !== undefined && (format === undefined || !isCitation(format)))
    return `--accessed is for citations of a view; expected --format ${anyOf(FORMATS.filter(isCitation))} with it`;
  return undefined;
}

export function isCitation(format: Format): format is Extract<Format, `citation${string}`> {
  return format.startsWith("citation");
}

/** A lone hyphen is a name like another. */
function isOption(word: string): boolean {
  return word.startsWith("-") && word !== "-";
}

function noDay(text: string | undefined): string {
  return text === undefined
    ? "--accessed names nothing; expected a day, such as 2026-11-22"
    : `${quoted(text)} is not a day; expected one such as 2026-11-22`;
}

function noFormat(name: string | undefined): string {
  return name === undefined
    ? `--format names nothing; expected ${anyOf(FORMATS)}`
    : `${quoted(name)} is not a format of results; expected ${anyOf(FORMATS)}`;
}

function fault(message: string): ArgumentsRead {
  return { ok: false, message };
}
