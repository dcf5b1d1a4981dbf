import type { Position } from "../core/model/graph.ts";
import { withCamera } from "../core/view/change.ts";
import { withoutPin, withoutPins, withPin } from "../core/view/pinning.ts";
import type { View } from "../core/view/view.ts";
import type { Explorer } from "../store/explorer.ts";
import type { Stage } from "./stage.ts";

/** What a hand does to actors' places: each change goes into the link. */
export interface PinHands {
  /** Layout units. `push` for a drop, `replace` for one of several small moves. */
  pin(actor: string, at: Position, how: "push" | "replace"): void;
  unpin(actor: string): void;
  unpinAll(): void;
}

export function pinHands(stage: Stage, explorer: Explorer): PinHands {
  const change = (next: (view: View) => View, how: "push" | "replace"): void =>
    explorer.actions.change((view) => withHeldCamera(next(view), stage), how);
  return {
    pin: (actor, [x, y], how) => change((view) => withPin(view, { actor, x, y }), how),
    unpin: (actor) => change((view) => withoutPin(view, actor), "push"),
    unpinAll: () => change(withoutPins, "push"),
  };
}

/** A camera that was only fitted so far is written down: a fit of the new places would show something else. */
function withHeldCamera(view: View, stage: Stage): View {
  return view.camera === null ? withCamera(view, stage.camera()) : view;
}
