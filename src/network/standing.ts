import type { Position } from "../core/model/graph.ts";
import type { Places } from "../core/drawing/places.ts";
import type { Pin } from "../core/view/view.ts";

/** Who stands where a hand has put it, and who is being carried. */
export class Standing {
  readonly #places: Places;
  readonly #rowOf: ReadonlyMap<string, number>;
  #pinned: ReadonlyMap<number, Position> = new Map();
  #carried: number | null = null;

  constructor(places: Places, rowOf: ReadonlyMap<string, number>) {
    this.#places = places;
    this.#rowOf = rowOf;
  }

  /** These stand where a hand put them, all others where the layout has them. */
  pin(pins: readonly Pin[]): void {
    this.#pinned = new Map(pins.map(({ actor, x, y }) => [this.#rowOf.get(actor) ?? -1, [x, y]]));
  }

  /** Whoever is carried goes back to where it stood. */
  putBack(): void {
    this.#carried = null;
    this.#places.pinTo(this.#pinned);
  }

  carry(row: number, to: Position): void {
    this.#carried = row;
    this.#places.carry(row, to);
  }

  carried(): number | null {
    return this.#carried;
  }

  pinned(): ReadonlyMap<number, Position> {
    return this.#pinned;
  }

  isPinned(row: number): boolean {
    return this.#pinned.has(row);
  }

  /** Where an actor stands, in layout units. */
  at(row: number): Position {
    const [stretch, [x, y]] = [this.#places.stretch(), this.#places.model()[row] ?? [0, 0]];
    return [x / stretch.x, y / stretch.y];
  }
}
