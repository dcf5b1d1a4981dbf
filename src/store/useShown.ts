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
 * a step of the window never waits for them. Null until they have something to show.
 */
export function useShown(): Shown | null {
  const catalogue = useExplorer((state) => state.corpus?.catalogue ?? null);
  const picture = useExplorer((state) => state.picture);
  const view = useExplorer((state) => state.pictured);
  const shown = useMemo(
    () => (catalogue === null || picture === null ? null : { catalogue, picture, view }),
    [catalogue, picture, view],
  );
  return useDeferredValue(shown, null);
}
