import { parseArgs } from "node:util";
import { dayFromIso } from "../../core/model/day.ts";
import { suggesterOf } from "../../core/model/suggestion.ts";
import { isUnknown, quoted } from "../../core/model/wording.ts";

/** What `code` is to print. */
export type CodeOutput = "coding" | "pairs" | "draft";

export interface CodeArguments {
  /** A path, or `-` for standard input. */
  readonly file: string;
  /** ISO day; undefined where the brief's own head says it. */
  readonly date: string | undefined;
  readonly actors: string | undefined;
  readonly output: CodeOutput;
}

export type CodeArgumentsRead =
  | { readonly ok: true; readonly arguments: CodeArguments }
  | { readonly ok: false; readonly message: string };

const OPTIONS = {
  date: { type: "string", multiple: true },
  actors: { type: "string", multiple: true },
  pairs: { type: "boolean" },
  draft: { type: "boolean" },
} as const;
const EXPECTED = "--date YYYY-MM-DD, --pairs, --draft or --actors FILE";

/** Reads what stands after `code`: one file, and options wherever they stand. */
export function readCodeArguments(given: readonly string[]): CodeArgumentsRead {
  const { values, positionals, tokens } = parseArgs({
    args: [...given],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const fault = optionFault(token.rawName, token.name, token.value);
    if (fault !== undefined) return { ok: false, message: fault };
  }
  const dates = textsOf(values.date);
  const actors = textsOf(values.actors);
  const date = dates.at(-1);
  const fault =
    fileFault(positionals) ?? twice("--date", dates) ?? twice("--actors", actors) ?? dateFault(date);
  if (fault !== undefined) return { ok: false, message: fault };
  if (values.pairs === true && values.draft === true)
    return { ok: false, message: "--pairs and --draft are two forms of output; expected one of them" };
  const output = values.pairs === true ? "pairs" : values.draft === true ? "draft" : "coding";
  return {
    ok: true,
    arguments: { file: positionals[0] ?? "", date, actors: actors.at(-1), output },
  };
}

function optionFault(rawName: string, name: string, value: string | undefined): string | undefined {
  if (!Object.hasOwn(OPTIONS, name) || rawName !== `--${name}`)
    return isUnknown(rawName, "option", suggesterOf(NAMES)(rawName), EXPECTED);
  const takesValue = name === "date" || name === "actors";
  if (takesValue && (value === undefined || value === ""))
    return `${rawName} names nothing; expected ${EXPECTED}`;
  return !takesValue && value !== undefined
    ? `${rawName} takes no value; ${quoted(value)} was given`
    : undefined;
}

const NAMES = Object.keys(OPTIONS).map((name) => `--${name}`);

function textsOf(values: readonly (string | boolean)[] | undefined): string[] {
  return (values ?? []).filter((value) => typeof value === "string");
}

function fileFault(values: readonly string[]): string | undefined {
  if (values.length === 0 || values[0] === "") return "no file given; expected FILE, or - for standard input";
  return values.length > 1 ? `${values.length} files given; expected one` : undefined;
}

function twice(option: string, values: readonly string[]): string | undefined {
  return values.length > 1 ? `${option} is given ${values.length} times; expected it once` : undefined;
}

function dateFault(date: string | undefined): string | undefined {
  return date === undefined || dayFromIso(date) !== undefined
    ? undefined
    : `${quoted(date)} is not a day; expected --date YYYY-MM-DD, as in 2020-01-31`;
}
