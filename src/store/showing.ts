import type { View } from "../core/view/view.ts";
import { loadEvidence } from "./evidence.ts";
import type { ExplorerState } from "./state.ts";
import type { Workings } from "./workings.ts";

/** Shows another view of the open data: its picture and the records behind its selection follow. */
export function showView({ store, repaint }: Workings, view: View): void {
  const before = store.getState().view;
  store.setState({ view });
  repaint();
  if (view.selection !== before.selection) void loadEvidence(store);
}

/** A view that a link gives, not a step from the one before: nothing to undo, and a camera of its own. */
export function arrival({ fitRequests }: ExplorerState): Pick<ExplorerState, "lastFilters" | "fitRequests"> {
  return { lastFilters: null, fitRequests: fitRequests + 1 };
}
