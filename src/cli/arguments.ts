import { type Day, dayFromIso } from "../core/model/day.ts";
import { FIGURE_SIZES, type FigureSize } from "../core/figure/figureShape.ts";
import { type ThemeName, THEMES } from "../core/figure/figureTheme.ts";
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
  "svg",
  "graph",
  "page",
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
  /** How a figure is made; undefined for what is usual. */
  readonly size: FigureSize | undefined;
  readonly theme: ThemeName | undefined;
  readonly drawn: Day | undefined;
  /** The file to write; undefined for standard output. */
  readonly out: string | undefined;
  /** A standalone page with all of the data, not only those that the view shows. */
  readonly allData: boolean;
  /** Ids of stories to go with the graph of a view. */
  readonly stories: readonly string[];
  /** The form of standalone pages; undefined for the one that was built here. */
  readonly template: string | undefined;
}

type Options = Omit<Arguments, "values">;

export type ArgumentsRead =
  | { readonly ok: true; readonly arguments: Arguments }
  | { readonly ok: false; readonly message: string };

const NO_OPTIONS: Options = {
  format: undefined,
  raw: false,
  accessed: undefined,
  size: undefined,
  theme: undefined,
  drawn: undefined,
  out: undefined,
  allData: false,
  stories: [],
  template: undefined,
};

const FLAGS: Readonly<Record<string, Partial<Options>>> = {
  "--raw": { raw: true },
  "--all-data": { allData: true },
};

/** What the value of an option comes to, or what is wrong with it. */
type Taking = (value: string | undefined) => Partial<Options> | string;

const VALUED: Readonly<Record<string, Taking>> = {
  "--format": oneOf("format", FORMATS, "a format of results"),
  "--accessed": aDay("accessed"),
  "--size": oneOf("size", FIGURE_SIZES, "a size of figures"),
  "--theme": oneOf("theme", THEMES, "a theme of figures"),
  "--drawn": aDay("drawn"),
  "--out": (out) => (out === undefined || out === "" ? noFile("--out", "view.html") : { out }),
  "--stories": (ids) =>
    ids === undefined || ids === ""
      ? "--stories names nothing; expected ids of stories, such as siege or siege~vote"
      : { stories: ids.split("~") },
  "--template": (template) =>
    template === undefined || template === "" ? noFile("--template", "dist/standalone.html") : { template },
};
const NAMES = [...Object.keys(VALUED), ...Object.keys(FLAGS)];

/**
 * Takes options out, wherever they stand: `--format F` or `--format=F`, others with a value likewise,
 * and `--raw`. Everything after `--` is a value.
 */
export function readArguments(given: readonly string[]): ArgumentsRead {
  const values: string[] = [];
  let options = NO_OPTIONS;
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
    const valued = Object.hasOwn(VALUED, name) ? VALUED[name] : undefined;
    const flag = Object.hasOwn(FLAGS, word) ? FLAGS[word] : undefined;
    const read = valued === undefined ? flag : valued(written ?? given[(at += 1)]);
    if (read === undefined) return fault(`unknown option ${quoted(word)}; expected ${anyOf(NAMES)}`);
    if (typeof read === "string") return fault(read);
    options = { ...options, ...read };
  }
  const misplaced = misplacedOption(options);
  return misplaced === undefined ? { ok: true, arguments: { values, ...options } } : fault(misplaced);
}

function misplacedOption(options: Options): string | undefined {
  const { format, raw, accessed, size, theme, drawn, allData, stories, template } = options;
  if (raw && (format === undefined || !TABLE_FORMATS.includes(format)))
    return `--raw is for tables; expected --format ${anyOf(TABLE_FORMATS)} with it`;
  if (accessed !== undefined && (format === undefined || !isCitation(format)))
    return `--accessed is for citations of a view; expected --format ${anyOf(FORMATS.filter(isCitation))} with it`;
  const ofFigure = [size, theme, drawn].findIndex((value) => value !== undefined);
  if (ofFigure >= 0 && format !== "svg")
    return `${["--size", "--theme", "--drawn"][ofFigure]} is for figures; expected --format svg with it`;
  const forPage = allData ? "--all-data" : "--template";
  if ((allData || template !== undefined) && format !== "page")
    return `${forPage} is for standalone pages; expected --format page with it`;
  if (stories.length > 0 && format !== "page" && format !== "graph")
    return "--stories is for graphs and standalone pages; expected --format graph or page with it";
  if (stories.length > 0 && allData) return "--stories is for a part of the data; --all-data has all of them";
  return undefined;
}

export function isCitation(format: Format): format is Extract<Format, `citation${string}`> {
  return format.startsWith("citation");
}

/** A lone hyphen is a name like another. */
function isOption(word: string): boolean {
  return word.startsWith("-") && word !== "-";
}

function oneOf<Name extends "format" | "size" | "theme">(
  name: Name,
  all: readonly NonNullable<Options[Name]>[],
  noun: string,
): Taking {
  return (value) => {
    const found = all.find((known) => known === value);
    if (found !== undefined) return { [name]: found };
    return value === undefined
      ? `--${name} names nothing; expected ${anyOf(all)}`
      : `${quoted(value)} is not ${noun}; expected ${anyOf(all)}`;
  };
}

function aDay(name: "accessed" | "drawn"): Taking {
  return (value) => {
    if (value === undefined) return `--${name} names nothing; expected a day, such as 2026-11-22`;
    const day = dayFromIso(value);
    return day === undefined
      ? `${quoted(value)} is not a day; expected one such as 2026-11-22`
      : { [name]: day };
  };
}

function noFile(option: string, example: string): string {
  return `${option} names nothing; expected a file, such as ${example}`;
}

function fault(message: string): ArgumentsRead {
  return { ok: false, message };
}
