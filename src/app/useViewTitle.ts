import type { Catalogue } from "../core/events/catalogue.ts";
import { namedViewShowing } from "../core/view/sameView.ts";
import type { View } from "../core/view/view.ts";
import { stopAt } from "../core/view/slides.ts";
import { headingOf } from "../stories/play/slideWords.ts";
import { useWholeCatalogue } from "../store/useStories.ts";
import { useShown } from "../store/useShown.ts";

/** The title of what is on the screen; null before there is anything. */
export function useViewTitle(): string | null {
  const shown = useShown();
  const catalogue = useWholeCatalogue();
  return shown === null || catalogue === null ? null : titleOf(shown.view, catalogue);
}

/** The slide and its story, the named view that is shown, else the data. */
export function titleOf(view: View, catalogue: Catalogue): string {
  const stop = view.story === null ? undefined : stopAt(view.story, catalogue);
  if (stop !== undefined) return `${headingOf(stop)} – ${stop.story.title}`;
  return namedViewShowing(view, catalogue)?.title ?? catalogue.title;
}
