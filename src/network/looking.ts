import { type Attention, chosenRows, type Emphasis, emphasisOf } from "../core/drawing/emphasis.ts";
import type { Scene } from "../core/drawing/scene.ts";
import type { SignMarks } from "./drawSigns.ts";
import { attentionOf, type Walk } from "./walk.ts";

/** What is being looked at, in each of the ways that there are. */
export class Looking {
  pointed: Attention | null = null;
  walk: Walk | null = null;
  selected: Attention | null = null;

  /** What the reader points at comes first, then where the keyboard stands, then what is selected. */
  emphasisIn(scene: Scene): Emphasis | null {
    const walked = this.walk === null ? this.selected : attentionOf(this.walk);
    return emphasisOf(this.pointed ?? walked, scene);
  }

  /** What is labelled in any case: the selection, and the row where the keyboard stands. */
  kept(): { readonly selected: Attention | null; readonly current: number | null } {
    return { selected: this.selected, current: this.walk?.row ?? null };
  }

  marks(pinned: SignMarks["pinned"]): SignMarks {
    return { chosen: chosenRows(this.selected), pinned, current: this.kept().current };
  }
}
