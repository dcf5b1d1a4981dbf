import type { Core, EventObject } from "cytoscape";
import { useEffect } from "react";
import type { Catalogue } from "../core/events/catalogue.ts";
import { useExplorerStore } from "../store/useExplorer.ts";
import { Dragging } from "./dragging.ts";
import { pinHands } from "./pinHands.ts";
import type { Stage } from "./stage.ts";

/** A sign dragged with a mouse or a pen is pinned where it is dropped; a double click unpins it, Escape lets go of it. */
export function useDragging(
  cy: Core | null,
  stage: Stage,
  catalogue: Catalogue,
  onCarried: () => void,
): void {
  const explorer = useExplorerStore();
  useEffect(() => {
    if (cy === null || cy.destroyed()) return;
    const dragging = new Dragging({
      stage,
      pins: pinHands(stage, explorer),
      idOf: (row) => catalogue.actors[row]?.id ?? "",
      onHeld: (held) => cy.userPanningEnabled(!held),
      onCarried,
    });
    return listen(cy, dragging);
  }, [cy, stage, catalogue, explorer, onCarried]);
}

function listen(cy: Core, dragging: Dragging): () => void {
  const handlers = {
    tapstart: (event: EventObject): void => dragging.take(event),
    tapdrag: (event: EventObject): void => dragging.carry(event),
    tapend: (): void => dragging.drop(),
    dbltap: (event: EventObject): void => dragging.unpin(event),
  };
  const cancel = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && dragging.cancel()) event.stopPropagation();
  };
  for (const [name, handler] of Object.entries(handlers)) cy.on(name, handler);
  window.addEventListener("keydown", cancel, true);
  return () => {
    window.removeEventListener("keydown", cancel, true);
    if (cy.destroyed()) return;
    for (const [name, handler] of Object.entries(handlers)) cy.off(name, handler);
  };
}
