import { memo, useMemo } from "react";
import { withFocus, withSelection } from "../core/view/change.ts";
import type { Selection } from "../core/view/view.ts";
import { DetailsPanel } from "../panels/DetailsPanel.tsx";
import type { Evidence } from "../store/state.ts";
import { useActions, useExplorer } from "../store/useExplorer.ts";
import { type Shown, useShown } from "../store/useShown.ts";

/** The details of the selection, or of the whole view. */
export function DetailsPane() {
  const shown = useShown();
  const selection = useExplorer((state) => state.view.selection);
  const evidence = useExplorer((state) => state.evidence);
  return shown === null ? null : <Details shown={shown} selection={selection} evidence={evidence} />;
}

interface DetailsProps {
  readonly shown: Shown;
  readonly selection: Selection | null;
  readonly evidence: Evidence | null;
}

const Details = memo(function Details({ shown, selection, evidence }: DetailsProps) {
  const { change } = useActions();
  const { catalogue, picture } = shown;
  // Words about the picture come from its own view, which may be a step behind; the selection is at once.
  const view = useMemo(() => ({ ...shown.view, selection }), [shown, selection]);
  const current = evidence?.selection === selection ? evidence : null;
  return (
    <DetailsPanel
      catalogue={catalogue}
      picture={picture}
      view={view}
      details={current?.details ?? null}
      dyad={current?.dyad ?? null}
      failure={current?.failure ?? null}
      actorStrands={picture.actors.strands}
      onSelect={(next) => change((before) => withSelection(before, next), "push")}
      onFocus={(actors) => change((before) => withFocus(before, actors), "push")}
    />
  );
});
