import { useMemo } from "react";
import { clearFilter } from "../core/view/filters.ts";
import { summarise, summaryText } from "../core/view/summary.ts";
import { SummaryLine } from "../panels/SummaryLine.tsx";
import { useActions, useExplorer } from "../store/useExplorer.ts";
import { useCalm } from "./useCalm.ts";

/** What is shown, in words: each filter can be removed where it is named, and a screen reader hears each change. */
export function ViewSummary() {
  const catalogue = useExplorer((state) => state.corpus?.catalogue ?? null);
  const view = useExplorer((state) => state.pictured);
  const picture = useExplorer((state) => state.picture);
  const { change } = useActions();
  const parts = useMemo(
    () => (catalogue === null || picture === null ? [] : summarise(view, picture, catalogue)),
    [view, picture, catalogue],
  );
  const spoken = useCalm(summaryText(parts));
  const waits = useExplorer(({ phase }) => phase.type === "asking" || phase.type === "choosing");
  if (picture === null) return <p>{waits ? "" : "Loading the interactions …"}</p>;
  return (
    <>
      <SummaryLine
        parts={parts}
        leftOut={picture.leftOut}
        onClear={(filter) => change((before) => clearFilter(before, filter), "push")}
      />
      <p className="visually-hidden" aria-live="polite">
        {spoken}
      </p>
    </>
  );
}
