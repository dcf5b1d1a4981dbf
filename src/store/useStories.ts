import { useMemo } from "react";
import type { Story } from "../core/model/graph.ts";
import { storiesOf } from "./storiesOf.ts";
import { useExplorer } from "./useExplorer.ts";

/** The stories that can be played: those of the open data, then the person's own. */
export function useStories(): readonly Story[] {
  const corpus = useExplorer((state) => state.corpus);
  const ownStories = useExplorer((state) => state.ownStories);
  return useMemo(() => storiesOf({ corpus, ownStories }), [corpus, ownStories]);
}
