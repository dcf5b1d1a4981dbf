import type { Core, EventObject } from "cytoscape";
import { useEffect } from "react";
import type { Catalogue } from "../core/events/catalogue.ts";
import { withSelection } from "../core/view/change.ts";
import type { Explorer } from "../store/explorer.ts";
import { useExplorerStore } from "../store/useExplorer.ts";
import { selectionOf } from "./attentionTo.ts";
import type { Attention } from "../core/drawing/emphasis.ts";
import { pairOf } from "./pairOf.ts";
import type { Stage } from "./stage.ts";
import { many } from "./walkWords.ts";

/** What the pointer is over, where, and what to call it. */
export interface Pointed {
  readonly x: number;
  readonly y: number;
  readonly frameWidth: number;
  readonly title: string;
  readonly note: string;
  /** What can be done with it that is not seen. */
  readonly hint: string | null;
}

/** Hover fades what is not tied; a click selects an actor or a tie; shift-click on a second actor, their tie. */
export function usePointing(
  cy: Core | null,
  stage: Stage | null,
  catalogue: Catalogue,
  onPointed: (pointed: Pointed | null) => void,
): void {
  const explorer = useExplorerStore();
  useEffect(() => {
    if (cy === null || stage === null || cy.destroyed()) return;
    let last = "";
    const hitOf = (event: EventObject): Attention | null =>
      stage.hitAt(event.renderedPosition.x, event.renderedPosition.y);
    const move = (event: EventObject): void => {
      if (stage.standing.carried() !== null) {
        last = "";
        return;
      }
      const hit = hitOf(event);
      const key = JSON.stringify(hit);
      if (key === last) return;
      last = key;
      stage.point(hit);
      setCursor(cy, hit !== null);
      onPointed(hit === null ? null : named(hit, event, cy, stage, catalogue, explorer));
    };
    const leave = (): void => {
      last = "";
      stage.point(null);
      onPointed(null);
    };
    const tap = (event: EventObject): void => {
      const hit = hitOf(event);
      // Cytoscape keeps the browser from doing it: the arrow keys then go on from where the click was.
      cy.container()?.closest<HTMLElement>("[tabindex]")?.focus({ preventScroll: true });
      const shift = (event.originalEvent as MouseEvent | undefined)?.shiftKey === true;
      explorer.actions.change((view) => withSelection(view, chosen(hit, shift, catalogue, explorer)), "push");
    };
    cy.on("mousemove", move);
    cy.on("tap", tap);
    cy.container()?.addEventListener("mouseleave", leave);
    return () => {
      cy.container()?.removeEventListener("mouseleave", leave);
      if (cy.destroyed()) return;
      cy.off("mousemove", move);
      cy.off("tap", tap);
    };
  }, [cy, stage, catalogue, explorer, onPointed]);
}

function chosen(hit: Attention | null, shift: boolean, catalogue: Catalogue, explorer: Explorer) {
  const selection = selectionOf(hit, catalogue);
  const pair = shift ? pairOf(explorer.getState().view.selection, selection) : null;
  return pair ?? selection;
}

function setCursor(cy: Core, pointing: boolean): void {
  const container = cy.container();
  if (container !== null) container.style.cursor = pointing ? "pointer" : "";
}

function named(
  hit: Attention,
  event: EventObject,
  cy: Core,
  stage: Stage,
  catalogue: Catalogue,
  explorer: Explorer,
): Pointed | null {
  const { x, y } = event.renderedPosition;
  const at = { x, y, frameWidth: cy.width() };
  const picture = explorer.getState().picture;
  if (picture === null || hit.type === "actors") return null;
  const nameOf = (row: number): string => catalogue.actors[row]?.name ?? "";
  if (hit.type === "actor") {
    const place = picture.actors.row.indexOf(hit.row);
    const ties = picture.actors.partners[place] ?? 0;
    return {
      ...at,
      title: nameOf(hit.row),
      note: `${many(picture.actors.count[place] ?? 0, "interaction")}, ${many(ties, "tie")}`,
      hint: stage.standing.isPinned(hit.row) ? "pinned; double-click to unpin" : null,
    };
  }
  const tie = picture.ties.a.findIndex((a, place) => a === hit.a && picture.ties.b[place] === hit.b);
  const title = `${nameOf(hit.a)} and ${nameOf(hit.b)}`;
  return { ...at, title, note: many(picture.ties.count[tie] ?? 0, "interaction"), hint: null };
}
