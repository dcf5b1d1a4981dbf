import cytoscape, { type ElementDefinition } from "cytoscape";
import type { BenchGraph } from "../benchGraph.ts";
import { COLOURS, type Subject } from "./subject.ts";

/** Actors and ties as elements, on its canvas; ties leave a window by `display`. */
export const cytoscapePeer: Subject = {
  name: "cytoscape",
  draw(container, graph) {
    const cy = cytoscape({
      container,
      elements: elementsOf(graph),
      layout: { name: "preset", fit: false },
      pan: { x: 0, y: 0 },
      zoom: 1,
      pixelRatio: 1,
      style: [
        {
          selector: "node",
          style: {
            width: "data(size)",
            height: "data(size)",
            "background-color": "#f3f4f6",
            "border-width": 1,
          },
        },
        { selector: "edge", style: { width: 1, "line-color": "data(colour)", "curve-style": "haystack" } },
        { selector: ".out", style: { display: "none" } },
      ],
    });
    const late = cy.edges().filter((edge) => edge.data("early") === 0);
    return {
      show: (early) => void cy.batch(() => void late.toggleClass("out", early)),
      pan: (x, y) => void cy.panBy({ x, y }),
      zoom: (factor) =>
        void cy.zoom({
          level: cy.zoom() * factor,
          renderedPosition: { x: container.clientWidth / 2, y: container.clientHeight / 2 },
        }),
      end: () => cy.destroy(),
    };
  },
};

function elementsOf({
  actorCount,
  x,
  y,
  radius,
  tieCount,
  a,
  b,
  tone,
  early,
}: BenchGraph): ElementDefinition[] {
  const signs = Array.from({ length: actorCount }, (_, actor) => ({
    group: "nodes" as const,
    data: { id: `a${actor}`, size: 2 * radius[actor]! },
    position: { x: x[actor]!, y: y[actor]! },
  }));
  const lines = Array.from({ length: tieCount }, (_, tie) => ({
    group: "edges" as const,
    data: {
      id: `t${tie}`,
      source: `a${a[tie]}`,
      target: `a${b[tie]}`,
      colour: COLOURS[tone[tie]!],
      early: early[tie],
    },
  }));
  return [...signs, ...lines];
}
