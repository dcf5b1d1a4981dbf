import typology from "../../../data/codebook.json" with { type: "json" };
import { isRequired, type Scored } from "./score.ts";

export interface Rates {
  readonly required: number;
  readonly requiredFound: number;
  readonly optionalFound: number;
  readonly falseFinds: number;
  /** Undefined where nothing was found. */
  readonly precision: number | undefined;
  /** Undefined where nothing was required. */
  readonly recall: number | undefined;
  readonly f1: number | undefined;
}

export interface Totals {
  readonly texts: number;
  readonly all: Rates;
  readonly byClass: Readonly<Record<string, Rates>>;
  readonly datesRight: number;
  readonly datesJudged: number;
  readonly forbidden: number;
}

const CLASS_OF = new Map(typology.kinds.map(({ id, class: name }) => [id, name]));

/** A match counts in the class of what was expected, a false find in its own. */
export function totalsOf(scored: readonly Scored[]): Totals {
  const matches = scored.flatMap((one) => one.matches);
  const classes = typology.classes.map(({ id }) => id);
  return {
    texts: scored.length,
    all: ratesOf(scored, () => true),
    byClass: Object.fromEntries(
      classes.map((name) => [name, ratesOf(scored, (kind) => CLASS_OF.get(kind) === name)]),
    ),
    datesRight: matches.filter(({ dateRight }) => dateRight).length,
    datesJudged: matches.length,
    forbidden: scored.reduce((sum, { forbidden }) => sum + forbidden.length, 0),
  };
}

function ratesOf(scored: readonly Scored[], counts: (kind: string) => boolean): Rates {
  const matches = scored.flatMap((one) => one.matches).filter(({ expected }) => counts(expected.kind));
  const misses = scored.flatMap((one) => one.misses).filter(({ kind }) => counts(kind)).length;
  const falseFinds = scored.flatMap((one) => one.falseFinds).filter(({ kind }) => counts(kind)).length;
  const requiredFound = matches.filter(({ expected }) => isRequired(expected)).length;
  const precision = ratio(matches.length, matches.length + falseFinds);
  const recall = ratio(requiredFound, requiredFound + misses);
  return {
    required: requiredFound + misses,
    requiredFound,
    optionalFound: matches.length - requiredFound,
    falseFinds,
    precision,
    recall,
    f1: f1Of(precision, recall),
  };
}

function f1Of(precision: number | undefined, recall: number | undefined): number | undefined {
  if (precision === undefined || recall === undefined) return undefined;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function ratio(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
