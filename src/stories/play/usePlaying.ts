import { useMemo } from "react";
import type { Catalogue } from "../../core/events/catalogue.ts";
import { placesOf, type Stop, stopAt } from "../../core/view/slides.ts";
import { useExplorer } from "../../store/useExplorer.ts";
import { useWholeCatalogue } from "../../store/useStories.ts";

/** Where in which story the reader is. */
export interface Playing extends Stop {
  readonly catalogue: Catalogue;
  /** 1 for the first slide; `count` for the sources, which come last. */
  readonly place: number;
  readonly count: number;
}

/** Null before there are data, and outside a story. */
export function usePlaying(): Playing | null {
  const catalogue = useWholeCatalogue();
  const at = useExplorer((state) => state.view.story);
  return useMemo(() => {
    const stop = catalogue === null || at === null ? undefined : stopAt(at, catalogue);
    if (catalogue === null || at === null || stop === undefined) return null;
    return { ...stop, catalogue, place: at.slide, count: placesOf(stop.story) };
  }, [catalogue, at]);
}
