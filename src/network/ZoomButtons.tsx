import type { RefObject } from "react";
import { useExplorer, useExplorerStore } from "../store/useExplorer.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./Network.module.css";
import { pinHands } from "./pinHands.ts";
import type { DrivenStage } from "./useStage.ts";

const ZOOM_STEP = 1.3;

interface ZoomButtonsProps {
  readonly driven: DrivenStage | null;
  readonly controls: RefObject<HTMLDivElement | null>;
}

/** In the corner of the network: nearer, farther, all of it; and all pins out, where there are any. */
export function ZoomButtons({ driven, controls }: ZoomButtonsProps) {
  const explorer = useExplorerStore();
  const pinned = useExplorer((state) => state.view.pins.length > 0);
  return (
    <div className={styles.controls} ref={controls}>
      {pinned && driven !== null && (
        <Button className={styles.unpin ?? ""} onClick={() => pinHands(driven.stage, explorer).unpinAll()}>
          Unpin all
        </Button>
      )}
      <div className={styles.zoom} role="group" aria-label="Zoom">
        <Button aria-label="Zoom out" onClick={() => driven?.zoom(1 / ZOOM_STEP)}>
          −
        </Button>
        <Button aria-label="Zoom in" onClick={() => driven?.zoom(ZOOM_STEP)}>
          +
        </Button>
        <Button aria-label="Fit the network" onClick={() => driven?.fit()}>
          <FitSign />
        </Button>
      </div>
    </div>
  );
}

function FitSign() {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" fill="none" stroke="currentColor" strokeWidth="1.8" />
    </svg>
  );
}
