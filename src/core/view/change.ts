import { type Camera, EMPTY_VIEW, type Selection, type View, type Window } from "./view.ts";

/*
 * Steps from one view to the next, for the actions of the store. A change of filters never touches
 * the selection or the camera.
 */

/** Handles may have crossed: the earlier day becomes `from`. */
export function withWindow(view: View, { from, to }: Window): View {
  const crossed = from !== null && to !== null && from > to;
  return { ...view, window: crossed ? { from: to, to: from } : { from, to } };
}

/** The ends of a tie may come in either order. */
export function withSelection(view: View, selection: Selection | null): View {
  const turned = selection?.type === "tie" && selection.a > selection.b;
  return { ...view, selection: turned ? { type: "tie", a: selection.b, b: selection.a } : selection };
}

/** Focus on exactly these actors; on none, the hops go back to their default. */
export function withFocus(view: View, actors: readonly string[]): View {
  const focus = [...new Set(actors)].toSorted();
  return { ...view, focus, hops: focus.length === 0 ? EMPTY_VIEW.hops : view.hops };
}

export function addFocus(view: View, actor: string): View {
  return withFocus(view, [...view.focus, actor]);
}

export function removeFocus(view: View, actor: string): View {
  return withFocus(
    view,
    view.focus.filter((id) => id !== actor),
  );
}

export function withHops(view: View, hops: 1 | 2): View {
  return { ...view, hops };
}

/** Rounded, and 1 at the least. */
export function withLeastStrength(view: View, least: number): View {
  return { ...view, leastStrength: Math.max(1, Math.round(least)) };
}

/** Rounded to whole layout units, so that the link gives back the same camera; null fits once on load. */
export function withCamera(view: View, camera: Camera | null): View {
  if (camera === null) return { ...view, camera };
  const { x, y, width } = camera;
  return {
    ...view,
    camera: { x: Math.round(x) + 0, y: Math.round(y) + 0, width: Math.max(1, Math.round(width)) },
  };
}
