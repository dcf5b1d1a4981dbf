import { parseArgs } from "node:util";
import { resolve } from "node:path";
import { suggesterOf } from "../../core/model/suggestion.ts";
import { isUnknown, quoted } from "../../core/model/wording.ts";

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

const OPTIONS = {
  out: { type: "string", multiple: true },
  title: { type: "string", multiple: true },
} as const;
const NAMES = Object.keys(OPTIONS).map((name) => `--${name}`);
const EXPECTED = "--out FILE or --title TEXT";

/** Reads what stands after `import`: files, and options wherever they stand. */
export function readImportArguments(given: readonly string[]): ImportArgumentsRead {
  const { values, positionals, tokens } = parseArgs({
    args: [...given],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const files = positionals.filter((path) => path !== "");
  const [outs, titles] = [textsOf(values.out), textsOf(values.title)];
  const [out = "", title] = [outs.at(-1), titles.at(-1)];
  const options = tokens.flatMap((token) => (token.kind === "option" ? [token] : []));
  const message =
    options
      .map(({ rawName, name, value }) => optionFault(rawName, name, value))
      .find((fault) => fault !== undefined) ??
    twice("--out", outs) ??
    twice("--title", titles) ??
    filesFault(files, out);
  return message === undefined ? { ok: true, arguments: { files, out, title } } : { ok: false, message };
}

function optionFault(rawName: string, name: string, value: string | undefined): string | undefined {
  if (!Object.hasOwn(OPTIONS, name) || rawName !== `--${name}`)
    return isUnknown(rawName, "option", suggesterOf(NAMES)(rawName), EXPECTED);
  return value === undefined || value.trim() === ""
    ? `${rawName} names nothing; expected ${EXPECTED}`
    : undefined;
}

function textsOf(values: readonly (string | boolean)[] | undefined): string[] {
  return (values ?? []).filter((value) => typeof value === "string");
}

function twice(option: string, values: readonly string[]): string | undefined {
  return values.length > 1 ? `${option} is given ${values.length} times; expected it once` : undefined;
}

function filesFault(files: readonly string[], out: string): string | undefined {
  if (files.length === 0) return "no file given; expected FILE... --out FILE";
  if (out === "") return "no file to write to; expected --out FILE, such as --out icews18.demarche";
  return files.some((file) => resolve(file) === resolve(out))
    ? `${quoted(out)} is one of the files to read; expected --out to name another`
    : undefined;
}
