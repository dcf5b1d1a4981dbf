import type { Core } from "cytoscape";
import { memo, useCallback, useEffect, useRef, useState } from "react";
import CytoscapeComponent from "react-cytoscapejs";
import type { Catalogue } from "../core/events/catalogue.ts";
import { withCamera } from "../core/view/change.ts";
import type { Explorer } from "../store/explorer.ts";
import { useExplorerStore } from "../store/useExplorer.ts";
import { ZOOM_LIMITS } from "../core/drawing/camera.ts";
import { actorElements } from "./cytoscapeElements.ts";
import { CYTOSCAPE_STYLE } from "./cytoscapeStyle.ts";
import styles from "./Network.module.css";
import { leaveOneFingerToPage } from "./oneFinger.ts";
import type { Stage } from "./stage.ts";
import { useDragging } from "./useDragging.ts";
import { type Pointed, usePointing } from "./usePointing.ts";

interface GesturesProps {
  readonly stage: Stage;
  readonly catalogue: Catalogue;
  readonly onPointed: (pointed: Pointed | null) => void;
}

/** The hands on the network: cytoscape over the drawing, for panning, zooming, pointing and choosing. */
export function Gestures({ stage, catalogue, onPointed }: GesturesProps) {
  const explorer = useExplorerStore();
  const [cy, setCy] = useState<Core | null>(null);
  const [elements] = useState(() => actorElements(catalogue, stage.drawn().scene.actors.keys()));
  useEffect(
    () => (cy === null || cy.destroyed() ? undefined : follow(cy, stage, explorer)),
    [cy, stage, explorer],
  );
  usePointing(cy, stage, catalogue, onPointed);
  useDragging(
    cy,
    stage,
    catalogue,
    useCallback(() => onPointed(null), [onPointed]),
  );
  const hands = useRef<HTMLDivElement>(null);
  useEffect(() => (hands.current === null ? undefined : leaveOneFingerToPage(hands.current)), []);
  return (
    <div className={styles.gestures} ref={hands}>
      <CytoscapeOnce elements={elements} onReady={setCy} />
    </div>
  );
}

/** Keeps cytoscape's camera and the stage's the same; one moved by hand goes into the link. */
function follow(cy: Core, stage: Stage, explorer: Explorer): () => void {
  let leading = false;
  const look = (): void => {
    if (!leading) stage.look({ zoom: cy.zoom(), panX: cy.pan().x, panY: cy.pan().y });
  };
  const keep = (): void => explorer.actions.change((view) => withCamera(view, stage.camera()), "replace");
  stage.lead({
    aimed({ zoom, panX, panY }) {
      leading = true;
      cy.viewport({ zoom, pan: { x: panX, y: panY } });
      leading = false;
    },
    placed: (model) =>
      cy.batch(() =>
        cy.nodes().forEach((actor) => {
          const [x, y] = model[Number(actor.id())] ?? [0, 0];
          actor.position({ x, y });
        }),
      ),
  });
  const flush = (): void => explorer.actions.flushAddress();
  cy.on("viewport", look);
  cy.on("dragpan pinchzoom scrollzoom", keep);
  cy.on("tapend", flush);
  return () => {
    stage.lead(null);
    if (cy.destroyed()) return;
    cy.off("viewport", look);
    cy.off("dragpan pinchzoom scrollzoom", keep);
    cy.off("tapend", flush);
  };
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
      stylesheet={CYTOSCAPE_STYLE}
      layout={PRESET}
      cy={props.onReady}
      minZoom={ZOOM_LIMITS.least}
      maxZoom={ZOOM_LIMITS.most}
      boxSelectionEnabled={false}
      autoungrabify
    />
  );
});

const PRESET = { name: "preset", fit: false };
