import { memo } from "react";
import type { Drawn } from "../network/stage.ts";
import { Legend } from "../panels/Legend.tsx";
import { useShown } from "../store/useShown.ts";

const QuietLegend = memo(Legend);

/** The legend of what the network has drawn. */
export function LegendPane({ drawn }: { readonly drawn: Drawn | null }) {
  const shown = useShown();
  if (shown === null) return null;
  return (
    <QuietLegend
      picture={shown.picture}
      hiddenLabels={drawn?.labelsLeftOut ?? 0}
      scale={drawn?.signFactor ?? 1}
      reveal={matchMedia("(pointer: coarse)").matches ? "tap" : "hover"}
    />
  );
}
