import { memo, useMemo } from "react";
import { withoutFilters } from "../core/view/filters.ts";
import { FiltersPanel } from "../panels/FiltersPanel.tsx";
import { useActions } from "../store/useExplorer.ts";
import { useLiveFilters } from "../store/useLiveFilters.ts";
import { type Shown, useShown } from "../store/useShown.ts";

/** The filters column, wired to the view. */
export function FiltersPane() {
  const shown = useShown();
  return shown === null ? null : <Filters shown={shown} />;
}

/** Ticks answer at once; counts come with the picture. */
const Filters = memo(function Filters({ shown }: { readonly shown: Shown }) {
  const { change } = useActions();
  const live = useLiveFilters();
  const view = useMemo(() => ({ ...shown.view, ...live }), [shown, live]);
  return (
    <FiltersPanel
      catalogue={shown.catalogue}
      picture={shown.picture}
      view={view}
      onChange={(changed) => change((before) => ({ ...before, ...changed }), "push")}
      onClear={() => change((before) => ({ ...withoutFilters(before), window: before.window }), "push")}
    />
  );
});
