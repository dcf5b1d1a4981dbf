import type { NamedView } from "../core/model/graph.ts";
import { readSavedViews } from "../core/view/savedViews.ts";
import { keepText, keptText } from "./keptText.ts";

/** `data` is the id of the data set, or the address that it was loaded from. */
const keyOf = (data: string): string => `demarche.views.${data}`;

/** What this browser has kept for these data; nothing where storage is forbidden or holds something else. */
export function loadSavedViews(data: string): readonly NamedView[] {
  return readSavedViews(keptText(keyOf(data)));
}

/** False where storage is full or forbidden. */
export function storeSavedViews(data: string, views: readonly NamedView[]): boolean {
  return keepText(keyOf(data), views.length === 0 ? null : JSON.stringify(views));
}
