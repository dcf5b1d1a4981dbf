import type { Attention } from "./emphasis.ts";
import type { LabelSign } from "./labelInput.ts";
import type { SignsOnScreen } from "./places.ts";
import type { Scene } from "./scene.ts";

/** The signs that want a label, by row; the one where the keyboard stands counts as selected. */
export function labelledSigns(
  scene: Scene,
  signs: SignsOnScreen,
  selected: Attention | null,
  current: number | null,
): LabelSign<number>[] {
  return [...scene.actors.values()].flatMap(({ row, rank }) => {
    const sign = signs.get(row);
    if (sign === undefined) return [];
    const { x, y, rx, ry } = sign;
    return [{ id: row, x, y, rx, ry, rank, selected: row === current || isSelected(selected, row) }];
  });
}

/** True for a selected actor, and for either end of a selected tie. */
export function isSelected(selected: Attention | null, row: number): boolean {
  if (selected?.type === "actor") return selected.row === row;
  return selected?.type === "tie" && (selected.a === row || selected.b === row);
}
