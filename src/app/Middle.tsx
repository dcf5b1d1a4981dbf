import { useExplorer } from "../store/useExplorer.ts";
import { AskData } from "./AskData.tsx";
import { ChooseData } from "./ChooseData.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { NetworkPane } from "./NetworkPane.tsx";
import { TablePane } from "./TablePane.tsx";
import { tabShown } from "./Tabs.tsx";

/** The network or the table; before them, what a link asks about its data. */
export function Middle({ legendId }: { readonly legendId?: string }) {
  const tab = useExplorer((state) => tabShown(state.view));
  const phase = useExplorer((state) => state.phase.type);
  if (phase === "asking") return <AskData />;
  if (phase === "choosing") return <ChooseData />;
  return (
    <ErrorBoundary key={tab} part={tab === "network" ? "The network" : "The table"}>
      {tab === "network" ? <NetworkPane legendId={legendId} /> : <TablePane />}
    </ErrorBoundary>
  );
}
