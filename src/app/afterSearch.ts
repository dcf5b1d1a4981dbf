import { type Frame, viewportOf } from "../core/drawing/camera.ts";
import { stretchOf } from "../core/drawing/places.ts";
import type { Catalogue } from "../core/events/catalogue.ts";
import { positionOf } from "../core/layout/positionOf.ts";
import type { SearchResult } from "../core/search/answer.ts";
import { withCamera, withSelection } from "../core/view/change.ts";
import type { Position } from "../core/model/graph.ts";
import type { Camera, Selection, View } from "../core/view/view.ts";

interface Circumstances {
  /** Shift was held: the actor found makes a pair with the one selected. */
  readonly extend: boolean;
  /** The camera as it stands where the view has none of its own. */
  readonly seen: Camera | null;
  /** The network's, in px; null where there is none yet. */
  readonly frame: Frame | null;
  readonly catalogue: Catalogue;
}

/** The view that a search result leads to: what was found is selected and well in sight, or filtered by. */
export function afterSearch(view: View, result: SearchResult, where: Circumstances): View {
  switch (result.type) {
    case "topic":
      return { ...view, topics: [result.topic] };
    case "text":
      return { ...view, text: result.text };
    case "interaction":
      return withSelection(view, { type: "interaction", interaction: result.interaction });
    case "actor":
      return selected(view, paired(view, result.actor, where.extend), where);
    case "tie": {
      const [a, b] = result.ends;
      return selected(view, { type: "tie", a: a.actor, b: b.actor }, where);
    }
  }
}

function paired({ selection }: View, actor: string, extend: boolean): Selection {
  const pair = extend && selection?.type === "actor" && selection.actor !== actor;
  return pair ? { type: "tie", a: selection.actor, b: actor } : { type: "actor", actor };
}

/**
 * The width seen stays. What was found stays where it is if that is not near an edge; else the middle
 * of it comes to the middle of the frame.
 */
function selected(view: View, selection: Selection, { seen, frame, catalogue }: Circumstances): View {
  const camera = view.camera ?? seen;
  const ids =
    selection.type === "tie"
      ? [selection.a, selection.b]
      : selection.type === "actor"
        ? [selection.actor]
        : [];
  const places = ids.map((id) => positionOf(catalogue.positions, id));
  const next = withSelection(view, selection);
  if (camera === null || places.length === 0) return next;
  if (frame !== null && areInSight(places, camera, frame, catalogue)) return withCamera(next, camera);
  const middle = (axis: 0 | 1): number => places.reduce((sum, place) => sum + place[axis], 0) / places.length;
  return withCamera(next, { x: middle(0), y: middle(1), width: camera.width });
}

/** Share of the frame, at each side, where a sign is too near to the edge for its ties to be seen. */
const EDGE = 0.15;

function areInSight(
  places: readonly Position[],
  camera: Camera,
  frame: Frame,
  catalogue: Catalogue,
): boolean {
  const stretch = stretchOf(catalogue, frame);
  const { zoom, panX, panY } = viewportOf(camera, frame, stretch);
  const isWithin = (at: number, length: number): boolean => at > EDGE * length && at < (1 - EDGE) * length;
  return places.every(
    ([x, y]) =>
      isWithin(x * stretch.x * zoom + panX, frame.width) &&
      isWithin(y * stretch.y * zoom + panY, frame.height),
  );
}
