import type { NamedView } from "../core/model/graph.ts";
import { MOST_SAVED, renamed, savedView } from "../core/view/savedViews.ts";
import { loadSavedViews, storeSavedViews } from "./savedViewStorage.ts";
import type { ExplorerState } from "./state.ts";
import type { Workings } from "./workings.ts";

export interface ViewTexts {
  readonly title: string;
  readonly note: string;
}

/** The views that a person has named: kept in this browser, for the data that are open. */
export interface SavingActions {
  /** Names the view as it is now; gives the view as it was saved, null where there are too many. */
  saveView(texts: ViewTexts): NamedView | null;
  renameSaved(id: string, texts: ViewTexts): void;
  deleteSaved(id: string): void;
  /** Takes back the last of these three; once. */
  undoSaved(): void;
}

export function savingActions({ store, embedded }: Pick<Workings, "store" | "embedded">): SavingActions {
  const { getState: get, setState: set } = store;

  /** Another tab may have saved a view since; where nothing can be kept, this page's list is the only one. */
  function current(): readonly NamedView[] {
    const { savedViews, savedKept, view } = get();
    return savedKept && view.data !== null && !embedded ? loadSavedViews(view.data) : savedViews;
  }

  function put(views: readonly NamedView[], undo: ExplorerState["savedUndo"]): void {
    const { data } = get().view;
    const kept = data !== null && !embedded && storeSavedViews(data, views);
    set({ savedViews: views, savedKept: kept, savedUndo: undo });
  }

  return {
    saveView(texts) {
      const { corpus, view } = get();
      const before = current();
      if (corpus === null || before.length >= MOST_SAVED) return null;
      const taken = [...corpus.catalogue.views, ...before].map(({ id }) => id);
      const saved = savedView(view, texts, taken);
      put([...before, saved], { before, did: `Saved “${saved.title}”` });
      return saved;
    },
    renameSaved(id, texts) {
      const before = current();
      const old = before.find((view) => view.id === id);
      if (old !== undefined) put(renamed(before, id, texts), { before, did: `Renamed “${old.title}”` });
    },
    deleteSaved(id) {
      const before = current();
      const old = before.find((view) => view.id === id);
      if (old === undefined) return;
      put(
        before.filter((view) => view !== old),
        { before, did: `Deleted “${old.title}”` },
      );
    },
    undoSaved() {
      const { savedUndo } = get();
      if (savedUndo !== null) put(savedUndo.before, null);
    },
  };
}

/** What is known of saved views when other data are opened. An embedded page leaves the browser alone. */
export function savedFor(
  data: string | null,
  embedded: boolean,
): Pick<ExplorerState, "savedViews" | "savedKept" | "savedUndo"> {
  const savedViews = data === null || embedded ? [] : loadSavedViews(data);
  return { savedViews, savedKept: true, savedUndo: null };
}
