import type { Viewport } from "../../../../src/core/drawing/camera.ts";
import { EMPTY_VIEW } from "../../../../src/core/view/view.ts";
import { Stage } from "../../../../src/network/stage.ts";
import type { StageLayers } from "../../../../src/network/stageLayers.ts";
import type { BenchGraph } from "../benchGraph.ts";
import { type BenchNetwork, networkOf } from "../networkOf.ts";
import type { Picture } from "../../../../src/core/events/picture.ts";
import type { Subject } from "./subject.ts";

const EVERYTHING = { ...EMPTY_VIEW, tiesDrawn: "all" } as const;

let prepared: { readonly network: BenchNetwork; readonly early: Picture } | null = null;

/** The explorer's own network with every tie drawn, as it gets it from its engine. */
export const demarcheSubject: Subject = {
  name: "demarche",
  prepare(graph: BenchGraph) {
    const network = networkOf(graph);
    prepared = { network, early: network.pictureWith((tie) => graph.early[tie] === 1) };
  },
  draw(container) {
    if (prepared === null) throw new Error("nothing has been prepared");
    const { network, early } = prepared;
    let viewport: Viewport = { zoom: 1, panX: 0, panY: 0 };
    const stage = new Stage(layersIn(container), network.catalogue, () => {});
    stage.lead({ aimed: (next) => (viewport = next), placed: () => {} });
    stage.showAt(network.picture, EVERYTHING, false);
    const look = (next: Viewport): void => stage.look((viewport = next));
    return {
      show: (isEarly) => stage.show(isEarly ? early : network.picture, EVERYTHING, true),
      pan: (dx, dy) => look({ ...viewport, panX: viewport.panX + dx, panY: viewport.panY + dy }),
      zoom(factor) {
        const [x, y] = [container.clientWidth / 2, container.clientHeight / 2];
        const [panX, panY] = [x - (x - viewport.panX) * factor, y - (y - viewport.panY) * factor];
        look({ zoom: viewport.zoom * factor, panX, panY });
      },
      end: () => stage.leave(),
    };
  },
};

/** The elements of the network, as the explorer has them. */
function layersIn(frame: HTMLElement): StageLayers {
  const [field, canvas] = [document.createElement("canvas"), document.createElement("canvas")];
  const labels = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  for (const layer of [field, canvas, labels]) {
    layer.style.position = "absolute";
    layer.style.inset = "0";
    frame.append(layer);
  }
  field.style.transformOrigin = "0 0";
  labels.style.width = labels.style.height = "100%";
  return { frame, canvas, field, labels, labelClass: () => "", reserved: () => [] };
}
