import { memo, useMemo } from "react";
import { filtersChanged } from "../core/view/filterFields.ts";
import { withoutFilters } from "../core/view/filters.ts";
import { changeName } from "../panels/filterChange.ts";
import { FiltersPanel } from "../panels/FiltersPanel.tsx";
import { useActions, useExplorer } from "../store/useExplorer.ts";
import { useLiveFilters } from "../store/useLiveFilters.ts";
import { type Shown, useShown } from "../store/useShown.ts";

/** The filters column, wired to the view. */
export function FiltersPane() {
  const shown = useShown();
  return shown === null ? null : <Filters shown={shown} />;
}

/** Ticks answer at once; counts come with the picture. */
const Filters = memo(function Filters({ shown }: { readonly shown: Shown }) {
  const { change, undoFilter } = useActions();
  const live = useLiveFilters();
  const undo = useExplorer(({ lastFilters, view }) =>
    lastFilters === null ? null : changeName(filtersChanged(lastFilters, view)),
  );
  const view = useMemo(() => ({ ...shown.view, ...live }), [shown, live]);
  return (
    <FiltersPanel
      catalogue={shown.catalogue}
      picture={shown.picture}
      view={view}
      onChange={(changed) => change((before) => ({ ...before, ...changed }), "push")}
      onClear={() => change((before) => ({ ...withoutFilters(before), window: before.window }), "push")}
      undo={undo}
      onUndo={undoFilter}
    />
  );
});
