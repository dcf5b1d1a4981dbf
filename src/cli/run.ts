import { suggesterOf } from "../core/model/suggestion.ts";
import { isUnknown } from "../core/model/wording.ts";
import { type Arguments, readArguments } from "./arguments.ts";
import { check } from "./check.ts";
import { query } from "./query.ts";
import type { Terminal } from "./terminal.ts";

const USAGE = `usage: npm run --silent demarche -- COMMAND

  check FILE                            list what is wrong with a graph file or packed data set; exit 1 if anything is
  query FILE 'LINK' [--format F] [--out FILE] [--raw]
                                        what a link shows of it, without a browser
  import FILE... --out FILE.demarche [--title TEXT]
                                        pack ICEWS18, ICEWS or GDELT 2.0 files, plain or zipped
  code FILE --date YYYY-MM-DD [--pairs] code a brief: text in, interactions with evidence out, as JSON
  build [--check]                       make the default data set from data/
  help                                  this text

F is one of
  json                                  actors, ties and interactions, and what was left out; the usual one
  csv, actors-csv, ties-csv             tables of interactions, actors or ties, safe in spreadsheets;
                                        --raw leaves the cells as they are, for programs
  bibtex, ris, csl-json                 the sources of the interactions
  citation, citation-bibtex, citation-ris, citation-csl-json
                                        how to cite the view; --accessed 2026-11-22 if not today
  svg                                   the network as a figure, with legend, timeline, sources and link;
                                        --size page (the usual one), column, slide or screen,
                                        --theme dark, --drawn 2026-11-22 if not today
  graph                                 what the view shows as a graph file of its own; --stories siege
                                        takes stories of the data along, with what their slides show
  page                                  one HTML file that opens without a network, with what the view
                                        shows, and stories, or with --all-data everything; npm run build
                                        comes first

LINK is what the explorer's address bar shows: empty (no filter), from ? or # on, or whole.
Put it in single quotes, or the shell will read its & and ~.
For code, FILE may be - for standard input; the date is the day of publication, which the head of a
brief in Markdown may tell instead. --pairs prints one tie a record, --draft a draft for data/codings,
and --actors FILE adds actors of your own.
`;

const COMMANDS = ["check", "query", "import", "code", "build", "help"];

/** Runs one command; resolves to its exit code. */
export async function run(given: readonly string[], terminal: Terminal): Promise<number> {
  const [command, ...rest] = given;
  switch (command) {
    case "check":
    case "query":
      return runOnFile(command, rest, terminal);
    case "import":
      return (await import("./import.ts")).importCommand(rest, terminal);
    case "code":
      return (await import("./code.ts")).codeCommand(rest, terminal);
    case "build":
      return (await import("./build.ts")).buildCommand(rest);
    case "help":
    case "--help":
    case "-h":
      terminal.out(USAGE);
      return 0;
    case undefined:
      return faulty("no command given", terminal);
    default:
      return faulty(
        isUnknown(
          command,
          "command",
          suggesterOf(COMMANDS)(command),
          "check, query, import, code, build or help",
        ),
        terminal,
      );
  }
}

async function runOnFile(
  command: "check" | "query",
  given: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const read = readArguments(given);
  const fault = read.ok ? argumentFault(command, read.arguments) : read.message;
  if (!read.ok || fault !== undefined) return faulty(`${command}: ${fault}`, terminal);
  const [file = "", link = ""] = read.arguments.values;
  return command === "check" ? check(file, terminal) : query(file, link, read.arguments, terminal);
}

function argumentFault(command: "check" | "query", { values, format, out }: Arguments): string | undefined {
  const expected = command === "check" ? "FILE" : "FILE 'LINK'";
  if (values.length === 0 || values[0] === "") return `no file given; expected ${expected}`;
  const most = command === "check" ? 1 : 2;
  if (values.length > most)
    return `${values.length} arguments given; expected ${expected} (a link needs quotes around it)`;
  if (command === "check" && format !== undefined) return "--format is for query; expected FILE alone";
  return command === "check" && out !== undefined ? "--out is for query; expected FILE alone" : undefined;
}

function faulty(message: string, terminal: Terminal): 1 {
  terminal.err(`${message}\n\n${USAGE}`);
  return 1;
}
