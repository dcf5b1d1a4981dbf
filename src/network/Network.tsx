import { memo, useCallback, useRef, useState } from "react";
import type { Catalogue } from "../core/events/catalogue.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./Network.module.css";
import type { Drawn } from "./stage.ts";
import { Tip } from "./Tip.tsx";
import type { Pointed } from "./usePointing.ts";
import { type Layers, useStage } from "./useStage.ts";

export type GesturesModule = typeof import("./Gestures.tsx");

interface NetworkProps {
  readonly catalogue: Catalogue;
  /** The code that holds cytoscape; null while it is on its way. */
  readonly gestures: GesturesModule | null;
  readonly onDrawn: (drawn: Drawn) => void;
}

const ZOOM_STEP = 1.3;

/** The network of one data set: drawn at once, and for hands as soon as cytoscape is there. */
export const Network = memo(function Network({ catalogue, gestures, onDrawn }: NetworkProps) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const labels = useRef<SVGSVGElement>(null);
  const controls = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const layersOf = useCallback((): Layers | null => {
    if (!frame.current || !canvas.current || !labels.current || !controls.current) return null;
    return {
      frame: frame.current,
      canvas: canvas.current,
      labels: labels.current,
      controls: controls.current,
    };
  }, []);
  const driven = useStage(layersOf, catalogue, onDrawn);

  return (
    <div className={styles.frame} ref={frame}>
      <canvas className={styles.canvas} ref={canvas} aria-hidden="true" />
      <svg className={styles.labels} ref={labels} aria-hidden="true" data-testid="labels" />
      {gestures !== null && driven !== null && (
        <gestures.Gestures stage={driven.stage} catalogue={catalogue} onPointed={setPointed} />
      )}
      {pointed !== null && <Tip pointed={pointed} />}
      <div className={styles.controls} ref={controls} role="group" aria-label="Zoom">
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
});

function FitSign() {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" fill="none" stroke="currentColor" strokeWidth="1.8" />
    </svg>
  );
}
