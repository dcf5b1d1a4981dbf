import type { StylesheetJson } from "cytoscape";
import { ACTOR_TYPES } from "../core/model/vocabulary.ts";
import { type SignShape, signShape } from "../core/layout/signShape.ts";
import type { Palette } from "./palette.ts";

/** Style of the actors' signs. Sizes are in model units and set with the camera, so that they stay true to the legend. */
export function cytoscapeStyle(palette: Palette): StylesheetJson {
  const shapes = new Map(ACTOR_TYPES.map((type) => [signShape(type).name, signShape(type)]));
  const rules: unknown[] = [
    {
      selector: "node",
      style: {
        width: "data(width)",
        height: "data(height)",
        "background-color": palette.fill,
        "border-width": "data(line)",
        "border-color": palette.line,
        "outline-width": 0,
        "outline-color": palette.ink,
        "outline-offset": "data(gap)",
        "overlay-opacity": 0,
      },
    },
    ...[...shapes.values()].map((shape) => ({
      selector: `node[shape = "${shape.name}"]`,
      style: outlineOf(shape),
    })),
    { selector: "node.cold", style: { "border-color": palette.lineCold } },
    { selector: "node.chosen", style: { "outline-width": "data(ring)" } },
    { selector: "node.absent", style: { display: "none" } },
    { selector: "core", style: { "active-bg-opacity": 0, "selection-box-opacity": 0 } },
  ];
  return rules as StylesheetJson;
}

function outlineOf({ name, corners }: SignShape): Record<string, string> {
  if (name === "square") return { shape: "round-rectangle", "corner-radius": "data(corner)" };
  if (corners === null) return { shape: "ellipse" };
  return { shape: "polygon", "shape-polygon-points": corners.join(" ") };
}
