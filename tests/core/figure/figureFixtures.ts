import type { OpenData } from "../../../src/core/events/openData.ts";
import { openGraph } from "../../../src/core/events/openGraph.ts";
import type { FigureRequest } from "../../../src/core/figure/figureRequest.ts";
import { viewFigure } from "../../../src/core/figure/viewFigure.ts";
import { withPositions } from "../../../src/core/layout/withPositions.ts";
import { dayFromIso } from "../../../src/core/model/day.ts";
import type { Graph } from "../../../src/core/model/graph.ts";
import { restoreView } from "../../../src/core/view/restore.ts";
import type { View } from "../../../src/core/view/view.ts";
import { readSvg, type SvgNode } from "./readSvg.ts";

export const REQUEST: FigureRequest = {
  size: "page",
  theme: "light",
  timeline: true,
  sources: true,
  qr: true,
  heading: null,
  frame: null,
  link: "https://demarche.example.org/?v=1&d=southport",
  drawnOn: dayFromIso("2026-11-22") ?? 0,
  faces: [],
};

export function opened(graph: Graph): OpenData {
  return openGraph(withPositions(graph));
}

export function viewOf(graph: OpenData, link: string): View {
  return restoreView(link, graph.catalogue).view;
}

export function svgOf(graph: OpenData, view: View, request: Partial<FigureRequest> = {}): SvgNode {
  return readSvg(viewFigure(graph, view, { ...REQUEST, ...request }));
}
