import { type Tied, tiesOf } from "../events/tiesOf.ts";
import { isoFromDay } from "../model/day.ts";
import { parseEdtf } from "../model/edtf.ts";
import type { Modality } from "../model/vocabulary.ts";
import type { CodedInteraction, Coding, DatePrecision } from "./coding.ts";
import { isMutual, type KindCode } from "./kinds.ts";

/** One tie of one interaction, flat, as other coders and spreadsheets have it. */
export interface CodedPair {
  readonly source: string;
  readonly target: string;
  readonly kind: KindCode;
  /** `2020-01-31`, `2020-01-30/2020-01-31` for a span, or null. */
  readonly date: string | null;
  readonly datePrecision: DatePrecision;
  readonly modality: Modality;
  /** Offsets of the evidence in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly evidence: string;
  readonly rule: string;
}

/** The ties that the interactions of a coding make, by the same rule as those of a graph file. */
export function pairsOf({ interactions }: Coding): CodedPair[] {
  return interactions.flatMap(pairsOfOne);
}

/** Somebody whom the text does not let us know keeps a place, so that nobody is tied in their stead. */
function pairsOfOne(interaction: CodedInteraction): CodedPair[] {
  const { kind, datePrecision, modality, start, end, evidence, rule } = interaction;
  const names = interaction.participants.map(({ name }, index) => name ?? `${UNNAMED}${index}`);
  const participants = interaction.participants.map(({ role }, index) => ({
    role,
    actor: names[index] ?? UNNAMED,
  }));
  const tied: Tied<string> = { participants };
  const ties = tiesOf(tied, { id: kind, direction: isMutual(kind) ? "mutual" : "directed" });
  const date = flatDate(interaction.date);
  const known = ties.filter(({ a, b }) => !a.startsWith(UNNAMED) && !b.startsWith(UNNAMED));
  return known.map(({ a, b }) => ({
    source: a,
    target: b,
    kind,
    date,
    datePrecision,
    modality,
    start,
    end,
    evidence,
    rule,
  }));
}

/** No name begins with it. */
const UNNAMED = "\u0000";

/** Day, or `first/last` of anything longer; undated stays null. */
function flatDate(edtf: string | null): string | null {
  const date = edtf === null ? undefined : parseEdtf(edtf);
  if (date === undefined) return null;
  const [first, last] = [isoFromDay(date.first), isoFromDay(date.last)];
  return first === last ? first : `${first}/${last}`;
}
