import type { Picture } from "../core/events/picture.ts";

/** Places of the `limit` largest counts, largest first, equal ones in their order. Leaves the counts as they are. */
export function largest(counts: Int32Array, limit: number): readonly number[] {
  if (counts.length === 0 || limit <= 0) return [];
  const sorted = counts.slice().sort();
  const least = sorted[Math.max(sorted.length - limit, 0)] ?? 0;
  const places: number[] = [];
  counts.forEach((count, place) => {
    if (count >= least) places.push(place);
  });
  return places.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b).slice(0, limit);
}

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
