import type { StoreApi } from "zustand/vanilla";
import type { DyadHistory } from "../core/events/catalogue.ts";
import type { Selection } from "../core/view/view.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { messageOf } from "./messageOf.ts";
import type { ExplorerState } from "./state.ts";

/**
 * Loads the records behind the selection: all of them, inside the window and out, so that a step of
 * the window needs no further question. An answer that comes after the selection has moved on is dropped.
 */
export async function loadEvidence(store: StoreApi<ExplorerState>): Promise<void> {
  const { corpus, view } = store.getState();
  const { selection } = view;
  if (corpus === null || selection === null) {
    store.setState({ evidence: null });
    return;
  }
  store.setState({ evidence: { selection, details: null, dyad: null, failure: null } });
  const current = (): boolean =>
    store.getState().view.selection === selection && store.getState().corpus === corpus;
  try {
    const { rows, dyad } = await rowsBehind(corpus, selection);
    const details = await corpus.interactions(rows);
    if (current()) store.setState({ evidence: { selection, details, dyad, failure: null } });
  } catch (error) {
    const failure = messageOf(error);
    if (current()) store.setState({ evidence: { selection, details: [], dyad: null, failure } });
  }
}

interface RowsBehind {
  readonly rows: readonly number[];
  readonly dyad: DyadHistory | null;
}

async function rowsBehind(corpus: Corpus, selection: Selection): Promise<RowsBehind> {
  const { actors, interactionIds } = corpus.catalogue;
  const rowOf = (id: string): number => actors.findIndex((actor) => actor.id === id);
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
