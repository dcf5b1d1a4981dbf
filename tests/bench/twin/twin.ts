import cytoscape, { type ElementDefinition } from "cytoscape";

/**
 * The naive way to the same picture: every tie a cytoscape element, a window's elements replaced
 * whole. Takes the windows already filtered, and draws neither labels nor a timeline.
 */
const response = await fetch("./windows.json");
const windows = (await response.json()) as readonly ElementDefinition[][];
let at = 0;

const cy = cytoscape({
  container: document.getElementById("network"),
  elements: windows[at] ?? [],
  layout: { name: "preset", fit: true },
  style: [{ selector: "edge", style: { width: 1, "curve-style": "unbundled-bezier" } }],
});
markWhenPainted("demarche:network-drawn");

addEventListener("keydown", (event) => {
  if (event.key !== "ArrowRight") return;
  at += 1;
  cy.batch(() => {
    cy.elements().remove();
    cy.add(windows[at] ?? []);
  });
  markWhenPainted("demarche:picture-drawn");
});

function markWhenPainted(name: string): void {
  requestAnimationFrame(() => setTimeout(() => performance.mark(name)));
}
