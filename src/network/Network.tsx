import { memo, useCallback, useRef, useState } from "react";
import type { Catalogue } from "../core/events/catalogue.ts";
import { Board } from "./Board.tsx";
import styles from "./Network.module.css";
import type { Drawn } from "./drawn.ts";
import { Tip } from "./Tip.tsx";
import { TiesDrawn } from "./TiesDrawn.tsx";
import type { Pointed } from "./usePointing.ts";
import { type Layers, useStage } from "./useStage.ts";
import { ZoomButtons } from "./ZoomButtons.tsx";

export type GesturesModule = typeof import("./Gestures.tsx");

/** Of so many, most are never drawn: what says so has a line of its own under the drawing. */
const MANY_ACTORS = 500;

interface NetworkProps {
  readonly catalogue: Catalogue;
  /** The code that holds cytoscape; null while it is on its way. */
  readonly gestures: GesturesModule | null;
  /** What is drawn now, as `onDrawn` told it. */
  readonly drawn: Drawn | null;
  readonly onDrawn: (drawn: Drawn) => void;
}

/** The network of one data set: drawn at once, and for hands as soon as cytoscape is there. */
export const Network = memo(function Network({ catalogue, gestures, drawn, onDrawn }: NetworkProps) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const field = useRef<HTMLCanvasElement>(null);
  const labels = useRef<SVGSVGElement>(null);
  const board = useRef<HTMLDivElement>(null);
  const controls = useRef<HTMLDivElement>(null);
  const budget = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const layersOf = useCallback((): Layers | null => {
    if (!frame.current || !canvas.current || !field.current || !labels.current) return null;
    if (!controls.current || !budget.current) return null;
    return {
      frame: frame.current,
      canvas: canvas.current,
      field: field.current,
      labels: labels.current,
      corners: [controls.current, budget.current],
    };
  }, []);
  const driven = useStage(layersOf, catalogue, onDrawn);

  return (
    <div className={styles.whole} data-large={catalogue.actors.length > MANY_ACTORS || undefined}>
      <div className={styles.frame} ref={frame}>
        <Board board={board} driven={driven} catalogue={catalogue}>
          <canvas className={styles.field} ref={field} aria-hidden="true" />
          <canvas className={styles.canvas} ref={canvas} aria-hidden="true" />
          <svg className={styles.labels} ref={labels} aria-hidden="true" data-testid="labels" />
          {gestures !== null && driven !== null && (
            <gestures.Gestures stage={driven.stage} catalogue={catalogue} onPointed={setPointed} />
          )}
        </Board>
        {pointed !== null && <Tip pointed={pointed} />}
        <ZoomButtons driven={driven} controls={controls} />
      </div>
      <TiesDrawn drawn={drawn} driven={driven} corner={budget} />
    </div>
  );
});
