import { TONES } from "../model/vocabulary.ts";
import type { View } from "../view/view.ts";
import type { Columns } from "./columns.ts";
import { countActors } from "./countActors.ts";
import { countTies } from "./countTies.ts";
import { facetCountsOf, tally } from "./facetCounts.ts";
import { facetKey } from "./facetLosses.ts";
import { histogramOf } from "./histogram.ts";
import { type Kept, keepInteractions } from "./keptInteractions.ts";
import { leftOutOf } from "./leftOut.ts";
import type { Lists } from "./lists.ts";
import { chainsOf } from "./chainsOf.ts";
import { NO_DAY } from "./dateColumns.ts";
import { emptyMemory, type Memory, remember } from "./memory.ts";
import { type Picture, STRANDS } from "./picture.ts";
import { type Bounds, boundsOf } from "./windowRows.ts";

/**
 * What a view shows of a corpus, by the one order of filtering (rule 7). The columns are those of
 * the view's roll-up; `memory` belongs to them and speeds up the next query. Every array of a
 * picture has a buffer of its own, which the receiver may transfer.
 */
export function query(columns: Columns, view: View, memory: Memory = emptyMemory()): Picture {
  const bounds = boundsOf(view.window);
  const kept = keepInteractions(columns, view, bounds, memory);
  const { rows, possible } = kept;
  const ties = countTies(columns, kept);
  const actors = countActors(columns, kept, ties);
  const actorTotal = columns.actorType.length;
  const sources = distinctIn(columns.sources, columns.rows.sources.size, rows);
  const otherLosses = {
    tiesInsideState: tiesInsideState(columns, kept),
    tiesTooWeak: kept.ties.weak,
    tiesTooThin: kept.ties.thin,
    actors: actorTotal - actors.row.length,
  };
  return {
    totals: {
      actors: { shown: actors.row.length, all: actorTotal },
      ties: { shown: ties.a.length, all: columns.tieTotal },
      interactions: { shown: rows.length, all: columns.interactionCount },
    },
    interactions: rows,
    possible,
    actors,
    ties,
    histogram: histogramOf(columns, kept, contextOf(columns, view, bounds, memory), bounds),
    ...kindFacetCounts(columns, rowsOfAnyKind(columns, view, kept, bounds, memory)),
    facets: facetCountsOf(columns, view, kept, actors.row, bounds, memory),
    strandTotals: tally(rows, columns.strand, STRANDS.length),
    possibleTotal: sumOf(possible),
    sourcesTotal: sources.length,
    sources,
    reportUnknown:
      view.asOf === null ? 0 : rows.reduce((sum, row) => sum + (columns.reported[row] === NO_DAY ? 1 : 0), 0),
    chains: kept.ties.chains === null ? null : chainsOf(columns, kept.ties.chains),
    leftOut: leftOutOf(view, kept.lost, otherLosses),
  };
}

/** Ties that a roll-up took from the chosen interactions, since both ends became one state. */
function tiesInsideState({ insideState }: Columns, { chosen: { rows, count } }: Kept): number {
  return insideState === null
    ? 0
    : distinctIn(insideState.dyads, insideState.dyadCount, rows.subarray(0, count)).length;
}

/** The rows shown with the window open; none are needed where it is. */
function contextOf(columns: Columns, view: View, bounds: Bounds, memory: Memory): Int32Array {
  if (bounds.open) return new Int32Array(0);
  const { classes, kinds, actorTypes, hidden, leastStrength, leastSources, focus, hops } = view;
  const { chain, longestPause } = view;
  const key = JSON.stringify([
    facetKey(view),
    classes,
    kinds,
    actorTypes,
    hidden,
    leastStrength,
    leastSources,
    chain,
    longestPause,
    focus,
    hops,
  ]);
  const open = boundsOf({ from: null, to: null });
  return remember(memory.context, key, () => keepInteractions(columns, view, open, memory).rows);
}

/** A facet's counts leave out the facet itself: the rows kept without classes and kinds. */
function rowsOfAnyKind(columns: Columns, view: View, kept: Kept, bounds: Bounds, memory: Memory): Int32Array {
  if (view.classes.length === 0 && view.kinds.length === 0) return kept.rows;
  return keepInteractions(columns, { ...view, classes: [], kinds: [] }, bounds, memory).rows;
}

function kindFacetCounts(
  columns: Columns,
  rows: Int32Array,
): Pick<Picture, "kindCounts" | "classCounts" | "classToneCounts"> {
  const { kind, tone, classOfKind, rows: names } = columns;
  const kindCounts = tally(rows, kind, classOfKind.length);
  const classCounts = new Int32Array(names.classes.size);
  const classToneCounts = new Int32Array(names.classes.size * TONES.length);
  kindCounts.forEach((count, ofKind) => (classCounts[classOfKind[ofKind]!]! += count));
  for (const row of rows) classToneCounts[classOfKind[kind[row]!]! * TONES.length + tone[row]!]! += 1;
  return { kindCounts, classCounts, classToneCounts };
}

/** Which of `items` the lists of the rows hold, ascending. */
function distinctIn({ start, item }: Lists, items: number, rows: Int32Array): Int32Array {
  const seen = new Uint8Array(items);
  for (const row of rows) for (let at = start[row]!; at < start[row + 1]!; at += 1) seen[item[at]!] = 1;
  const found = new Int32Array(sumOf(seen));
  let place = 0;
  seen.forEach((isFound, one) => {
    if (isFound === 1) found[place++] = one;
  });
  return found;
}

function sumOf(values: Uint8Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
