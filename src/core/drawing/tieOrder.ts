import type { Emphasis } from "./emphasis.ts";
import type { Palette } from "./palette.ts";
import { tieKey } from "./scene.ts";
import type { DrawnTie } from "./strandLine.ts";

/** A tie in the order of drawing; later ones lie on top. */
export interface TieInOrder {
  readonly drawn: DrawnTie;
  readonly opacity: number;
  /** Drawn once more, over all others, with a casing under it. */
  readonly cased: boolean;
}

/** Faded ties first, the cased one last. */
export function tiesInOrder(
  drawn: readonly DrawnTie[],
  palette: Palette,
  emphasis: Emphasis | null,
): readonly TieInOrder[] {
  const kept = (tie: DrawnTie): boolean => emphasis?.ties.has(keyOf(tie)) ?? true;
  const cased = drawn.find((tie) => keyOf(tie) === emphasis?.cased);
  const plain = (tie: DrawnTie, opacity: number): TieInOrder => ({ drawn: tie, opacity, cased: false });
  return [
    ...drawn.filter((tie) => !kept(tie)).map((tie) => plain(tie, palette.fade)),
    ...drawn.filter(kept).map((tie) => plain(tie, restOpacity(tie, palette, emphasis))),
    ...(cased === undefined ? [] : [{ drawn: cased, opacity: 1, cased: true }]),
  ];
}

const keyOf = ({ tie }: DrawnTie): string => tieKey(tie.a, tie.b);

function restOpacity({ tie }: DrawnTie, palette: Palette, emphasis: Emphasis | null): number {
  if (emphasis !== null) return palette.nearTie;
  return tie.count >= 3 ? palette.rest[2] : tie.count === 2 ? palette.rest[1] : palette.rest[0];
}
