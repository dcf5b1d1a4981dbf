import { useMemo } from "react";
import { type SummaryPart, summarise } from "../core/view/summary.ts";
import { useExplorer } from "../store/useExplorer.ts";

/** What is shown, in words; null before there is a picture. */
export function useSummary(): readonly SummaryPart[] | null {
  const catalogue = useExplorer((state) => state.corpus?.catalogue ?? null);
  const view = useExplorer((state) => state.pictured);
  const picture = useExplorer((state) => state.picture);
  return useMemo(
    () => (catalogue === null || picture === null ? null : summarise(view, picture, catalogue)),
    [view, picture, catalogue],
  );
}
