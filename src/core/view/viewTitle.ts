import type { Catalogue } from "../events/catalogue.ts";
import { filterPhrases } from "./filterPhrases.ts";
import { namedViewShowing } from "./sameView.ts";
import type { View } from "./view.ts";
import { shortened } from "./words.ts";

const MOST_CHARACTERS = 120;

/** What to call a view where it is handed on: the named view that it is, else its filters in words. */
export function viewTitle(view: View, catalogue: Catalogue): string {
  const named = namedViewShowing(view, catalogue);
  if (named !== null) return named.title;
  const words = filterPhrases(view, catalogue)
    .map(({ text }) => text)
    .join(", ");
  return words === "" ? "All interactions" : shortened(capitalised(words), MOST_CHARACTERS);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
