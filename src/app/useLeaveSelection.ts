import { useCallback } from "react";
import { withSelection } from "../core/view/change.ts";
import { useActions } from "../store/useExplorer.ts";

/** Lets go of what is selected. */
export function useLeaveSelection(): () => void {
  const { change } = useActions();
  return useCallback(() => change((view) => withSelection(view, null), "push"), [change]);
}
