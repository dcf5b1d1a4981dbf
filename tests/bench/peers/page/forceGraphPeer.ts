import ForceGraph from "force-graph";
import { COLOURS, type Subject } from "./subject.ts";

/** Ties leave a window by `linkVisibility`. */
export const forceGraphPeer: Subject = {
  name: "force-graph",
  draw(container, graph) {
    const { actorCount, x, y, radius, tieCount, a, b, tone, early: inEarly } = graph;
    const nodes = Array.from({ length: actorCount }, (_, id) => ({
      id,
      x: x[id]!,
      y: y[id]!,
      fx: x[id]!,
      fy: y[id]!,
      value: radius[id]! ** 2,
    }));
    const links = Array.from({ length: tieCount }, (_, tie) => ({
      source: a[tie]!,
      target: b[tie]!,
      colour: COLOURS[tone[tie]!]!,
      early: inEarly[tie] === 1,
    }));
    let early = false;
    const visible = (link: object): boolean => !early || (link as { early: boolean }).early;
    const drawn = new ForceGraph(container)
      .width(container.clientWidth)
      .height(container.clientHeight)
      .nodeRelSize(1)
      .nodeVal("value")
      .nodeColor(() => "#9ca3af")
      .linkColor("colour")
      .linkVisibility(visible)
      .warmupTicks(0)
      .cooldownTicks(0)
      .enablePointerInteraction(true)
      .graphData({ nodes, links });
    const middle = { x: container.clientWidth / 2, y: container.clientHeight / 2 };
    drawn.centerAt(middle.x, middle.y).zoom(1);
    return {
      show(next) {
        early = next;
        // A new function is what makes it draw again.
        drawn.linkVisibility((link: object) => visible(link));
      },
      pan(dx, dy) {
        const { x: left, y: top } = drawn.centerAt();
        drawn.centerAt(left - dx / drawn.zoom(), top - dy / drawn.zoom());
      },
      zoom: (factor) => void drawn.zoom(drawn.zoom() * factor),
      // oxlint-disable-next-line no-underscore-dangle -- the library's own name
      end: () => drawn._destructor(),
    };
  },
};
