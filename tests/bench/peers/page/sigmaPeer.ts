import { MultiGraph as Graph } from "graphology";
import { Sigma } from "sigma";
import { COLOURS, type Subject } from "./subject.ts";

/** Ties leave a window by an edge reducer, as its documentation does it. */
export const sigmaPeer: Subject = {
  name: "sigma",
  draw(container, graph) {
    const { actorCount, x, y, radius, tieCount, a, b, tone, early: inEarly } = graph;
    const model = new Graph();
    for (let actor = 0; actor < actorCount; actor += 1)
      model.addNode(`a${actor}`, { x: x[actor], y: -y[actor]!, size: radius[actor], color: "#9ca3af" });
    for (let tie = 0; tie < tieCount; tie += 1)
      model.addEdgeWithKey(`t${tie}`, `a${a[tie]}`, `a${b[tie]}`, {
        size: 1,
        color: COLOURS[tone[tie]!],
        early: inEarly[tie],
      });
    const sigma = new Sigma(model, container, { renderLabels: false, zIndex: false });
    const camera = sigma.getCamera();
    return {
      show(early) {
        sigma.setSetting(
          "edgeReducer",
          early ? (_, data) => (data["early"] === 1 ? data : { ...data, hidden: true }) : null,
        );
      },
      pan(dx, dy) {
        const from = sigma.viewportToFramedGraph({ x: 0, y: 0 });
        const to = sigma.viewportToFramedGraph({ x: dx, y: dy });
        const state = camera.getState();
        camera.setState({ x: state.x + from.x - to.x, y: state.y + from.y - to.y });
      },
      zoom: (factor) => void camera.setState({ ratio: camera.getState().ratio / factor }),
      end: () => sigma.kill(),
    };
  },
};
