import type { Day } from "../model/day.ts";
import type { ActorType, Confidence, Modality } from "../model/vocabulary.ts";

/** Everything that decides what is on the screen: plain, serialisable, and what a link restores. */
export interface View {
  /** Id of a bundled data set or an https address; null means the host's own default. */
  readonly data: string | null;
  /** First 8 hex digits of the fingerprint of the data that the view was made on; null where nobody wrote it. */
  readonly fingerprint: string | null;
  readonly window: Window;
  /** Keep only what had been reported by this day; null for no such limit. */
  readonly asOf: Day | null;
  /** Facets: an empty list keeps everything. Class and kind together are one facet. */
  readonly classes: readonly string[];
  readonly kinds: readonly string[];
  readonly actorTypes: readonly ActorType[];
  readonly topics: readonly string[];
  readonly sources: readonly string[];
  readonly status: readonly Modality[];
  readonly confidence: readonly Confidence[];
  readonly text: string;
  readonly rollUp: "none" | "state";
  readonly hidden: readonly string[];
  /** Least number of interactions on a tie. */
  readonly leastStrength: number;
  /** Least number of independent sources behind a tie. */
  readonly leastSources: number;
  /** How many ties are drawn; null leaves it to the drawing. */
  readonly tiesDrawn: number | "all" | null;
  /** What the area of an actor's sign counts. */
  readonly sizedBy: SizeMeasure;
  /** Layers shown; an empty list leaves it to the drawing. */
  readonly layers: readonly string[];
  /** Focus: these actors and what is within `hops` ties of them; empty for no focus. */
  readonly focus: readonly string[];
  readonly hops: 1 | 2;
  /** Chains of interactions from the first actor to the second. */
  readonly chain: Chain | null;
  /** Most days between two interactions of a chain; null for no limit. */
  readonly longestPause: number | null;
  /** A second window to compare with. */
  readonly compared: Window | null;
  readonly tab: "network" | "table" | "matrix";
  readonly selection: Selection | null;
  /** Name of a layout; null for the data's own places. */
  readonly layout: string | null;
  readonly camera: Camera | null;
  /** Actors put in their place by hand, sorted by actor; none is there twice. */
  readonly pins: readonly Pin[];
  readonly story: StoryPlace | null;
  /** How much of the page stands around the view. */
  readonly chrome: Chrome;
  /** Parameters that this version does not know, kept when the link is rewritten. */
  readonly unknown: readonly (readonly [name: string, value: string])[];
}

/** Inclusive days; null leaves a side open. */
export interface Window {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Two different actors, in order. */
export type Chain = readonly [from: string, to: string];

export const SIZE_MEASURES = ["interactions", "ties"] as const;
export type SizeMeasure = (typeof SIZE_MEASURES)[number];

/** The whole page, a view inside another page, or a view on a wall. */
export type Chrome = "full" | "embed" | "present";

/** A slide of a story of the data; the first is 1. */
export interface StoryPlace {
  readonly id: string;
  readonly slide: number;
}

/** Ids as written in the link; `a` sorts before `b`. */
export type Selection =
  | { readonly type: "actor"; readonly actor: string }
  | { readonly type: "interaction"; readonly interaction: string }
  | { readonly type: "tie"; readonly a: string; readonly b: string };

/** Centre in layout units and the width seen, all integers. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Where an actor stands, in whole layout units. */
export interface Pin {
  readonly actor: string;
  readonly x: number;
  readonly y: number;
}

/** Frozen for link version 1: changing a default needs a new version and a migration. */
export const DEFAULT_STATUS: readonly Modality[] = ["actual", "claimed"];

export const EMPTY_VIEW: View = {
  data: null,
  fingerprint: null,
  window: { from: null, to: null },
  asOf: null,
  classes: [],
  kinds: [],
  actorTypes: [],
  topics: [],
  sources: [],
  status: DEFAULT_STATUS,
  confidence: [],
  text: "",
  rollUp: "none",
  hidden: [],
  leastStrength: 1,
  leastSources: 1,
  tiesDrawn: null,
  sizedBy: "interactions",
  layers: [],
  focus: [],
  hops: 1,
  chain: null,
  longestPause: null,
  compared: null,
  tab: "network",
  selection: null,
  layout: null,
  camera: null,
  pins: [],
  story: null,
  chrome: "full",
  unknown: [],
};
