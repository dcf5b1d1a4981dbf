import type { Day } from "../model/day.ts";

/**
 * What a view shows of a corpus. Actors, interactions and kinds are referred to by their row in the
 * catalogue, in typed arrays, so that a picture crosses a worker boundary without being copied.
 */
export interface Picture {
  readonly totals: Totals;
  /** Shown interactions, in order of first possible day, undated last. */
  readonly interactions: Int32Array;
  /** 1 where the interaction of the same place may fall outside the window (rule 4). */
  readonly possible: Uint8Array;
  readonly actors: ActorRows;
  readonly ties: TieRows;
  readonly histogram: Histogram;
  /** Interactions by kind row, by class row, leaving out the kind-and-class facet itself. */
  readonly kindCounts: Int32Array;
  readonly classCounts: Int32Array;
  /** Interactions by class row and tone: `class * 3 + tone`, same facet rule. */
  readonly classToneCounts: Int32Array;
  readonly facets: FacetCounts;
  /** Shown interactions by strand (see `STRANDS`). */
  readonly strandTotals: Int32Array;
  readonly possibleTotal: number;
  readonly sourcesTotal: number;
  /** Catalogue rows of those sources, ascending. */
  readonly sources: Int32Array;
  /** With an as-of day: shown interactions whose day of report is unknown. */
  readonly reportUnknown: number;
  /** The chains that a view asks for; null where it asks for none. */
  readonly chains: Chains | null;
  readonly leftOut: readonly LeftOut[];
}

export interface Chains {
  /** Those of fewest links first, of equally many the one that begins first. */
  readonly found: readonly ChainFound[];
  /** True where there may be more than were looked for. */
  readonly more: boolean;
}

/** Interactions in the order of time, each of which ties the next two actors. */
export interface ChainFound {
  /** Catalogue rows, one more than links. */
  readonly actors: readonly number[];
  readonly links: readonly ChainLink[];
  /** False where imprecise dates leave the order or the pauses open. */
  readonly isCertain: boolean;
}

export interface ChainLink {
  /** Catalogue row of the interaction, and rows of its kind and its strand. */
  readonly row: number;
  readonly kind: number;
  readonly strand: number;
  /** Its first and last possible day; precise where it is one day, or lasted them all. */
  readonly first: Day;
  readonly last: Day;
  readonly isPrecise: boolean;
}

/** What each word of a facet would keep, leaving out the facet itself (rule 7). */
export interface FacetCounts {
  /** Actors by row of `ACTOR_TYPES`. */
  readonly types: Int32Array;
  /** Interactions by row of the catalogue's topics and sources, and of `publishersOf` its sources. */
  readonly topics: Int32Array;
  readonly sources: Int32Array;
  readonly publishers: Int32Array;
  /** Interactions by row of `MODALITIES` and `CONFIDENCES`. */
  readonly statuses: Int32Array;
  readonly confidences: Int32Array;
}

export interface Totals {
  readonly actors: Shown;
  readonly ties: Shown;
  readonly interactions: Shown;
}
export interface Shown {
  readonly shown: number;
  readonly all: number;
}

export interface ActorRows {
  /** Catalogue rows, ascending. */
  readonly row: Int32Array;
  /** Interactions of each in this picture. */
  readonly count: Int32Array;
  /** Distinct partners of each: its ties. */
  readonly partners: Int32Array;
  /** `place * 4 + strand`: interactions of that strand; they sum to `count`. */
  readonly strands: Int32Array;
}

/** The four ways a tie is drawn: one strand a tone, and force apart from other hostile acts. */
export const STRANDS = ["cooperative", "neutral", "hostile", "force"] as const;
export type Strand = (typeof STRANDS)[number];

export interface TieRows {
  /** Catalogue rows of both ends, a < b; ordered by a, then b. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Interactions on the tie. */
  readonly count: Int32Array;
  /** `tie * 4 + strand`: interactions of that strand; they sum to `count`. */
  readonly strands: Int32Array;
  /** `tie * 4 + strand`: bit 1 set where one goes from a to b, bit 2 where one goes from b to a. */
  readonly arrows: Uint8Array;
}

export interface Histogram {
  readonly firstDay: Day;
  /** Number of days; 0 for a corpus without dates. */
  readonly days: number;
  /** `day * 3 + tone`: shown interactions, certain. Inside and possible sum to the total less the undated. */
  readonly inside: Int32Array;
  readonly possible: Int32Array;
  /** What the same view would show on the days outside its window. */
  readonly outside: Int32Array;
  /** Distinct dated sources a day, of the whole corpus. */
  readonly coverage: Int32Array;
}

export interface LeftOut {
  readonly code: LeftOutCode;
  readonly what: "interactions" | "actors" | "ties";
  /** In plain words: "not dated within the window". */
  readonly reason: string;
  readonly count: number;
}

/** In the order of filtering; an interaction is counted under the first that applies. */
export const LEFT_OUT_CODES = [
  "insideState",
  "asOf",
  "status",
  "undated",
  "window",
  "kind",
  "topic",
  "source",
  "confidence",
  "text",
  "hidden",
  "type",
  "noTie",
  "leastStrength",
  "leastSources",
  "chain",
  "focus",
  "actorsWithout",
] as const;
export type LeftOutCode = (typeof LEFT_OUT_CODES)[number];
