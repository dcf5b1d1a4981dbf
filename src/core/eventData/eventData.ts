import type { Codebook } from "../model/graph.ts";

/**
 * A data set of dated events with one initiator and one target each (ICEWS, GDELT), coded by a
 * machine: columns, one place an event, in the order of days, and within a day in the order of rows.
 */
export interface EventData {
  readonly about: AboutEvents;
  /** Our classes and kinds, and a kind for each CAMEO code met that none of ours takes, as `cameo-0231`. Tone is the kind's. */
  readonly codebook: Codebook;
  readonly actors: ActorColumns;
  /** The data set, as it is named beside a row: `ICEWS18`. */
  readonly sourceName: string;
  /** The files that were read. Rows count on from one file to the next. */
  readonly files: readonly EventFile[];
  /** What the files hold besides, by reason. */
  readonly setAside: readonly SetAsideCount[];
  /** Days since 1970-01-01, ascending. */
  readonly day: Int32Array;
  /** Places in `codebook.kinds`. */
  readonly kind: Uint16Array;
  /** Places in `actors`; the two of an event are never the same. */
  readonly initiator: Uint32Array;
  readonly target: Uint32Array;
  /** Which line of the files the event was read from, from 0: see `rowOfFile`. */
  readonly row: Uint32Array;
  /** x and y of each actor in layout units, one pair after another; undefined where nobody has laid it out. */
  readonly positions: Int32Array | undefined;
}

/** As in a graph. */
export interface AboutEvents {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly licence: string;
  readonly dataVersion: string;
  readonly contact: string;
  /** SHA-256, in 64 hex digits, over codebook, actors and events; rows, files and texts do not count. */
  readonly fingerprint: string;
}

/** One place an actor: the busiest first, names in order where they are equally busy. */
export interface ActorColumns {
  /** Slugs, each once. */
  readonly id: readonly string[];
  readonly name: readonly string[];
  /** What the data set calls it where that is not its name; else empty. */
  readonly externalId: readonly string[];
  /** Places in `ACTOR_TYPES`. */
  readonly type: Uint8Array;
  /** ISO 3166-1 alpha-3, or empty. */
  readonly country: readonly string[];
}

export interface EventFile {
  readonly name: string;
  /** Row of its first line. */
  readonly firstRow: number;
}

export interface SetAsideCount {
  readonly reason: string;
  readonly count: number;
}

/** The file of a row and the line in it, from 1: `train.txt`, line 12. */
export function rowOfFile(files: readonly EventFile[], row: number): { file: string; line: number } {
  const file = files.findLast(({ firstRow }) => firstRow <= row);
  return { file: file?.name ?? "", line: row - (file?.firstRow ?? 0) + 1 };
}
