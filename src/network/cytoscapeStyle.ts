import type { StylesheetJson } from "cytoscape";

/**
 * Cytoscape holds the actors' places, the camera and the gestures; what is seen is drawn by the stage.
 * So its own signs are empty, and only as large as a finger's or a pointer's aim.
 */
export const CYTOSCAPE_STYLE: StylesheetJson = [
  {
    selector: "node",
    style: {
      width: 24,
      height: 24,
      "background-opacity": 0,
      "border-width": 0,
      "overlay-opacity": 0,
    },
  },
  { selector: "core", style: { "active-bg-opacity": 0, "selection-box-opacity": 0 } as never },
];
