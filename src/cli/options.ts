import { parseArgs } from "node:util";
import { suggesterOf } from "../core/model/suggestion.ts";
import { isUnknown, quoted } from "../core/model/wording.ts";

/** The options of a command, named without their hyphens. */
export interface Options<Text extends string, Flag extends string> {
  /** Those that take a text. */
  readonly texts: readonly Text[];
  /** Those that take none. */
  readonly flags: readonly Flag[];
  /** All of them as a message names them. */
  readonly expected: string;
}

export type OptionsRead<Text extends string, Flag extends string> =
  | {
      readonly ok: true;
      /** What is no option, in its order. */
      readonly words: readonly string[];
      /** None of them blank. */
      readonly texts: ReadonlyMap<Text, string>;
      readonly flags: ReadonlySet<Flag>;
    }
  | { readonly ok: false; readonly message: string };

interface Token {
  readonly rawName: string;
  readonly name: string;
  readonly value: string | undefined;
}

/**
 * Takes the options out of what stands after a command, wherever they stand: `--out FILE` or `--out=FILE`.
 * Everything after `--` is a word. A text is given at most once.
 */
export function readOptions<Text extends string, Flag extends string>(
  given: readonly string[],
  options: Options<Text, Flag>,
): OptionsRead<Text, Flag> {
  const { positionals, tokens } = parseArgs({
    args: [...given],
    options: Object.fromEntries([
      ...options.texts.map((name) => [name, { type: "string" } as const] as const),
      ...options.flags.map((name) => [name, { type: "boolean" } as const] as const),
    ]),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const taken = tokens.flatMap((token): Token[] => (token.kind === "option" ? [token] : []));
  const message =
    taken.map((token) => optionFault(token, options)).find((fault) => fault !== undefined) ??
    options.texts.map((name) => twice(name, taken)).find((fault) => fault !== undefined);
  if (message !== undefined) return { ok: false, message };
  return {
    ok: true,
    words: positionals,
    texts: new Map(
      options.texts.flatMap((name) => {
        const value = taken.find((token) => token.name === name)?.value;
        return value === undefined ? [] : [[name, value] as const];
      }),
    ),
    flags: new Set(options.flags.filter((name) => taken.some((token) => token.name === name))),
  };
}

function optionFault(
  { rawName, name, value }: Token,
  { texts, flags, expected }: Options<string, string>,
): string | undefined {
  const names = [...texts, ...flags];
  if (!names.includes(name) || rawName !== `--${name}`) {
    const near = suggesterOf(names.map((known) => `--${known}`))(rawName);
    return isUnknown(rawName, "option", near, expected);
  }
  if (flags.includes(name))
    return value === undefined ? undefined : `${rawName} takes no value; ${quoted(value)} was given`;
  return value === undefined || value.trim() === ""
    ? `${rawName} names nothing; expected ${expected}`
    : undefined;
}

function twice(name: string, taken: readonly Token[]): string | undefined {
  const times = taken.filter((token) => token.name === name).length;
  return times > 1 ? `--${name} is given ${times} times; expected it once` : undefined;
}
