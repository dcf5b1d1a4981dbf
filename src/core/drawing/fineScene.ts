import type { ActorRows, Picture, TieRows } from "../events/picture.ts";

/**
 * What is drawn of a picture beneath its signs and strong ties: weak ties as fine straight lines, the
 * actors that only they reach as dots. Columns of the picture and places in them, never objects.
 */
export interface FineScene {
  readonly ties: TieRows;
  /** Places in `ties`, ascending. */
  readonly tiePlaces: Int32Array;
  readonly actors: ActorRows;
  /** Catalogue rows, ascending. */
  readonly dots: Int32Array;
}

const NONE = new Int32Array(0);
export const NOTHING_FINE: FineScene = {
  ties: { a: NONE, b: NONE, count: NONE, strands: NONE, arrows: new Uint8Array(0) },
  tiePlaces: NONE,
  actors: { row: NONE, count: NONE, partners: NONE, strands: NONE },
  dots: NONE,
};

/** Marks by place: 1 for what is meant. */
interface Marks {
  /** Ties drawn, and those of them that are drawn in full. */
  readonly drawn: Uint8Array;
  readonly full: Uint8Array;
  /** Actors drawn; null for all. */
  readonly shown: Uint8Array | null;
  /** Those of them that have signs. */
  readonly signs: Uint8Array;
}

export function fineOf({ ties, actors }: Picture, { drawn, full, shown, signs }: Marks): FineScene {
  const tiePlaces =
    drawn === full ? NONE : placesWhere(drawn.length, (tie) => drawn[tie] === 1 && full[tie] === 0);
  const isShown = (place: number): boolean => shown === null || shown[place] === 1;
  const dots = placesWhere(signs.length, (place) => signs[place] === 0 && isShown(place));
  return { ties, tiePlaces, actors, dots: dots.map((place) => actors.row[place]!) };
}

/** Places from 0 that a test passes, ascending. */
export function placesWhere(length: number, isMeant: (place: number) => boolean): Int32Array {
  const places = new Int32Array(length);
  let number = 0;
  for (let place = 0; place < length; place += 1) if (isMeant(place)) places[number++] = place;
  return places.slice(0, number);
}

/** Places of the fine ties that a test passes, by the rows of their ends. */
export function fineTiesWhere(
  { ties, tiePlaces }: FineScene,
  isMeant: (a: number, b: number) => boolean,
): Int32Array {
  return tiePlaces.filter((tie) => isMeant(ties.a[tie]!, ties.b[tie]!));
}

/** The strand that most interactions of a tie are of; of equally many the first. */
export function mainStrand({ strands }: TieRows, tie: number): number {
  let main = 0;
  for (let strand = 1; strand < 4; strand += 1) {
    if (strands[tie * 4 + strand]! > strands[tie * 4 + main]!) main = strand;
  }
  return main;
}
