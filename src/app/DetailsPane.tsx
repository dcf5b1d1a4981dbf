import { useMemo } from "react";
import { withFocus, withSelection } from "../core/view/change.ts";
import { DetailsPanel } from "../panels/DetailsPanel.tsx";
import { useActions, useExplorer } from "../store/useExplorer.ts";

/** The details of the selection, or of the whole view. */
export function DetailsPane() {
  const catalogue = useExplorer((state) => state.corpus?.catalogue ?? null);
  const picture = useExplorer((state) => state.picture);
  const pictured = useExplorer((state) => state.pictured);
  const selection = useExplorer((state) => state.view.selection);
  // Words about the picture come from its own view, which may be a step behind; the selection is at once.
  const view = useMemo(() => ({ ...pictured, selection }), [pictured, selection]);
  const evidence = useExplorer((state) => state.evidence);
  const { change } = useActions();
  if (catalogue === null || picture === null) return null;
  return (
    <DetailsPanel
      catalogue={catalogue}
      picture={picture}
      view={view}
      details={evidence?.details ?? null}
      dyad={evidence?.dyad ?? null}
      failure={evidence?.failure ?? null}
      actorStrands={picture.actors.strands}
      onSelect={(selection) => change((before) => withSelection(before, selection), "push")}
      onFocus={(actors) => change((before) => withFocus(before, actors), "push")}
    />
  );
}
