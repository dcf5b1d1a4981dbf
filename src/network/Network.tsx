import type { Core } from "cytoscape";
import { memo, useCallback, useRef, useState } from "react";
import CytoscapeComponent from "react-cytoscapejs";
import type { Catalogue } from "../core/events/catalogue.ts";
import { Button } from "../ui/Button.tsx";
import { actorElements } from "./cytoscapeElements.ts";
import styles from "./Network.module.css";
import type { Drawn } from "./stage.ts";
import { Tip } from "./Tip.tsx";
import { type Pointed, usePointing } from "./usePointing.ts";
import { type Layers, useStage } from "./useStage.ts";

interface NetworkProps {
  readonly catalogue: Catalogue;
  readonly onDrawn: (drawn: Drawn) => void;
}

const ZOOM_STEP = 1.3;

/** The network of one data set. Rendered once; every later change reaches it through the stage. */
export const Network = memo(function Network({ catalogue, onDrawn }: NetworkProps) {
  const frame = useRef<HTMLDivElement>(null);
  const ties = useRef<HTMLCanvasElement>(null);
  const labels = useRef<SVGSVGElement>(null);
  const controls = useRef<HTMLDivElement>(null);
  const [cy, setCy] = useState<Core | null>(null);
  const [elements] = useState(() => actorElements(catalogue));
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const layersOf = useCallback((): Layers | null => {
    if (!frame.current || !ties.current || !labels.current || !controls.current) return null;
    return { frame: frame.current, ties: ties.current, labels: labels.current, controls: controls.current };
  }, []);
  const driven = useStage(cy, layersOf, catalogue, onDrawn);
  usePointing(cy, driven?.stage ?? null, catalogue, setPointed);

  return (
    <div className={styles.frame} ref={frame}>
      <canvas className={styles.ties} ref={ties} aria-hidden="true" />
      <div className={styles.signs}>
        <CytoscapeOnce elements={elements} onReady={setCy} />
      </div>
      <svg className={styles.labels} ref={labels} aria-hidden="true" data-testid="labels" />
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

/**
 * react-cytoscapejs compares all elements on each render and calls `cy` on each update: behind memo
 * with stable props it renders once.
 */
const CytoscapeOnce = memo(function CytoscapeOnce(props: {
  readonly elements: ReturnType<typeof actorElements>;
  readonly onReady: (cy: Core) => void;
}) {
  return (
    <CytoscapeComponent
      className={styles.cytoscape ?? ""}
      elements={props.elements}
      layout={PRESET}
      cy={props.onReady}
      minZoom={0.15}
      maxZoom={6}
      boxSelectionEnabled={false}
      autoungrabify
    />
  );
});

const PRESET = { name: "preset", fit: false };
