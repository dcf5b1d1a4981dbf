import { dayFromIso } from "../../core/model/day.ts";
import { quoted } from "../../core/model/wording.ts";
import { readOptions } from "../options.ts";

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

/** Reads what stands after `code`: one file, and options wherever they stand. */
export function readCodeArguments(given: readonly string[]): CodeArgumentsRead {
  const read = readOptions(given, {
    texts: ["date", "actors"],
    flags: ["pairs", "draft"],
    expected: "--date YYYY-MM-DD, --pairs, --draft or --actors FILE",
  });
  if (!read.ok) return read;
  const { words, texts, flags } = read;
  const date = texts.get("date");
  const message = fileFault(words) ?? dateFault(date) ?? outputFault(flags);
  if (message !== undefined) return { ok: false, message };
  const output = flags.has("pairs") ? "pairs" : flags.has("draft") ? "draft" : "coding";
  return { ok: true, arguments: { file: words[0] ?? "", date, actors: texts.get("actors"), output } };
}

function fileFault(words: readonly string[]): string | undefined {
  if (words.length === 0 || words[0] === "") return "no file given; expected FILE, or - for standard input";
  return words.length > 1 ? `${words.length} files given; expected one` : undefined;
}

function dateFault(date: string | undefined): string | undefined {
  return date === undefined || dayFromIso(date) !== undefined
    ? undefined
    : `${quoted(date)} is not a day; expected --date YYYY-MM-DD, as in 2020-01-31`;
}

function outputFault(flags: ReadonlySet<"pairs" | "draft">): string | undefined {
  return flags.has("pairs") && flags.has("draft")
    ? "--pairs and --draft are two forms of output; expected one of them"
    : undefined;
}
