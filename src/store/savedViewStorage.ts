import type { NamedView } from "../core/model/graph.ts";
import { readSavedViews } from "../core/view/savedViews.ts";

/** `data` is the id of the data set, or the address that it was loaded from. */
const keyOf = (data: string): string => `demarche.views.${data}`;

/** What this browser has kept for these data; nothing where storage is forbidden or holds something else. */
export function loadSavedViews(data: string): readonly NamedView[] {
  try {
    return readSavedViews(localStorage.getItem(keyOf(data)));
  } catch {
    return [];
  }
}

/** False where storage is full or forbidden. */
export function storeSavedViews(data: string, views: readonly NamedView[]): boolean {
  try {
    if (views.length === 0) localStorage.removeItem(keyOf(data));
    else localStorage.setItem(keyOf(data), JSON.stringify(views));
    return true;
  } catch {
    return false;
  }
}
