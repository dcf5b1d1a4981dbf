import { summaryText } from "../core/view/summary.ts";
import { useExplorer } from "../store/useExplorer.ts";
import { useCalm } from "./useCalm.ts";
import { useSummary } from "./useSummary.ts";

/** The summary sentence where no filter is to be removed; a screen reader hears each change. */
export function PlainSummary({ className = "" }: { readonly className?: string | undefined }) {
  const parts = useSummary();
  const loading = useExplorer((state) => state.phase.type === "loading");
  const text = parts === null ? "Loading the interactions …" : summaryText(parts);
  const spoken = useCalm(parts === null ? "" : text);
  if (parts === null && !loading) return null;
  return (
    <>
      <p className={className}>{text}</p>
      <p className="visually-hidden" aria-live="polite">
        {spoken}
      </p>
    </>
  );
}
