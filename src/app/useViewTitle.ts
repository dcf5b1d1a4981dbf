import type { Catalogue } from "../core/events/catalogue.ts";
import { namedViewShowing } from "../core/view/sameView.ts";
import type { View } from "../core/view/view.ts";
import { useShown } from "../store/useShown.ts";

/** The title of what is on the screen; null before there is anything. */
export function useViewTitle(): string | null {
  const shown = useShown();
  return shown === null ? null : titleOf(shown.view, shown.catalogue);
}

/** The named view that is shown, else the data. */
export function titleOf(view: View, catalogue: Catalogue): string {
  return namedViewShowing(view, catalogue)?.title ?? catalogue.title;
}
