import { memo, useMemo } from "react";
import { withFocus, withSelection } from "../core/view/change.ts";
import { encodeLink } from "../core/view/encode.ts";
import type { Selection, View } from "../core/view/view.ts";
import { DetailsPanel } from "../panels/DetailsPanel.tsx";
import type { Evidence, ExplorerState } from "../store/state.ts";
import { useExplorer, useExplorerStore } from "../store/useExplorer.ts";
import { type Shown, useShown } from "../store/useShown.ts";
import { linkHere } from "../store/handingOn.ts";
import { asKept } from "../store/workings.ts";

interface DetailsPaneProps {
  /** What takes the place of letting go of the selection. */
  readonly onLeave?: () => void;
}

/** The details of the selection, or of the whole view. */
export function DetailsPane({ onLeave }: DetailsPaneProps) {
  const shown = useShown();
  const selection = useExplorer((state) => state.view.selection);
  const evidence = useExplorer((state) => state.evidence);
  return shown === null ? null : (
    <Details shown={shown} selection={selection} evidence={evidence} onLeave={onLeave} />
  );
}

interface DetailsProps {
  readonly shown: Shown;
  readonly selection: Selection | null;
  readonly evidence: Evidence | null;
  readonly onLeave: (() => void) | undefined;
}

const Details = memo(function Details({ shown, selection, evidence, onLeave }: DetailsProps) {
  const explorer = useExplorerStore();
  const { change, hoverDay } = explorer.actions;
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
      unlisted={current?.unlisted ?? 0}
      actorStrands={picture.actors.strands}
      onSelect={(next) => {
        if (next === null && onLeave !== undefined) onLeave();
        else change((before) => withSelection(before, next), "push");
      }}
      onFocus={(actors) => change((before) => withFocus(before, actors), "push")}
      onHide={(actor) => change((before) => withHiddenToggled(before, actor), "push")}
      onChain={(from, to) =>
        change((before) => ({ ...withSelection(before, null), chain: [from, to] }), "push")
      }
      onTopic={(topic) => change((before) => ({ ...before, topics: [topic] }), "push")}
      onKind={(kind) => change((before) => ({ ...before, classes: [], kinds: [kind] }), "push")}
      onHoverDay={hoverDay}
      linkTo={(next) => linkIn(explorer.getState(), next)}
    />
  );
});

/** Sorted, as in a link. */
function withHiddenToggled(view: View, actor: string): View {
  const others = view.hidden.filter((id) => id !== actor);
  return { ...view, hidden: others.length < view.hidden.length ? others : [...others, actor].toSorted() };
}

/** The link to the whole page with this view and something else selected, in the form the person keeps theirs. */
function linkIn(state: ExplorerState, selection: Selection | null): string {
  const link = encodeLink(withSelection({ ...state.view, chrome: "full" }, selection));
  return linkHere(asKept(link, state), state);
}
