import type { Drawn } from "../network/stage.ts";
import { Legend } from "../panels/Legend.tsx";
import { useExplorer } from "../store/useExplorer.ts";
import styles from "./App.module.css";

/** The legend of what the network has drawn. */
export function LegendPane({ drawn }: { readonly drawn: Drawn | null }) {
  const picture = useExplorer((state) => state.picture);
  if (picture === null) return null;
  return (
    <div className={styles.legend}>
      <Legend
        picture={picture}
        hiddenLabels={drawn?.labelsLeftOut ?? 0}
        scale={drawn?.signFactor ?? 1}
        reveal={matchMedia("(pointer: coarse)").matches ? "tap" : "hover"}
      />
    </div>
  );
}
