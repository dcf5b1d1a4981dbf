import { useMemo } from "react";
import { useKeys } from "./useKeys.ts";
import { usePlayStory } from "./story/usePlayStory.ts";
import { useLeaveSelection } from "./useLeaveSelection.ts";

/** `?` lists the shortcuts, `p` presents the view, `s` plays the story, Escape leaves the selection. */
export function useShortcuts(onHelp: () => void, onPresent: () => void): void {
  const leaveSelection = useLeaveSelection();
  const playStory = usePlayStory();
  useKeys(
    useMemo(
      () => ({ "?": onHelp, p: onPresent, s: playStory, Escape: leaveSelection }),
      [onHelp, onPresent, playStory, leaveSelection],
    ),
  );
}
