import { useCallback, useMemo, useState } from "react";
import { withSelection } from "../../core/view/change.ts";
import { slideView } from "../../core/view/slideView.ts";
import { useActions, useExplorer } from "../../store/useExplorer.ts";
import type { Playing } from "../../stories/play/usePlaying.ts";

export interface SlideDetails {
  /** In the place of the caption stand the details of what the reader has selected, or has asked to see. */
  readonly open: boolean;
  readonly show: () => void;
  /** Back to the caption, and to what the slide itself has selected. */
  readonly close: () => void;
}

/** A slide's own selection is a part of what it tells; any other is the reader's, who looks at the evidence. */
export function useSlideDetails(playing: Playing | null): SlideDetails {
  const { change } = useActions();
  const selection = useExplorer((state) => state.view.selection);
  const own = useMemo(() => (playing === null ? null : ownSelection(playing)), [playing]);
  const [asked, setAsked] = useState<Playing | null>(null);
  const chosen = playing !== null && JSON.stringify(selection) !== JSON.stringify(own);
  const show = useCallback(() => setAsked(playing), [playing]);
  const close = useCallback(() => {
    setAsked(null);
    change((view) => withSelection(view, null), "push");
  }, [change]);
  return { open: chosen || (asked !== null && asked === playing), show, close };
}

function ownSelection({ story, place, catalogue }: Playing) {
  return slideView({ id: story.id, slide: place }, catalogue).selection;
}
