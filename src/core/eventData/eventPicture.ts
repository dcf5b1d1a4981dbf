import { chainsOf } from "../events/chainsOf.ts";
import { leftOutOf } from "../events/leftOut.ts";
import { KEPT, lossCode } from "../events/lossCode.ts";
import { type FacetCounts, type LeftOutCode, type Picture, STRANDS } from "../events/picture.ts";
import { type Bounds, boundsOf } from "../events/windowRows.ts";
import { ACTOR_TYPES, CONFIDENCES, MODALITIES, TONES } from "../model/vocabulary.ts";
import type { View } from "../view/view.ts";
import { actorRowsOf, tieRowsOf } from "./countedRows.ts";
import { EVENT_CONFIDENCE, EVENT_MODALITY } from "./alikeLoss.ts";
import { chainColumnsOf } from "./chainColumns.ts";
import { eventHistogram } from "./eventHistogram.ts";
import type { EventIndex } from "./eventIndex.ts";
import type { EventMemory } from "./eventMemory.ts";
import { type KeptEvents, keepEvents } from "./keptEvents.ts";

/**
 * What a view shows of event data: the picture that `query` gives of the same events as a graph.
 * `memory` belongs to the index and makes the next step of the window cheap. Every array has a buffer
 * of its own, which the receiver may transfer.
 */
export function eventPicture(index: EventIndex, view: View, memory: EventMemory): Picture {
  const bounds = boundsOf(view.window);
  const kept = keepEvents(index, view, bounds, memory);
  // The counts may be those of the next question as soon as another facet is asked for.
  const [ties, rows] = [tieRowsOf(index, kept, memory.room()), kept.rows()];
  const actors = actorRowsOf(kept, ties);
  const histogram = eventHistogram(index, view, kept, bounds, memory);
  const { lost, weak, thin, chains } = kept;
  return {
    totals: {
      actors: { shown: actors.row.length, all: index.actorType.length },
      ties: { shown: ties.a.length, all: index.dyadA.length },
      interactions: { shown: rows.length, all: index.eventCount },
    },
    interactions: rows,
    possible: new Uint8Array(rows.length),
    actors,
    ties,
    histogram,
    ...kindFacetCounts(index, kindsOfAny(index, view, kept, bounds, memory)),
    facets: facetCounts(index, view, kept, actors.row, bounds, memory),
    strandTotals: strandsOf(index, kept.ofKind),
    possibleTotal: 0,
    sourcesTotal: Math.min(rows.length, 1),
    sources: new Int32Array(Math.min(rows.length, 1)),
    reportUnknown: view.asOf === null ? 0 : rows.length,
    chains: chains === null ? null : chainsOf(chainColumnsOf(index), chains),
    leftOut: leftOutOf(view, lost, {
      tiesInsideState: 0,
      tiesTooWeak: weak,
      tiesTooThin: thin,
      actors: index.actorType.length - actors.row.length,
    }),
  };
}

/** A facet's counts leave out the facet itself: events by kind row, whatever kinds and classes are chosen. */
function kindsOfAny(
  index: EventIndex,
  view: View,
  kept: KeptEvents,
  bounds: Bounds,
  memory: EventMemory,
): Int32Array {
  if (view.classes.length + view.kinds.length === 0) return kept.ofKind.slice();
  if (kept.ofAnyKind !== null) return kept.ofAnyKind;
  return keepEvents(index, { ...view, classes: [], kinds: [] }, bounds, memory).ofKind.slice();
}

function kindFacetCounts(
  { kinds, rows }: EventIndex,
  kindCounts: Int32Array,
): Pick<Picture, "kindCounts" | "classCounts" | "classToneCounts"> {
  const classCounts = new Int32Array(rows.classes.size);
  const classToneCounts = new Int32Array(rows.classes.size * TONES.length);
  kindCounts.forEach((count, kind) => {
    const ofClass = kinds.classOf[kind]!;
    classCounts[ofClass]! += count;
    classToneCounts[ofClass * TONES.length + kinds.tone[kind]!]! += count;
  });
  return { kindCounts, classCounts, classToneCounts };
}

function strandsOf({ kinds }: EventIndex, ofKind: Int32Array): Int32Array {
  const totals = new Int32Array(STRANDS.length);
  ofKind.forEach((count, kind) => (totals[kinds.strand[kind]!]! += count));
  return totals;
}

/** Of facets in which all events are alike, one word has them all. `shown` are the actor rows of the picture. */
function facetCounts(
  index: EventIndex,
  view: View,
  kept: KeptEvents,
  shown: Int32Array,
  bounds: Bounds,
  memory: EventMemory,
): FacetCounts {
  const without = (patch: Partial<View>): KeptEvents =>
    keepEvents(index, { ...view, ...patch }, bounds, memory);
  const total = sumOf(kept.ofKind);
  const countWithout = (code: LeftOutCode, patch: Partial<View>): number =>
    kept.lost[lossCode(code)] === KEPT ? total : sumOf(without(patch).ofKind);
  const sources = Int32Array.of(countWithout("source", { sources: [] }));
  return {
    topics: new Int32Array(index.rows.topics.size),
    sources,
    publishers: sources.slice(),
    statuses: oneOf(MODALITIES, EVENT_MODALITY, countWithout("status", { status: [] })),
    confidences: oneOf(CONFIDENCES, EVENT_CONFIDENCE, countWithout("confidence", { confidence: [] })),
    types: typesOf(
      index,
      view.actorTypes.length === 0 ? shown : actorsOf(index, without({ actorTypes: [] }), memory),
    ),
  };
}

function oneOf<Word>(words: readonly Word[], word: Word, count: number): Int32Array {
  return Int32Array.from(words, (one) => (one === word ? count : 0));
}

function typesOf({ actorType }: EventIndex, actors: Int32Array): Int32Array {
  const counts = new Int32Array(ACTOR_TYPES.length);
  for (const actor of actors) counts[actorType[actor]!]! += 1;
  return counts;
}

function actorsOf(index: EventIndex, kept: KeptEvents, memory: EventMemory): Int32Array {
  return actorRowsOf(kept, tieRowsOf(index, kept, memory.room())).row;
}

function sumOf(counts: Int32Array): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
