import { memo, useCallback } from "react";
import type { SizeMeasure } from "../core/view/view.ts";
import type { Drawn } from "../network/drawn.ts";
import { Legend } from "../panels/Legend.tsx";
import { useActions } from "../store/useExplorer.ts";
import { useShown } from "../store/useShown.ts";

const QuietLegend = memo(Legend);

/** The legend of what the network has drawn. */
export function LegendPane({ drawn }: { readonly drawn: Drawn | null }) {
  const shown = useShown();
  const { change } = useActions();
  const sizeBy = useCallback(
    (sizedBy: SizeMeasure) => change((view) => ({ ...view, sizedBy }), "push"),
    [change],
  );
  if (shown === null) return null;
  return (
    <QuietLegend
      picture={shown.picture}
      sizedBy={shown.view.sizedBy}
      onSizedBy={shown.view.story === null ? sizeBy : null}
      hiddenLabels={drawn?.labelsLeftOut ?? 0}
      scale={drawn?.signFactor ?? 1}
      reveal={matchMedia("(pointer: coarse)").matches ? "tap" : "hover"}
    />
  );
}
