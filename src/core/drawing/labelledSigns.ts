import { type Attention, chosenRows } from "./emphasis.ts";
import { fineTiesWhere } from "./fineScene.ts";
import type { LabelSign } from "./labelInput.ts";
import type { SignsOnScreen } from "./places.ts";
import type { Scene, SceneActor } from "./scene.ts";

/** Partners of the selection whose labels come before all others. */
const STRONGEST_PARTNERS = 12;
/** Of those who are no partners, so many of the busiest still have labels. */
const BUSIEST_OTHERS = 20;

/**
 * The signs that want a label, by row; the one where the keyboard stands counts as selected. Where
 * not all actors of the picture are drawn, the strongest partners of the selection choose their
 * places first, and of everybody else only the busiest have labels.
 */
export function labelledSigns(
  scene: Scene,
  signs: SignsOnScreen,
  selected: Attention | null,
  current: number | null,
): LabelSign<number>[] {
  const orderOf = ordering(scene, selected);
  return [...scene.actors.values()].flatMap((actor) => {
    const { row, rank } = actor;
    const sign = signs.get(row);
    if (sign === undefined) return [];
    const { x, y, rx, ry } = sign;
    const isChosen = row === current || isSelected(selected, row);
    return [{ id: row, x, y, rx, ry, rank, selected: isChosen, order: isChosen ? 0 : orderOf(actor) }];
  });
}

function ordering(scene: Scene, selected: Attention | null): (actor: SceneActor) => number {
  const chosen = new Set(chosenRows(selected));
  if (chosen.size === 0 || scene.actors.size === scene.actorsInPicture) return ({ rank }) => rank;
  const strengths = partnersOf(scene, chosen);
  const strongest = [...strengths].sort(([p, most], [q, next]) => next - most || p - q);
  const places = new Map(strongest.slice(0, STRONGEST_PARTNERS).map(([row], place) => [row, place + 1]));
  return ({ row, rank }) =>
    places.get(row) ?? (strengths.has(row) || rank <= BUSIEST_OTHERS ? STRONGEST_PARTNERS + rank : Infinity);
}

/** Interactions with any of these actors, by the rows of their partners. */
function partnersOf({ ties, fine }: Scene, rows: ReadonlySet<number>): ReadonlyMap<number, number> {
  const strengths = new Map<number, number>();
  const add = (a: number, b: number, count: number): void => {
    if (rows.has(a) === rows.has(b)) return;
    const partner = rows.has(a) ? b : a;
    strengths.set(partner, Math.max(count, strengths.get(partner) ?? 0));
  };
  for (const { a, b, count } of ties) add(a, b, count);
  for (const tie of fineTiesWhere(fine, (a, b) => rows.has(a) || rows.has(b)))
    add(fine.ties.a[tie]!, fine.ties.b[tie]!, fine.ties.count[tie]!);
  return strengths;
}

/** True for a selected actor, and for either end of a selected tie. */
export function isSelected(selected: Attention | null, row: number): boolean {
  if (selected?.type === "actor") return selected.row === row;
  return selected?.type === "tie" && (selected.a === row || selected.b === row);
}
