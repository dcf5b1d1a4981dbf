import type { Catalogue } from "../core/events/catalogue.ts";
import { largest } from "../core/events/largest.ts";
import { type Picture, STRANDS } from "../core/events/picture.ts";
import { tieBudget, tiesDrawn } from "../core/layout/tiesDrawn.ts";
import type { View } from "../core/view/view.ts";
import { inGroups, type MatrixActor } from "./inGroups.ts";

/** A picture as rows and columns of the same actors. */
export interface Matrix {
  /** In the order of the rows, which is that of the columns. */
  readonly actors: readonly MatrixActor[];
  /** Every tie of two of these actors once, first the one whose first actor stands higher. */
  readonly ties: readonly MatrixTie[];
  /** How many of them are drawn, and how many actors and ties the picture has. */
  readonly tiesDrawn: number;
  readonly tiesInPicture: number;
  readonly actorsInPicture: number;
  /** The tie of two places, in either order. */
  tieAt(one: number, other: number): MatrixTie | undefined;
}

export interface MatrixTie {
  /** Places of both actors, `low` above `high`. */
  readonly low: number;
  readonly high: number;
  readonly count: number;
  /** Interactions by strand. */
  readonly strands: readonly number[];
  /** False where the drawing budget leaves it out. */
  readonly isDrawn: boolean;
}

/** Rows that can be read together; a view that draws all ties has all actors. */
export const MOST_ACTORS = 60;

/** `kept` are catalogue rows that no budget may take: of the selection and the focus. */
export function matrixOf(
  picture: Picture,
  catalogue: Catalogue,
  budget: View["tiesDrawn"],
  kept: ReadonlySet<number> = new Set(),
): Matrix {
  const actors = inGroups(placesShown(picture, budget, kept), picture, catalogue);
  const placeOf = new Map(actors.map(({ row }, place) => [row, place]));
  const most = tieBudget(budget, picture.totals.actors.all);
  const drawn = new Set(tiesDrawn(picture.ties, most, (a, b) => kept.has(a) || kept.has(b)));
  const ties = Array.from(picture.ties.a.keys()).flatMap((tie): MatrixTie[] => {
    const one = placeOf.get(picture.ties.a[tie] ?? -1);
    const other = placeOf.get(picture.ties.b[tie] ?? -1);
    if (one === undefined || other === undefined) return [];
    return [{ ...tieIn(picture, tie), ...ordered(one, other), isDrawn: drawn.has(tie) }];
  });
  const byPlaces = new Map(ties.map((tie) => [tie.low * actors.length + tie.high, tie]));
  return {
    actors,
    ties,
    tiesDrawn: ties.filter(({ isDrawn }) => isDrawn).length,
    tiesInPicture: picture.ties.a.length,
    actorsInPicture: picture.actors.row.length,
    tieAt: (one, other) => {
      const { low, high } = ordered(one, other);
      return byPlaces.get(low * actors.length + high);
    },
  };
}

/** Places in the picture's actors: the busiest, and those that are always there. */
function placesShown(
  { actors }: Picture,
  budget: View["tiesDrawn"],
  kept: ReadonlySet<number>,
): readonly number[] {
  const most = budget === "all" ? Infinity : MOST_ACTORS;
  const busiest = largest(actors.count, Math.min(most, actors.row.length));
  const others = Array.from(actors.row.keys()).filter((place) => kept.has(actors.row[place] ?? -1));
  return [...new Set([...busiest, ...others])];
}

function tieIn({ ties }: Picture, tie: number): Pick<MatrixTie, "count" | "strands"> {
  const strands = STRANDS.map((_, strand) => ties.strands[tie * STRANDS.length + strand] ?? 0);
  return { count: ties.count[tie] ?? 0, strands };
}

function ordered(one: number, other: number): Pick<MatrixTie, "low" | "high"> {
  return one < other ? { low: one, high: other } : { low: other, high: one };
}
