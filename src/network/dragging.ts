import type { EventObject } from "cytoscape";
import { signAt } from "./hit.ts";
import type { PinHands } from "./pinHands.ts";
import type { Stage } from "./stage.ts";

/** A click that trembles is still a click. */
const LEAST_DRAG_PX = 4;

interface Held {
  readonly row: number;
  readonly startX: number;
  readonly startY: number;
  /** From the pointer to the centre of the sign. */
  readonly offsetX: number;
  readonly offsetY: number;
}

interface DraggingOptions {
  readonly stage: Stage;
  readonly pins: PinHands;
  readonly idOf: (row: number) => string;
  /** While a sign is held, the network must not be panned. */
  readonly onHeld: (held: boolean) => void;
  /** A sign has left its place. */
  readonly onCarried: () => void;
}

/** One sign at a time in a hand: taken, carried, dropped where it is then pinned. */
export class Dragging {
  readonly #options: DraggingOptions;
  #held: Held | null = null;

  constructor(options: DraggingOptions) {
    this.#options = options;
  }

  take(event: EventObject): void {
    this.#held = heldBy(event, this.#options.stage);
    if (this.#held !== null) this.#options.onHeld(true);
  }

  carry({ renderedPosition: { x, y } }: EventObject): void {
    if (this.#held === null) return;
    const { stage, onCarried } = this.#options;
    const { row, startX, startY, offsetX, offsetY } = this.#held;
    if (stage.standing.carried() === null) {
      if (Math.hypot(x - startX, y - startY) < LEAST_DRAG_PX) return;
      onCarried();
    }
    stage.carry(row, x + offsetX, y + offsetY);
  }

  drop(): void {
    const { stage, pins, idOf } = this.#options;
    const row = this.#letGo();
    if (row === null || stage.standing.carried() !== row) return;
    pins.pin(idOf(row), stage.standing.at(row), "push");
    // Dropped where it was pinned already: nothing has changed, and nobody is told.
    if (stage.standing.carried() !== null) stage.putBack();
  }

  /** The sign goes back; false where none was held. */
  cancel(): boolean {
    const row = this.#letGo();
    if (row !== null) this.#options.stage.putBack();
    return row !== null;
  }

  unpin({ renderedPosition: { x, y } }: EventObject): void {
    const { stage, pins, idOf } = this.#options;
    const sign = signAt(stage.drawn(), x, y);
    if (sign !== null && stage.standing.isPinned(sign.row)) pins.unpin(idOf(sign.row));
  }

  #letGo(): number | null {
    const row = this.#held?.row ?? null;
    this.#held = null;
    if (row !== null) this.#options.onHeld(false);
    return row;
  }
}

/** Fingers pan and pinch: signs stand too close for them to be moved by accident. Shift is for choosing a pair. */
function heldBy({ originalEvent, renderedPosition: { x, y } }: EventObject, stage: Stage): Held | null {
  const mouse = originalEvent instanceof MouseEvent ? originalEvent : null;
  if (mouse === null || mouse.button !== 0 || mouse.shiftKey) return null;
  const sign = signAt(stage.drawn(), x, y);
  const hit = stage.hitAt(x, y);
  if (sign === null || hit?.type !== "actor" || hit.row !== sign.row) return null;
  return { row: sign.row, startX: x, startY: y, offsetX: sign.x - x, offsetY: sign.y - y };
}
