import { memo } from "react";
import type { Drawn } from "../network/stage.ts";
import { Legend } from "../panels/Legend.tsx";
import { useShown } from "../store/useShown.ts";
import styles from "./App.module.css";

const QuietLegend = memo(Legend);

/** The legend of what the network has drawn. Its place is kept before it comes. */
export function LegendPane({ drawn }: { readonly drawn: Drawn | null }) {
  const shown = useShown();
  return (
    <div className={styles.legend}>
      {shown !== null && (
        <QuietLegend
          picture={shown.picture}
          hiddenLabels={drawn?.labelsLeftOut ?? 0}
          scale={drawn?.signFactor ?? 1}
          reveal={matchMedia("(pointer: coarse)").matches ? "tap" : "hover"}
        />
      )}
    </div>
  );
}
