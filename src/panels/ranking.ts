import type { Picture } from "../core/events/picture.ts";

export interface PartnerTie {
  /** Place of the tie in the picture. */
  readonly tie: number;
  /** Catalogue row of the other actor. */
  readonly partner: number;
  readonly count: number;
}

/** The ties of one actor (its catalogue row) in a picture, strongest first, equal ones by partner. */
export function tiesByStrength({ ties }: Pick<Picture, "ties">, actor: number): readonly PartnerTie[] {
  const own: PartnerTie[] = [];
  ties.a.forEach((a, tie) => {
    const b = ties.b[tie] ?? -1;
    if (a === actor || b === actor)
      own.push({ tie, partner: a === actor ? b : a, count: ties.count[tie] ?? 0 });
  });
  return own.sort((x, y) => y.count - x.count || x.partner - y.partner);
}
