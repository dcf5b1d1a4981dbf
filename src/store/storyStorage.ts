import type { Story } from "../core/model/graph.ts";
import { readStories } from "../core/view/ownStories.ts";
import { keepText, keptText } from "./keptText.ts";

/** `data` is the id of the data set, or the address that it was loaded from. */
const keyOf = (data: string): string => `demarche.stories.${data}`;

/** What this browser has kept for these data; nothing where storage is forbidden or holds something else. */
export function loadStories(data: string): readonly Story[] {
  return readStories(keptText(keyOf(data)));
}

/** False where storage is full or forbidden. */
export function storeStories(data: string, stories: readonly Story[]): boolean {
  return keepText(keyOf(data), stories.length === 0 ? null : JSON.stringify(stories));
}
