import { bestMatches } from "../../../src/cli/drafts/bestMatches.ts";
import { isMutual } from "../../../src/core/coding/kinds.ts";
import type { CodedPair } from "../../../src/core/coding/pairs.ts";
import type { Modality } from "../../../src/core/model/vocabulary.ts";
import type { Expectation, GoldText } from "./expectation.ts";
import { foldName, isLooselySame } from "./sameName.ts";

export interface Match {
  readonly expected: Expectation;
  readonly found: CodedPair;
  readonly dateRight: boolean;
}

/** A text's coding held against what was expected of it. */
export interface Scored {
  readonly gold: GoldText;
  readonly matches: readonly Match[];
  /** Required and not found. */
  readonly misses: readonly Expectation[];
  /** Found as actual, claimed or planned, and not expected. */
  readonly falseFinds: readonly CodedPair[];
  /** Found as actual though the kind is forbidden here. */
  readonly forbidden: readonly CodedPair[];
}

/** What is expected as denied or negated may as well be left out, so it is never missed. */
export function isRequired({ optional, modality }: Expectation): boolean {
  return optional !== true && modality !== "denied" && modality !== "negated";
}

/**
 * Matches each found pair to at most one expectation: required ones and exact kinds first, then the
 * one with the same date and with overlapping evidence.
 */
export function score(gold: GoldText, found: readonly CodedPair[]): Scored {
  const candidates = found.flatMap((one) =>
    gold.expect.flatMap((other) => {
      const likeness = likenessOf(gold, other, one);
      return likeness === undefined ? [] : [{ one, other, likeness }];
    }),
  );
  const matched = bestMatches(candidates);
  const taken = new Set<unknown>(matched.flat());
  const left = found.filter((one) => !taken.has(one));
  return {
    gold,
    matches: matched.map(([one, expected]) => ({
      expected,
      found: one,
      dateRight: isDateRight(expected, one),
    })),
    misses: gold.expect.filter((expected) => isRequired(expected) && !taken.has(expected)),
    falseFinds: left.filter(({ modality }) => modality !== "denied" && modality !== "negated"),
    forbidden: found.filter(({ kind, modality }) => modality === "actual" && gold.forbidKinds.includes(kind)),
  };
}

/** Undefined where the pair is not what is expected. */
function likenessOf(gold: GoldText, expected: Expectation, pair: CodedPair): number | undefined {
  const exact = pair.kind === expected.kind;
  const fits =
    (exact || expected.alsoAccept?.includes(pair.kind) === true) &&
    isModalityRight(expected, pair.modality) &&
    areSidesRight(gold, expected, pair);
  if (!fits) return undefined;
  return (
    (isRequired(expected) ? 8 : 0) +
    (exact ? 4 : 0) +
    (isDateRight(expected, pair) ? 2 : 0) +
    (overlaps(gold.text, expected, pair) ? 1 : 0)
  );
}

function isModalityRight(expected: Expectation, found: Modality): boolean {
  if (isRequired(expected)) return told(found) === told(expected.modality);
  const isUndone = (modality: Modality): boolean => modality === "denied" || modality === "negated";
  return told(found) === told(expected.modality) || (isUndone(found) && isUndone(expected.modality));
}

/** What is claimed is told as having happened. */
function told(modality: Modality): Modality {
  return modality === "claimed" ? "actual" : modality;
}

function areSidesRight(gold: GoldText, expected: Expectation, { source, target, kind }: CodedPair): boolean {
  const isSource = (name: string): boolean => isOne(gold, name, expected.source, expected.alsoSource);
  const isTarget = (name: string): boolean => isOne(gold, name, expected.target, expected.alsoTarget);
  if (isSource(source) && isTarget(target)) return true;
  return isMutual(kind) && isSource(target) && isTarget(source);
}

function isOne(gold: GoldText, name: string, expected: string, also: readonly string[] = []): boolean {
  const all = [expected, ...also];
  return gold.looseNames
    ? all.some((each) => isLooselySame(name, each))
    : all.some((each) => foldName(name) === foldName(each));
}

function isDateRight({ date, dateAlso = [] }: Expectation, found: CodedPair): boolean {
  const also = Array.isArray(dateAlso) ? dateAlso : [dateAlso];
  return found.date === date || also.includes(found.date);
}

function overlaps(text: string, { start, end, evidence }: Expectation, found: CodedPair): boolean {
  const from = start ?? (evidence === undefined ? -1 : text.indexOf(evidence));
  const to = end ?? from + (evidence?.length ?? 0);
  return from >= 0 && found.start < to && from < found.end;
}
