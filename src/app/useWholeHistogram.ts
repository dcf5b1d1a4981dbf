import { useEffect, useState } from "react";
import type { Histogram } from "../core/events/picture.ts";
import { sameFilters } from "../core/view/sameView.ts";
import type { View } from "../core/view/view.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { latestOnly } from "../store/latestOnly.ts";
import type { ExplorerState } from "../store/state.ts";
import { useExplorer } from "../store/useExplorer.ts";

interface Whole {
  readonly corpus: Corpus;
  readonly histogram: Histogram;
}

/**
 * The histogram of the view with its window open, asked for once for each change of its other filters:
 * no step of the window changes it. Null until known.
 */
export function useWholeHistogram(corpus: Corpus | null): Histogram | null {
  const [select] = useState(unwindowed);
  const view = useExplorer(select);
  const [whole, setWhole] = useState<Whole | null>(null);
  const [ask] = useState(() =>
    latestOnly(
      async ({ corpus, view }: { corpus: Corpus; view: View }) => ({
        corpus,
        histogram: (await corpus.query(view)).histogram,
      }),
      setWhole,
      // The picture of the same filters fails too, and says so; the scale does without.
      () => setWhole(null),
    ),
  );
  useEffect(() => {
    if (corpus !== null) ask({ corpus, view });
  }, [corpus, view, ask]);
  return whole !== null && whole.corpus === corpus ? whole.histogram : null;
}

/** Selects the view with its window open: the same object until another filter changes. */
function unwindowed(): (state: ExplorerState) => View {
  let held: View | null = null;
  return ({ view }) => {
    const open: View = { ...view, window: { from: null, to: null } };
    if (held === null || !sameFilters(held, open)) held = open;
    return held;
  };
}
