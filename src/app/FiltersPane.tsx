import { withoutFilters } from "../core/view/filters.ts";
import { FiltersPanel } from "../panels/FiltersPanel.tsx";
import { useActions, useExplorer } from "../store/useExplorer.ts";

/** The filters column, wired to the view. */
export function FiltersPane() {
  const catalogue = useExplorer((state) => state.corpus?.catalogue ?? null);
  const picture = useExplorer((state) => state.picture);
  const view = useExplorer((state) => state.view);
  const { change } = useActions();
  if (catalogue === null || picture === null) return null;
  return (
    <FiltersPanel
      catalogue={catalogue}
      picture={picture}
      view={view}
      onChange={(changed) => change((before) => ({ ...before, ...changed }), "push")}
      onClear={() => change((before) => ({ ...withoutFilters(before), window: before.window }), "push")}
    />
  );
}
