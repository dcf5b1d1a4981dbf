import type { Pair } from "./checksum.ts";
import { isHashOnly } from "./hashOnly.ts";
import { linkPairs } from "./linkPairs.ts";
import { notExpected, quoted, quotedPair } from "./notices.ts";
import type { Parameter, Patch } from "./parameters/parameter.ts";
import { VERSION_NAME, versionNotice } from "./version.ts";
import { withCommas } from "./words.ts";

const MOST_UNKNOWN_CHARACTERS = 16_000;

export interface LinkReading {
  /** Only what the link says; everything else is left to the defaults or a named view. */
  readonly patch: Patch;
  /** Short clauses and whole sentences, for `noticeText`. */
  readonly notices: readonly string[];
  readonly bare: boolean;
  readonly private: boolean;
}

/** Reads any text as a link, by the parameters it is given; never throws. */
export function readLink(link: string, parameters: readonly Parameter[]): LinkReading {
  const { pairs, notices, bare, private: isPrivate } = linkPairs(link);
  const named = pairs.map(([name, value]): Pair => [canonicalName(name, parameters), value]);
  const { first, repeated } = firstOfEach(named);
  const others = named.filter(([name]) => name !== VERSION_NAME);
  const version = versionNotice(first.get(VERSION_NAME), others);
  const known = readKnown(first, parameters);
  const misplaced = [...first].filter(([name]) => isHashOnly(name));
  const unknown = readUnknown(first, parameters);
  return {
    patch: unknown.kept.length === 0 ? known.patch : { ...known.patch, unknown: unknown.kept },
    notices: [
      ...(version === null ? [] : [version]),
      ...notices,
      ...repeated,
      ...known.notices,
      ...misplaced.map(([name, value]) => `${quotedPair(name, value)} can only stand once, and after \`#\``),
      ...unknown.notices,
    ],
    bare,
    private: isPrivate,
  };
}

function canonicalName(name: string, parameters: readonly Parameter[]): string {
  return parameters.find((parameter) => parameter.alias === name)?.name ?? name;
}

function firstOfEach(pairs: readonly Pair[]): {
  first: ReadonlyMap<string, string>;
  repeated: readonly string[];
} {
  const first = new Map<string, string>();
  const repeated: string[] = [];
  for (const [name, value] of pairs) {
    if (first.has(name))
      repeated.push(`${quoted(name)} is given more than once, and ${quotedPair(name, value)} was left out`);
    else first.set(name, value);
  }
  return { first, repeated };
}

function readKnown(values: ReadonlyMap<string, string>, parameters: readonly Parameter[]) {
  let patch: Patch = {};
  const notices: string[] = [];
  for (const { name, read } of parameters) {
    const value = values.get(name);
    if (value === undefined) continue;
    const reading = read(value);
    if (reading.ok && Object.keys(reading.patch).some((field) => Object.hasOwn(patch, field))) {
      notices.push(`${quotedPair(name, value)} contradicts what this link says before, and was left out`);
    } else if (reading.ok) {
      patch = { ...patch, ...reading.patch };
      notices.push(...(reading.notices ?? []));
    } else {
      notices.push(notExpected(name, value, reading.expected));
    }
  }
  return { patch, notices };
}

/** What a later version may know is kept for it, sorted by name, as long as an address can bear it. */
function readUnknown(values: ReadonlyMap<string, string>, parameters: readonly Parameter[]) {
  const knownNames = new Set([VERSION_NAME, ...parameters.map(({ name }) => name)]);
  const unknown = [...values].filter(([name]) => !knownNames.has(name) && !isHashOnly(name)).toSorted(byName);
  let room = MOST_UNKNOWN_CHARACTERS;
  const kept = unknown.filter(([name, value]) => {
    const needed = name.length + value.length;
    const fits = needed <= room;
    if (fits) room -= needed;
    return fits;
  });
  const lost = unknown.length - kept.length;
  const notice =
    lost === 1
      ? "1 part that is not known here was too long to keep"
      : `${withCommas(lost)} parts that are not known here were too long to keep`;
  return { kept, notices: lost === 0 ? [] : [notice] };
}

/** Order of names by code unit, the same everywhere. */
export function byName([a]: Pair, [b]: Pair): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
