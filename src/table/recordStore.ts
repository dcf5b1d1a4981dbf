import type { InteractionDetails } from "../core/events/catalogue.ts";
import { messageOf } from "../core/model/messageOf.ts";

export type LoadInteractions = (rows: readonly number[]) => Promise<readonly InteractionDetails[]>;

/** Records of interactions, fetched in chunks and kept by row. One chunk is under way at a time. */
export interface RecordStore {
  get(row: number): InteractionDetails | undefined;
  /** Rows wanted at once, for what is on the screen; replaces those asked for before. */
  want(rows: ArrayLike<number>): void;
  /** Rows to be fetched when nothing is wanted at once; replaces those before. */
  prepare(rows: ArrayLike<number>): void;
  /** Every record of the rows, in their order; rejects where one cannot be had. */
  all(rows: ArrayLike<number>): Promise<readonly InteractionDetails[]>;
  /** Tries again after a failure. */
  retry(): void;
  failure(): string | null;
  /** Raised whenever records arrive or a failure comes or goes. */
  version(): number;
  subscribe(listener: () => void): () => void;
}

const CHUNK = 250;
const MOST_KEPT = 20_000;
const NONE: ArrayLike<number> = [];

/** What a store holds. */
interface Shelf {
  kept: Map<number, InteractionDetails>;
  wanted: ArrayLike<number>;
  prepared: ArrayLike<number>;
  failure: string | null;
}

export function createRecordStore(load: LoadInteractions): RecordStore {
  const listeners = new Set<() => void>();
  const shelf: Shelf = { kept: new Map(), wanted: NONE, prepared: NONE, failure: null };
  let version = 0;
  let busy = false;

  function changed(): void {
    version += 1;
    for (const listener of listeners) listener();
  }

  async function fetchNext(): Promise<void> {
    const chunk = nextChunk(shelf);
    if (busy || shelf.failure !== null || listeners.size === 0 || chunk.length === 0) return;
    busy = true;
    await fill(shelf, chunk, load);
    busy = false;
    changed();
    void fetchNext();
  }

  return {
    get: (row) => shelf.kept.get(row),
    want(rows) {
      shelf.wanted = rows;
      void fetchNext();
    },
    prepare(rows) {
      shelf.prepared = rows;
      void fetchNext();
    },
    all: (rows) => readAll(Array.from(rows), shelf.kept, load),
    retry() {
      shelf.failure = null;
      changed();
      void fetchNext();
    },
    failure: () => shelf.failure,
    version: () => version,
    subscribe(listener) {
      listeners.add(listener);
      void fetchNext();
      return () => void listeners.delete(listener);
    },
  };
}

function nextChunk({ kept, wanted, prepared }: Shelf): readonly number[] {
  const rows = missing(wanted, kept, CHUNK);
  return rows.length > 0 ? rows : missing(prepared, kept, CHUNK);
}

/** Puts the records of a chunk on the shelf, or the reason why they are not there. */
async function fill(shelf: Shelf, chunk: readonly number[], load: LoadInteractions): Promise<void> {
  try {
    for (const record of await load(chunk)) shelf.kept.set(record.row, record);
    if (missing(chunk, shelf.kept, 1).length > 0) shelf.failure = "not all that were asked for came.";
  } catch (error) {
    shelf.failure = messageOf(error);
  }
  if (shelf.kept.size > MOST_KEPT) shelf.kept = stillNeeded(shelf.kept, [shelf.wanted, shelf.prepared]);
}

/** Every record of the rows in their order: those at hand, and the rest chunk by chunk, which are not kept. */
async function readAll(
  rows: readonly number[],
  kept: ReadonlyMap<number, InteractionDetails>,
  load: LoadInteractions,
): Promise<readonly InteractionDetails[]> {
  const found = new Map<number, InteractionDetails>();
  for (const row of rows) {
    const record = kept.get(row);
    if (record !== undefined) found.set(row, record);
  }
  const rest = missing(rows, found, Infinity);
  for (let at = 0; at < rest.length; at += CHUNK) {
    for (const record of await load(rest.slice(at, at + CHUNK))) found.set(record.row, record);
  }
  return rows.flatMap((row) => found.get(row) ?? []);
}

/** The first rows, at most `most`, that are not kept. */
function missing(
  rows: ArrayLike<number>,
  kept: ReadonlyMap<number, InteractionDetails>,
  most: number,
): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < rows.length && found.length < most; at += 1) {
    const row = rows[at];
    if (row !== undefined && !kept.has(row)) found.push(row);
  }
  return found;
}

function stillNeeded(
  kept: ReadonlyMap<number, InteractionDetails>,
  lists: readonly ArrayLike<number>[],
): Map<number, InteractionDetails> {
  const needed = new Map<number, InteractionDetails>();
  for (const list of lists) {
    for (const row of Array.from(list)) {
      const record = kept.get(row);
      if (record !== undefined) needed.set(row, record);
    }
  }
  return needed;
}
