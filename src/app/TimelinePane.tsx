import { useEffect, useMemo, useState } from "react";
import type { Histogram } from "../core/events/picture.ts";
import { parseEdtf } from "../core/model/edtf.ts";
import { withWindow } from "../core/view/change.ts";
import { sameFilters } from "../core/view/sameView.ts";
import type { View, Window } from "../core/view/view.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { latestOnly } from "../store/latestOnly.ts";
import type { ExplorerState } from "../store/state.ts";
import { useActions, useExplorer } from "../store/useExplorer.ts";
import { Timeline } from "../timeline/Timeline.tsx";
import { useCompact } from "./useCompact.ts";
import { selectionDays } from "./selectionDays.ts";

/** The timeline, wired to the view's window. */
export function TimelinePane() {
  const corpus = useExplorer((state) => state.corpus);
  const picture = useExplorer((state) => state.picture);
  const window = useExplorer((state) => state.view.window);
  const evidence = useExplorer((state) => state.evidence);
  const markedDay = useExplorer((state) => state.hoveredDay);
  const { change, flushAddress } = useActions();
  const compact = useCompact();
  const catalogue = corpus?.catalogue ?? null;
  const keyDates = useMemo(
    () =>
      (catalogue?.keyDates ?? []).flatMap(({ date, label }) => {
        const day = parseEdtf(date)?.first;
        return day === undefined ? [] : [{ day, label }];
      }),
    [catalogue],
  );
  const days = useMemo(() => selectionDays(evidence, picture), [evidence, picture]);
  const whole = useWholeHistogram(corpus);
  if (picture === null || catalogue === null) return <div style={{ minHeight: "var(--timeline-h)" }} />;
  const onWindow = (next: Window, phase: "drag" | "end"): void => {
    change((view) => withWindow(view, next), "replace");
    if (phase === "end") flushAddress();
  };
  return (
    <Timeline
      histogram={picture.histogram}
      whole={whole}
      window={window}
      keyDates={keyDates}
      selectionDays={days}
      markedDay={markedDay}
      possibleTotal={picture.possibleTotal}
      interactionsShown={picture.totals.interactions.shown}
      onWindow={onWindow}
      compact={compact}
    />
  );
}

interface Whole {
  readonly corpus: Corpus;
  readonly histogram: Histogram;
}

/**
 * The histogram of the view with its window open, asked for once for each change of its other filters:
 * no step of the window changes it. Null until known.
 */
function useWholeHistogram(corpus: Corpus | null): Histogram | null {
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
