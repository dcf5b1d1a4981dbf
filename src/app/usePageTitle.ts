import { useEffect } from "react";
import type { Catalogue } from "../core/events/catalogue.ts";
import { namedViewShowing } from "../core/view/sameView.ts";
import type { View } from "../core/view/view.ts";
import { useShown } from "../store/useShown.ts";

/** Keeps the title of the page that of the view; until there are data, it stays as it was sent. */
export function usePageTitle(): void {
  const shown = useShown();
  useEffect(() => {
    if (shown !== null) document.title = pageTitle(shown.view, shown.catalogue);
  }, [shown]);
}

/** The named view that is shown, else the data; in the form of the pages made for named views. */
export function pageTitle(view: View, catalogue: Catalogue): string {
  return `${namedViewShowing(view, catalogue)?.title ?? catalogue.title} – Demarche`;
}
