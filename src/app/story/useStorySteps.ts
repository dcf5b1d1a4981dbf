import { useCallback, useMemo, useRef } from "react";
import { encodeShareLink } from "../../core/view/encode.ts";
import { linkToPlace } from "../../core/view/slides.ts";
import { useExplorerStore } from "../../store/useExplorer.ts";
import type { Playing } from "../../stories/play/usePlaying.ts";
import { fillScreen } from "../present/usePresenting.ts";

export interface StorySteps {
  /** False where there is no such place, or it is this one. */
  readonly go: (place: number) => boolean;
  /** The view of this slide, as one's own, on the whole page. */
  readonly explore: () => void;
  /** Back to what the page showed before the story. */
  readonly leave: () => void;
  /** The story on the whole screen, or on the page again. */
  readonly present: (on: boolean) => void;
}

/** The ways from slide to slide and out of the story; each is a step that Back takes back. */
export function useStorySteps(playing: Playing | null, backLink: () => string): StorySteps {
  const { getState, actions } = useExplorerStore();
  const { follow, change } = actions;
  // A link may ask for the whole screen, but only a click or a key can have it: the first one does.
  const filled = useRef(false);
  const go = useCallback(
    (place: number) => {
      if (playing === null || place === playing.place || place < 1 || place > playing.count) return false;
      const isPresented = getState().view.chrome === "present";
      if (isPresented && !filled.current && document.fullscreenElement === null) fillScreen();
      filled.current = true;
      follow(linkToPlace({ id: playing.story.id, slide: place }));
      return true;
    },
    [playing, follow, getState],
  );
  const present = useCallback(
    (on: boolean) => {
      filled.current = true;
      change((view) => ({ ...view, chrome: on ? "present" : "full" }), "push");
      if (on) fillScreen();
    },
    [change],
  );
  return useMemo(
    () => ({
      go,
      present,
      explore: () => follow(encodeShareLink({ ...getState().view, story: null, chrome: "full" }), "full"),
      leave: () => follow(backLink(), "full"),
    }),
    [go, present, follow, getState, backLink],
  );
}
