import type { Brief, Graph, Interaction, Source } from "../model/graph.ts";

/** What the screen needs to name things: a graph without its interactions and briefs, of which it knows the order. */
export interface Catalogue extends Omit<Graph, "format" | "version" | "interactions" | "briefs"> {
  /** Row of an interaction is its place here: sorted by first possible day, then id; undated last. */
  readonly interactionIds: InteractionIds;
  readonly topics: readonly string[];
  /** SHA-256 of the facts of the graph in hex: see `fingerprintOf`. */
  readonly fingerprint: string;
}

/** Ids by row, as a list has them or as numbers. */
export interface InteractionIds extends Iterable<string> {
  readonly length: number;
  /** Of a row from 0 on; undefined where there is none. */
  at(row: number): string | undefined;
  /** -1 where there is no such id. */
  indexOf(id: string): number;
  includes(id: string): boolean;
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
