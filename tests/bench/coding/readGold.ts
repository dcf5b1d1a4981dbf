import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Expectation, GoldText } from "./expectation.ts";
import type { KindCode } from "../../../src/core/coding/kinds.ts";

/** The folder of cases and texts that is not part of the repository; undefined where there is none. */
export function sharedFolder(): string | undefined {
  const folder = process.env["DEMARCHE_SHARED"] ?? join(process.cwd(), "../shared");
  return existsSync(join(folder, "coding/cases.json")) ? folder : undefined;
}

interface Case {
  readonly id: number;
  readonly text: string;
  readonly date: string;
  readonly expect: readonly Expectation[];
  readonly forbidKinds: readonly KindCode[];
}

/** The invented cases; they give persons their full usual names, whatever the text has. */
export function readCases(shared: string): GoldText[] {
  const { cases } = json(join(shared, "coding/cases.json")) as { readonly cases: readonly Case[] };
  return cases.map(({ id, ...rest }) => ({ name: `case ${id}`, ...rest, looseNames: true }));
}

interface HandCoded {
  readonly file: string;
  readonly index: number;
  readonly expect: readonly Expectation[];
  readonly forbidKinds?: readonly KindCode[];
}

interface Published {
  readonly text: string;
  readonly date: string;
}

/** A file of `gold/`, with the texts that it speaks of, which are not part of the repository. */
export function readHandCoded(shared: string, name: string): GoldText[] {
  const coded = json(join(import.meta.dirname, "gold", `${name}.json`)) as readonly HandCoded[];
  const texts = new Map<string, readonly Published[]>();
  return coded.map(({ file, index, expect, forbidKinds = [] }) => {
    if (!texts.has(file))
      texts.set(file, json(join(shared, "coding/texts", `${file}.json`)) as readonly Published[]);
    const found = texts.get(file)?.[index];
    if (found === undefined) throw new Error(`${name}.json: there is no text ${index} in ${file}`);
    const { text, date } = found;
    return { name: `${file} ${index}`, text, date, expect, forbidKinds, looseNames: false };
  });
}

export function hasHandCoded(name: string): boolean {
  return existsSync(join(import.meta.dirname, "gold", `${name}.json`));
}

function json(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
