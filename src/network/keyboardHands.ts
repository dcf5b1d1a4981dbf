import type { Catalogue } from "../core/events/catalogue.ts";
import { withCamera, withSelection } from "../core/view/change.ts";
import type { View } from "../core/view/view.ts";
import type { Explorer } from "../store/explorer.ts";
import { attentionTo, selectionOf } from "./attentionTo.ts";
import type { Direction } from "./nearestInDirection.ts";
import { deedOf, type KeyDeed } from "./networkKeys.ts";
import { pairOf } from "./pairOf.ts";
import { type PinHands, pinHands } from "./pinHands.ts";
import type { Stage } from "./stage.ts";
import type { DrivenStage } from "./useStage.ts";
import { attentionOf, type Step, stepFrom, type Walk } from "./walk.ts";
import { edgeWords, nameOf, walkWords } from "./walkWords.ts";

const ZOOM_STEP = 1.3;
const NUDGE_UNITS = 10;
const MOVES: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-NUDGE_UNITS, 0],
  right: [NUDGE_UNITS, 0],
  up: [0, -NUDGE_UNITS],
  down: [0, NUDGE_UNITS],
};

/** The network by keyboard. All that it does is told to `say`, in words. */
export class KeyboardHands {
  readonly #driven: DrivenStage;
  readonly #stage: Stage;
  readonly #catalogue: Catalogue;
  readonly #explorer: Explorer;
  readonly #pins: PinHands;
  readonly #say: (words: string) => void;
  #walk: Walk | null = null;

  constructor(driven: DrivenStage, catalogue: Catalogue, explorer: Explorer, say: (words: string) => void) {
    this.#driven = driven;
    this.#stage = driven.stage;
    this.#catalogue = catalogue;
    this.#explorer = explorer;
    this.#pins = pinHands(driven.stage, explorer);
    this.#say = say;
  }

  /** True where the key was the network's. `leave` is called where Escape has nothing left to undo. */
  press(event: KeyboardEvent, leave: () => void): boolean {
    const deed = deedOf(event);
    if (deed !== null) this.#perform(deed, leave);
    return deed !== null;
  }

  /** The keyboard comes to the network: to the selected actor, else where it stood, else to the busiest. */
  enter(): void {
    const ground = this.#stage.drawn();
    const { scene } = ground;
    const row = this.#selectedRow() ?? this.#walk?.row;
    const known = row !== undefined && scene.actors.has(row) ? { row, tie: null } : null;
    const start = known ?? stepFrom(null, { type: "busiest" }, ground);
    if (start !== null) this.#stand(start, null);
  }

  exit(): void {
    this.#stage.walk(null);
  }

  #perform(deed: KeyDeed, leave: () => void): void {
    switch (deed.type) {
      case "go":
      case "tie":
      case "busiest":
        return this.#step(deed);
      case "nudge":
        return this.#nudge(deed.direction);
      case "select":
        return this.#select(deed.pair);
      case "pin":
        return this.#togglePin();
      case "zoom":
        return this.#zoom(deed.nearer);
      case "fit":
        this.#driven.fit();
        return this.#say("The whole network.");
      case "leave":
        return this.#stepBack(leave);
    }
  }

  #step(asked: Step): void {
    const ground = this.#stage.drawn();
    const { scene } = ground;
    const left = this.#walk !== null && scene.actors.has(this.#walk.row) ? this.#walk : this.#selectedWalk();
    const next = stepFrom(left, asked, ground);
    const from = left !== null && asked.type === "go" ? { row: left.row, direction: asked.direction } : null;
    if (next !== null) this.#stand(next, from);
    else if (from !== null) this.#say(edgeWords(from.row, from.direction, this.#catalogue));
    else this.#say(left === null ? "No actor is shown." : `${this.#nameOf(left.row)} has no tie here.`);
  }

  #stand(next: Walk, from: { readonly row: number; readonly direction: Direction } | null): void {
    this.#walk = next;
    this.#stage.walk(next);
    if (this.#stage.reveal(next.row))
      this.#change((view) => withCamera(view, this.#stage.camera()), "replace");
    const { scene } = this.#stage.drawn();
    this.#say(walkWords(next, scene, this.#catalogue, this.#stage.standing.isPinned(next.row), from));
  }

  #select(pair: boolean): void {
    if (this.#walk === null) return;
    const own = selectionOf(attentionOf(this.#walk), this.#catalogue);
    const selection = (pair ? pairOf(this.#explorer.getState().view.selection, own) : null) ?? own;
    this.#change((view) => withSelection(view, selection), "push");
    const chosen = attentionTo(selection, this.#catalogue, null);
    const rows = chosen?.type === "tie" ? [chosen.a, chosen.b] : [this.#walk.row];
    this.#say(`Selected: ${rows.map((row) => this.#nameOf(row)).join(" and ")}.`);
  }

  #togglePin(): void {
    if (this.#walk === null) return;
    const { row } = this.#walk;
    const isPinned = this.#stage.standing.isPinned(row);
    if (isPinned) this.#pins.unpin(this.#idOf(row));
    else this.#pins.pin(this.#idOf(row), this.#stage.standing.at(row), "push");
    this.#say(`${this.#nameOf(row)} ${isPinned ? "unpinned" : "pinned here"}.`);
  }

  #nudge(direction: Direction): void {
    if (this.#walk === null) return;
    const { row } = this.#walk;
    const [[x, y], [dx, dy]] = [this.#stage.standing.at(row), MOVES[direction]];
    this.#pins.pin(
      this.#idOf(row),
      [x + dx, y + dy],
      this.#stage.standing.isPinned(row) ? "replace" : "push",
    );
    this.#say(`${this.#nameOf(row)} moved ${direction}, pinned.`);
  }

  /** From a tie to its actor, from a selection to none, from none out of the network. */
  #stepBack(leave: () => void): void {
    if (this.#walk !== null && this.#walk.tie !== null) {
      this.#stand({ row: this.#walk.row, tie: null }, null);
    } else if (this.#explorer.getState().view.selection === null) {
      leave();
    } else {
      this.#change((view) => withSelection(view, null), "push");
      this.#say("Selection cleared.");
    }
  }

  #zoom(nearer: boolean): void {
    this.#driven.zoom(nearer ? ZOOM_STEP : 1 / ZOOM_STEP);
    this.#say(nearer ? "Zoomed in." : "Zoomed out.");
  }

  #change(next: (view: View) => View, how: "push" | "replace"): void {
    this.#explorer.actions.change(next, how);
  }

  #selectedWalk(): Walk | null {
    const row = this.#selectedRow();
    return row === undefined ? null : { row, tie: null };
  }

  #selectedRow(): number | undefined {
    const chosen = attentionTo(this.#explorer.getState().view.selection, this.#catalogue, null);
    return chosen?.type === "actor" ? chosen.row : chosen?.type === "tie" ? chosen.a : undefined;
  }

  #nameOf(row: number): string {
    return nameOf(this.#catalogue, row);
  }

  #idOf(row: number): string {
    return this.#catalogue.actors[row]?.id ?? "";
  }
}
