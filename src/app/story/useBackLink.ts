import { useCallback, useEffect, useRef } from "react";
import { encodeShareLink } from "../../core/view/encode.ts";
import type { View } from "../../core/view/view.ts";
import { useExplorer, useExplorerStore } from "../../store/useExplorer.ts";

/** The view that a bare address shows. */
const OPENING = "";

/** Gives the link to what was on the page before a story took its place: of the same data, or their opening view. */
export function useBackLink(): () => string {
  const { getState } = useExplorerStore();
  const view = useExplorer((state) => state.view);
  const before = useRef<View | null>(null);
  useEffect(() => {
    if (view.story === null && getState().corpus !== null) before.current = view;
  }, [view, getState]);
  return useCallback(() => {
    const [last, { data, fingerprint }] = [before.current, getState().view];
    const isOfTheseData = last !== null && last.data === data && last.fingerprint === fingerprint;
    return isOfTheseData ? encodeShareLink({ ...last, chrome: "full" }) : OPENING;
  }, [getState]);
}
