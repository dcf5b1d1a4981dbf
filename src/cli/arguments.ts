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
}

export type ArgumentsRead =
  | { readonly ok: true; readonly arguments: Arguments }
  | { readonly ok: false; readonly message: string };

interface Options {
  format?: Format;
  accessed?: Day;
  size?: FigureSize;
  theme?: ThemeName;
  drawn?: Day;
  raw: boolean;
}

/** Takes an option's value; answers with what is wrong with it. */
type Taking = (options: Options, value: string | undefined) => string | undefined;

const TAKES_VALUE: Readonly<Record<string, Taking>> = {
  "--format": oneOf(FORMATS, "format", "a format of results"),
  "--accessed": aDay("accessed"),
  "--size": oneOf(FIGURE_SIZES, "size", "a size of figures"),
  "--theme": oneOf(THEMES, "theme", "a theme of figures"),
  "--drawn": aDay("drawn"),
};

/**
 * Takes options out, wherever they stand: `--format F` or `--format=F`, others that take a value
 * likewise, and `--raw`. Everything after `--` is a value.
 */
export function readArguments(given: readonly string[]): ArgumentsRead {
  const values: string[] = [];
  const options: Options = { raw: false };
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
    const take = Object.hasOwn(TAKES_VALUE, name) ? TAKES_VALUE[name] : undefined;
    if (name === "--raw" && written === undefined) options.raw = true;
    else if (take === undefined)
      return fault(
        `unknown option ${quoted(word)}; expected ${anyOf([...Object.keys(TAKES_VALUE), "--raw"])}`,
      );
    else {
      const message = take(options, written ?? given[(at += 1)]);
      if (message !== undefined) return fault(message);
    }
  }
  const misplaced = misplacedOption(options);
  if (misplaced !== undefined) return fault(misplaced);
  const { format, accessed, raw, size, theme, drawn } = options;
  return { ok: true, arguments: { values, format, accessed, raw, size, theme, drawn } };
}

function misplacedOption({ format, raw, accessed, size, theme, drawn }: Options): string | undefined {
  if (raw && (format === undefined || !TABLE_FORMATS.includes(format)))
    return `--raw is for tables; expected --format ${anyOf(TABLE_FORMATS)} with it`;
  if (accessed !== undefined && (format === undefined || !isCitation(format)))
    return `--accessed is for citations of a view; expected --format ${anyOf(FORMATS.filter(isCitation))} with it`;
  const ofFigure = [size, theme, drawn].findIndex((value) => value !== undefined);
  if (ofFigure >= 0 && format !== "svg")
    return `${["--size", "--theme", "--drawn"][ofFigure]} is for figures; expected --format svg with it`;
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
  all: readonly NonNullable<Options[Name]>[],
  name: Name,
  noun: string,
): Taking {
  return (options, value) => {
    const found = all.find((known) => known === value);
    if (found === undefined)
      return value === undefined
        ? `--${name} names nothing; expected ${anyOf(all)}`
        : `${quoted(value)} is not ${noun}; expected ${anyOf(all)}`;
    options[name] = found;
    return undefined;
  };
}

function aDay(name: "accessed" | "drawn"): Taking {
  return (options, value) => {
    if (value === undefined) return `--${name} names nothing; expected a day, such as 2026-11-22`;
    const day = dayFromIso(value);
    if (day === undefined) return `${quoted(value)} is not a day; expected one such as 2026-11-22`;
    options[name] = day;
    return undefined;
  };
}

function fault(message: string): ArgumentsRead {
  return { ok: false, message };
}
