import { MANY_TIES } from "./crowd.ts";
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
  const wanted = emphasis?.cased ?? null;
  const cased = wanted === null ? undefined : drawn.find((tie) => keyOf(tie) === wanted);
  const plain = (tie: DrawnTie, opacity: number): TieInOrder => ({ drawn: tie, opacity, cased: false });
  return [
    ...drawn.filter((tie) => !kept(tie)).map((tie) => plain(tie, palette.fade)),
    ...drawn
      .map((tie, place) =>
        plain(
          tie,
          emphasis === null ? restOpacity(tie, palette) * standing(place, drawn.length) : palette.nearTie,
        ),
      )
      .filter(({ drawn: tie }) => kept(tie)),
    ...(cased === undefined ? [] : [{ drawn: cased, opacity: 1, cased: true }]),
  ];
}

/** Of so many ties the weaker ones step back. */
const WEAKEST_SHARE = 0.3;

/** A share of the opacity, by the place of a tie among all, the weakest first: where many are drawn, the strong ones are read first. */
function standing(place: number, number: number): number {
  if (number <= MANY_TIES) return 1;
  return WEAKEST_SHARE + (1 - WEAKEST_SHARE) * (place / (number - 1)) ** 2;
}

const keyOf = ({ tie }: DrawnTie): string => tieKey(tie.a, tie.b);

function restOpacity({ tie }: DrawnTie, palette: Palette): number {
  return tie.count >= 3 ? palette.rest[2] : tie.count === 2 ? palette.rest[1] : palette.rest[0];
}
