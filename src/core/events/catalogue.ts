import type {
  Actor,
  Brief,
  Codebook,
  Interaction,
  KeyDate,
  NamedView,
  Position,
  Source,
  Story,
} from "../model/graph.ts";

/** What the screen needs to name things: everything of a graph but its interactions and briefs. */
export interface Catalogue {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly licence: string;
  readonly dataVersion: string;
  readonly contact: string;
  readonly codebook: Codebook;
  readonly actors: readonly Actor[];
  /** Row of an interaction is its place here: sorted by first possible day, then id; undated last. */
  readonly interactionIds: readonly string[];
  readonly topics: readonly string[];
  readonly sources: readonly Source[];
  readonly keyDates: readonly KeyDate[];
  readonly positions: Readonly<Record<string, Position>>;
  readonly views: readonly NamedView[];
  readonly stories: readonly Story[];
}

/** One interaction with everything needed to show its evidence. */
export interface InteractionDetails {
  readonly row: number;
  readonly interaction: Interaction;
  /** The briefs of its spans and the sources it cites, in the same order. */
  readonly briefs: readonly Brief[];
  readonly sources: readonly Source[];
}

export interface DyadHistory {
  /** Rows of interactions that tie the two (whatever their status), by day. */
  readonly tied: readonly number[];
  /** Rows of interactions in which both are named, in whatever role, without a tie between them. */
  readonly namedTogether: readonly number[];
}
