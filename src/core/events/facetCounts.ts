import { ACTOR_TYPES, CONFIDENCES, MODALITIES } from "../model/vocabulary.ts";
import type { View } from "../view/view.ts";
import type { Columns } from "./columns.ts";
import { countActors } from "./countActors.ts";
import { countTies } from "./countTies.ts";
import { type Kept, keepInteractions } from "./keptInteractions.ts";
import type { Lists } from "./lists.ts";
import { lossCode } from "./lossCode.ts";
import type { Memory } from "./memory.ts";
import type { FacetCounts, LeftOutCode } from "./picture.ts";
import type { Bounds } from "./windowRows.ts";

/**
 * What each facet's words would keep, were that facet not set. `actors` are the rows shown. A facet
 * that costs nothing is counted on the rows kept, so that a step of the window stays one pass.
 */
export function facetCountsOf(
  columns: Columns,
  view: View,
  kept: Kept,
  actors: Int32Array,
  bounds: Bounds,
  memory: Memory,
): FacetCounts {
  const without = (patch: Partial<View>): Kept =>
    keepInteractions(columns, { ...view, ...patch }, bounds, memory);
  const rowsWithout = (code: LeftOutCode, patch: Partial<View>): Int32Array =>
    kept.lost[lossCode(code)] === 0 ? kept.rows : without(patch).rows;
  const cited = rowsWithout("source", { sources: [] });
  return {
    // A type may cost ties and actors where it costs no interaction.
    types: tally(
      view.actorTypes.length === 0 ? actors : actorsOf(columns, without({ actorTypes: [] })),
      columns.actorType,
      ACTOR_TYPES.length,
    ),
    topics: tallyLists(rowsWithout("topic", { topics: [] }), columns.topics, columns.rows.topics.size),
    sources: tallyLists(cited, columns.sources, columns.rows.sources.size),
    publishers: tallyLists(
      cited,
      columns.sources,
      columns.publisherCount,
      (source) => columns.publisher[source]!,
    ),
    statuses: tally(rowsWithout("status", { status: [] }), columns.modality, MODALITIES.length),
    confidences: tally(rowsWithout("confidence", { confidence: [] }), columns.confidence, CONFIDENCES.length),
  };
}

function actorsOf(columns: Columns, kept: Kept): Int32Array {
  return countActors(columns, kept, countTies(columns, kept)).row;
}

/** How often each value of a column occurs in the rows. */
export function tally(rows: Int32Array, column: Int32Array | Uint8Array, values: number): Int32Array {
  const counts = new Int32Array(values);
  for (const row of rows) counts[column[row]!]! += 1;
  return counts;
}

/** In how many of the rows' lists each value occurs, however often in one. */
function tallyLists(
  rows: Int32Array,
  { start, item }: Lists,
  values: number,
  valueOf: (item: number) => number = (one) => one,
): Int32Array {
  const counts = new Int32Array(values);
  const lastCounted = new Int32Array(values).fill(-1);
  for (const row of rows) {
    for (let at = start[row]!; at < start[row + 1]!; at += 1) {
      const value = valueOf(item[at]!);
      if (lastCounted[value] === row) continue;
      lastCounted[value] = row;
      counts[value]! += 1;
    }
  }
  return counts;
}
