import type { LabelSide } from "./labelCandidates.ts";
import type { Rect, Size } from "./labelRect.ts";
import type { TieCurve } from "./tieCurve.ts";

/** An actor's sign on the screen: centre, half width and half height in px; rank 1 is the busiest. */
export interface LabelSign<Id> {
  readonly id: Id;
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly rank: number;
  readonly selected: boolean;
  /** Whose turn it is to choose a place; its rank where nothing is said, and Infinity for no label at all. */
  readonly order?: number;
}

export interface LabelInput<Id> {
  readonly signs: readonly LabelSign<Id>[];
  /** Measured text by sign id; a sign without one gets no label. */
  readonly sizes: ReadonlyMap<Id, Size>;
  readonly ties: readonly TieCurve[];
  /** Rectangles that stay free: controls, a legend laid over the network. */
  readonly reserved: readonly Rect[];
  readonly viewport: Size;
  /** So many of the busiest may lie over lesser signs; 12 where nothing is said. */
  readonly forcedRanks?: number;
  /** Where labels stood before, as `place`: each stays there while that is free. */
  readonly before?: ReadonlyMap<Id, number>;
}

/** `x`, `y`: the text box's top left corner. */
export interface PlacedLabel<Id> extends Rect {
  readonly id: Id;
  readonly side: LabelSide;
  readonly place: number;
}

export interface LabelPlacement<Id> {
  /** In the order of choice: selected, then busiest. */
  readonly placed: readonly PlacedLabel<Id>[];
  /** Signs with their centre in the viewport whose label found no room. */
  readonly unplaced: readonly Id[];
}
