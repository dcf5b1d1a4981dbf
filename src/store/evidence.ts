import type { StoreApi } from "zustand/vanilla";
import type { DyadHistory } from "../core/events/catalogue.ts";
import { placeOfRow } from "../core/events/placeOfRow.ts";
import { rowOfActor } from "../core/events/rowOfActor.ts";
import type { Selection } from "../core/view/view.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { messageOf } from "../core/model/messageOf.ts";
import type { ExplorerState } from "./state.ts";

/** Nobody reads more; of half a million interactions the busiest actor has twenty thousand. */
const MOST_RECORDS = 4_000;
/** Longer than a step of playing takes: what is listed of too many follows the window when that rests. */
const REST_MS = 1_250;

/**
 * Loads the records behind the selection: all of them, inside the window and out, so that a step of
 * the window needs no further question. Of too many, those that the picture shows come first, and
 * their number is told. An answer that comes after the selection has moved on is dropped.
 */
export async function loadEvidence(store: StoreApi<ExplorerState>): Promise<void> {
  const { corpus, view } = store.getState();
  const { selection } = view;
  if (corpus === null || selection === null) {
    store.setState({ evidence: null });
    return;
  }
  store.setState({ evidence: { selection, details: null, dyad: null, failure: null, unlisted: 0 } });
  await fill(store, corpus, selection);
}

/** Where not all could be listed, lists those of another picture once it stays. */
export function evidenceFollowing(store: StoreApi<ExplorerState>): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(waiting);
    if ((store.getState().evidence?.unlisted ?? 0) === 0) return;
    waiting = setTimeout(() => {
      const { corpus, evidence } = store.getState();
      if (corpus !== null && evidence !== null && evidence.unlisted > 0)
        void fill(store, corpus, evidence.selection);
    }, REST_MS);
  };
}

async function fill(store: StoreApi<ExplorerState>, corpus: Corpus, selection: Selection): Promise<void> {
  const current = (): boolean =>
    store.getState().view.selection === selection && store.getState().corpus === corpus;
  try {
    const { rows, dyad } = await rowsBehind(corpus, selection);
    const listed = listedOf(rows, store.getState().picture?.interactions);
    const details = await corpus.interactions(listed);
    const unlisted = rows.length - listed.length;
    if (current()) store.setState({ evidence: { selection, details, dyad, failure: null, unlisted } });
  } catch (error) {
    const failure = messageOf(error);
    if (current()) store.setState({ evidence: { selection, details: [], dyad: null, failure, unlisted: 0 } });
  }
}

/** All rows, or of too many the latest shown, and before them the latest others. */
function listedOf(rows: readonly number[], shown: Int32Array | undefined): readonly number[] {
  if (rows.length <= MOST_RECORDS) return rows;
  const isShown = (row: number): boolean => shown !== undefined && placeOfRow(shown, row) >= 0;
  const first = rows.filter(isShown).slice(-MOST_RECORDS);
  const room = MOST_RECORDS - first.length;
  const others = room === 0 ? [] : rows.filter((row) => !isShown(row)).slice(-room);
  return [...others, ...first].toSorted((a, b) => a - b);
}

interface RowsBehind {
  readonly rows: readonly number[];
  readonly dyad: DyadHistory | null;
}

async function rowsBehind(corpus: Corpus, selection: Selection): Promise<RowsBehind> {
  const { actors, interactionIds } = corpus.catalogue;
  const rowOf = (id: string): number => rowOfActor(actors, id);
  switch (selection.type) {
    case "actor":
      return { rows: await corpus.mentions(rowOf(selection.actor)), dyad: null };
    case "interaction":
      return { rows: [interactionIds.indexOf(selection.interaction)].filter((row) => row >= 0), dyad: null };
    case "tie": {
      const dyad = await corpus.dyad(rowOf(selection.a), rowOf(selection.b));
      return { rows: [...dyad.tied, ...dyad.namedTogether], dyad };
    }
  }
}
