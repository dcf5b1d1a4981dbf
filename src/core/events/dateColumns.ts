import { type Day, dayFromIso } from "../model/day.ts";
import { type EdtfDate, parseEdtf } from "../model/edtf.ts";
import type { Graph, Interaction } from "../model/graph.ts";

/** Stands for an unknown day in a column of days; earlier than any day, so never later than a bound. */
export const NO_DAY = -2_147_483_648;

/** How a date relates to its days (rule 4). */
export const COVERS = 0;
export const WITHIN = 1;
export const ABOUT = 2;
const RELATION = { day: COVERS, lasting: COVERS, within: WITHIN, month: WITHIN, about: ABOUT } as const;

/** From the first to the last possible day of all dated interactions; no days in a corpus without dates. */
export interface DaySpan {
  readonly firstDay: Day;
  readonly days: number;
}

/** One row an interaction; days are as in `model/day.ts`. */
export interface DateColumns {
  /** Rows before this are dated, and sorted by their first possible day; from it on undated. */
  readonly datedCount: number;
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The latest last day of this and all earlier rows, for a binary search over long intervals. */
  readonly latestSoFar: Int32Array;
  readonly relation: Uint8Array;
  readonly reported: Int32Array;
  readonly span: DaySpan;
}

/** A graph whose interactions stand in the order of their rows: by first possible day, then id; undated last. */
export type OrderedGraph = Graph & { readonly inRowOrder: true };

export function inRowOrder(graph: Graph): OrderedGraph {
  const keyed = graph.interactions.map((interaction) => ({
    interaction,
    day: dateOf(interaction)?.first ?? Infinity,
  }));
  keyed.sort((x, y) =>
    x.day === y.day ? (x.interaction.id < y.interaction.id ? -1 : 1) : x.day < y.day ? -1 : 1,
  );
  return { ...graph, interactions: keyed.map(({ interaction }) => interaction), inRowOrder: true };
}

/** Columns of interactions in row order. */
export function dateColumnsOf(interactions: readonly Interaction[]): DateColumns {
  const dates = interactions.map(dateOf);
  const datedCount = dates.filter((date) => date !== undefined).length;
  const first = Int32Array.from(dates, (date) => date?.first ?? NO_DAY);
  const last = Int32Array.from(dates, (date) => date?.last ?? NO_DAY);
  const latestSoFar = runningMaximum(last);
  const relation = Uint8Array.from(dates, (date) => (date === undefined ? COVERS : RELATION[date.form]));
  const reported = Int32Array.from(interactions, reportedOn);
  return {
    datedCount,
    first,
    last,
    latestSoFar,
    relation,
    reported,
    span: spanOf(first, latestSoFar, datedCount),
  };
}

function spanOf(first: Int32Array, latestSoFar: Int32Array, datedCount: number): DaySpan {
  if (datedCount === 0) return { firstDay: 0, days: 0 };
  return { firstDay: first[0]!, days: latestSoFar[datedCount - 1]! - first[0]! + 1 };
}

function reportedOn({ reported }: Interaction): Day {
  return reported === null ? NO_DAY : (dayFromIso(reported) ?? NO_DAY);
}

function dateOf({ date }: Interaction): EdtfDate | undefined {
  return date === null ? undefined : parseEdtf(date);
}

function runningMaximum(values: Int32Array): Int32Array {
  let highest = NO_DAY;
  return values.map((value) => (highest = Math.max(highest, value)));
}
