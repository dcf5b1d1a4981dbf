import { useMemo } from "react";
import { parseEdtf } from "../core/model/edtf.ts";
import { withWindow } from "../core/view/change.ts";
import type { Window } from "../core/view/view.ts";
import { useActions, useExplorer } from "../store/useExplorer.ts";
import { Timeline } from "../timeline/Timeline.tsx";
import { useCompact } from "./useCompact.ts";
import { selectionDays } from "./selectionDays.ts";
import { useWholeHistogram } from "./useWholeHistogram.ts";

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
      bare={catalogue.keyDates.length === 0 && catalogue.sources.length <= 1}
    />
  );
}
