import { memo } from "react";
import { withoutFilters } from "../core/view/filters.ts";
import { FiltersPanel } from "../panels/FiltersPanel.tsx";
import { useActions } from "../store/useExplorer.ts";
import { type Shown, useShown } from "../store/useShown.ts";

/** The filters column, wired to the view. */
export function FiltersPane() {
  const shown = useShown();
  return shown === null ? null : <Filters shown={shown} />;
}

const Filters = memo(function Filters({ shown }: { readonly shown: Shown }) {
  const { change } = useActions();
  return (
    <FiltersPanel
      {...shown}
      onChange={(changed) => change((before) => ({ ...before, ...changed }), "push")}
      onClear={() => change((before) => ({ ...withoutFilters(before), window: before.window }), "push")}
    />
  );
});
