import { DataSet, Network } from "vis-network/standalone";
import { COLOURS, type Subject } from "./subject.ts";

/** Ties leave a window by their `hidden`, set for all that change at once. */
export const visPeer: Subject = {
  name: "vis-network",
  draw(container, graph) {
    const { actorCount, x, y, radius, tieCount, a, b, tone, early: inEarly } = graph;
    const nodes = Array.from({ length: actorCount }, (_, id) => ({
      id,
      x: x[id]!,
      y: y[id]!,
      size: radius[id]!,
    }));
    const edges = new DataSet(
      Array.from({ length: tieCount }, (_, id) => ({
        id,
        from: a[id]!,
        to: b[id]!,
        color: { color: COLOURS[tone[id]!]! },
        hidden: false,
      })),
    );
    const late = Array.from(inEarly.keys()).filter((tie) => inEarly[tie] === 0);
    const network = new Network(
      container,
      { nodes: new DataSet(nodes), edges },
      {
        physics: false,
        layout: { improvedLayout: false },
        interaction: { hideEdgesOnDrag: false, hideEdgesOnZoom: false },
        nodes: { shape: "dot", color: "#9ca3af" },
        edges: { smooth: false, width: 1 },
      },
    );
    const middle = { x: container.clientWidth / 2, y: container.clientHeight / 2 };
    network.moveTo({ position: middle, scale: 1, animation: false });
    return {
      show: (early) => void edges.update(late.map((id) => ({ id, hidden: early }))),
      pan(dx, dy) {
        const scale = network.getScale();
        const { x: left, y: top } = network.getViewPosition();
        network.moveTo({ position: { x: left - dx / scale, y: top - dy / scale }, animation: false });
      },
      zoom: (factor) => network.moveTo({ scale: network.getScale() * factor, animation: false }),
      end: () => network.destroy(),
    };
  },
};
