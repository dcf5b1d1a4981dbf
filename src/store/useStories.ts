import { useMemo } from "react";
import type { Catalogue } from "../core/events/catalogue.ts";
import type { Story } from "../core/model/graph.ts";
import { wholeCatalogue } from "./storiesOf.ts";
import { useExplorer } from "./useExplorer.ts";

/** The catalogue with the person's own stories, by which slides are found; null before there are data. */
export function useWholeCatalogue(): Catalogue | null {
  const corpus = useExplorer((state) => state.corpus);
  const ownStories = useExplorer((state) => state.ownStories);
  return useMemo(() => (corpus === null ? null : wholeCatalogue(corpus, ownStories)), [corpus, ownStories]);
}

const NONE: readonly Story[] = [];

/** The stories that can be played: those of the open data, then the person's own. */
export function useStories(): readonly Story[] {
  return useWholeCatalogue()?.stories ?? NONE;
}
