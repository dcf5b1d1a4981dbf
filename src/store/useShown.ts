import { useDeferredValue, useMemo } from "react";
import type { Catalogue } from "../core/events/catalogue.ts";
import type { Picture } from "../core/events/picture.ts";
import type { View } from "../core/view/view.ts";
import { useExplorer } from "./useExplorer.ts";

/** A picture with the view that it answers and the data that it is of. */
export interface Shown {
  readonly catalogue: Catalogue;
  readonly picture: Picture;
  readonly view: View;
}

/**
 * What is on the screen, for the panels beside the network: they are drawn after it, in pieces, so that
 * a step of the window never waits for them. Null until there is something to show.
 */
export function useShown(): Shown | null {
  const catalogue = useExplorer((state) => state.corpus?.catalogue ?? null);
  const settled = useExplorer((state) => state.settled);
  const shown = useMemo(
    () => (catalogue === null || settled === null ? null : { catalogue, ...settled }),
    [catalogue, settled],
  );
  return useDeferredValue(shown, null);
}
