import { clearFilter } from "../core/view/filters.ts";
import { summaryText } from "../core/view/summary.ts";
import { SummaryLine } from "../panels/SummaryLine.tsx";
import { useActions, useExplorer } from "../store/useExplorer.ts";
import { useCalm } from "./useCalm.ts";
import { useSummary } from "./useSummary.ts";

/** What is shown, in words: each filter can be removed where it is named, and a screen reader hears each change. */
export function ViewSummary() {
  const parts = useSummary();
  const leftOut = useExplorer((state) => state.picture?.leftOut ?? null);
  const { change } = useActions();
  const spoken = useCalm(summaryText(parts ?? []));
  const waits = useExplorer(({ phase }) => phase.type === "asking" || phase.type === "choosing");
  if (parts === null || leftOut === null) return <p>{waits ? "" : "Loading the interactions …"}</p>;
  return (
    <>
      <SummaryLine
        parts={parts}
        leftOut={leftOut}
        onClear={(filter) => change((before) => clearFilter(before, filter), "push")}
      />
      <p className="visually-hidden" aria-live="polite">
        {spoken}
      </p>
    </>
  );
}
