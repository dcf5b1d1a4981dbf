import { useMemo } from "react";
import { useKeys } from "./useKeys.ts";
import { useLeaveSelection } from "./useLeaveSelection.ts";

/** `?` lists the shortcuts, `p` presents the view, Escape leaves the selection. */
export function useShortcuts(onHelp: () => void, onPresent: () => void): void {
  const leaveSelection = useLeaveSelection();
  useKeys(
    useMemo(
      () => ({ "?": onHelp, p: onPresent, Escape: leaveSelection }),
      [onHelp, onPresent, leaveSelection],
    ),
  );
}
