import { byActor } from "./parameters/pins.ts";
import type { Pin, View } from "./view.ts";

/** An actor stands here from now on; rounded to whole layout units, so that the link gives back the same place. */
export function withPin(view: View, { actor, x, y }: Pin): View {
  const others = view.pins.filter((pin) => pin.actor !== actor);
  const pin = { actor, x: Math.round(x) + 0, y: Math.round(y) + 0 };
  return { ...view, pins: [...others, pin].toSorted(byActor) };
}

/** The actor goes back to where the layout has it. */
export function withoutPin(view: View, actor: string): View {
  return { ...view, pins: view.pins.filter((pin) => pin.actor !== actor) };
}

export function withoutPins(view: View): View {
  return { ...view, pins: [] };
}
