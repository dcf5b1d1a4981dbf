import type { Picture } from "../core/events/picture.ts";
import { tiesByStrength } from "./ranking.ts";

/** An actor that both of two are tied to. */
export interface SharedPartner {
  /** Catalogue row. */
  readonly partner: number;
  /** Interactions with the first and with the second. */
  readonly counts: readonly [first: number, second: number];
}

/** Actors tied to both rows in a picture, first those whose weaker tie is the strongest. */
export function sharedPartners(
  picture: Pick<Picture, "ties">,
  first: number,
  second: number,
): readonly SharedPartner[] {
  const withSecond = new Map(tiesByStrength(picture, second).map(({ partner, count }) => [partner, count]));
  return tiesByStrength(picture, first)
    .flatMap(({ partner, count }): readonly SharedPartner[] => {
      const other = withSecond.get(partner);
      return other === undefined ? [] : [{ partner, counts: [count, other] }];
    })
    .toSorted((a, b) => weaker(b) - weaker(a) || sumOf(b) - sumOf(a) || a.partner - b.partner);
}

function weaker({ counts }: SharedPartner): number {
  return Math.min(...counts);
}

function sumOf({ counts }: SharedPartner): number {
  return counts[0] + counts[1];
}
