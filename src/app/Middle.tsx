import type { View } from "../core/view/view.ts";
import { useExplorer } from "../store/useExplorer.ts";
import { AskData } from "./AskData.tsx";
import { ChooseData } from "./ChooseData.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { MatrixPane } from "./MatrixPane.tsx";
import { NetworkPane } from "./NetworkPane.tsx";
import { TablePane } from "./TablePane.tsx";

interface MiddleProps {
  readonly legendId?: string;
}

/** The network, the table or the matrix; before them, what a link asks about its data. */
export function Middle({ legendId }: MiddleProps) {
  const tab = useExplorer((state) => state.view.tab);
  const phase = useExplorer((state) => state.phase.type);
  if (phase === "asking") return <AskData />;
  if (phase === "choosing") return <ChooseData />;
  return (
    <ErrorBoundary key={tab} part={`The ${tab}`}>
      {paneOf(tab, legendId)}
    </ErrorBoundary>
  );
}

function paneOf(tab: View["tab"], legendId: string | undefined) {
  switch (tab) {
    case "network":
      return <NetworkPane legendId={legendId} />;
    case "table":
      return <TablePane />;
    case "matrix":
      return <MatrixPane />;
  }
}
