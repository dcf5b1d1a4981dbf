import { markLargest } from "../events/largest.ts";
import type { ActorRows, Picture, TieRows } from "../events/picture.ts";
import { placeOfRow } from "../events/placeOfRow.ts";
import { signRadius } from "../layout/signRadius.ts";
import { sizesOf } from "../layout/sizesOf.ts";
import { markTiesDrawn, tieBudget } from "../layout/tiesDrawn.ts";
import type { View } from "../view/view.ts";
import { crowdedStrands } from "./crowd.ts";
import { type FineScene, fineOf, NOTHING_FINE, placesWhere } from "./fineScene.ts";
import { strandWidthPx, USUAL_WIDTHS, type WidthScale } from "./strandWidth.ts";

/** What the network draws of a picture, looked up by catalogue row. */
export interface Scene {
  /** Those that are drawn as signs. */
  readonly actors: ReadonlyMap<number, SceneActor>;
  /** Those that are drawn with all their strands, weakest first. */
  readonly ties: readonly SceneTie[];
  /** What is drawn beneath them as fine lines and dots, where there is too much to be told apart. */
  readonly fine: FineScene;
  readonly widths: WidthScale;
  /** Those of the picture, drawn or not. */
  readonly actorsInPicture: number;
  readonly tiesInPicture: number;
}

/** What of a view decides how its picture is drawn. */
export type SceneChoice = Pick<View, "sizedBy" | "tiesDrawn" | "focus">;

/** True for the ties that are drawn whatever the budget, by the rows of their ends. */
export type AlwaysDrawn = (a: number, b: number) => boolean;

/** What a scene has besides what its view decides. */
export interface SceneExtras {
  readonly always?: AlwaysDrawn;
  /** Rows of actors that have signs whatever the budget: selected, in focus, or where the keyboard stands. */
  readonly rows?: Iterable<number>;
  /** True for the rows that a camera shows: the nearer it is, the more of them have signs, and ties in full. */
  readonly inFrame?: (row: number) => boolean;
  /** While time moves: true for the ties that were drawn just now. */
  readonly before?: AlwaysDrawn;
}

export interface SceneActor {
  readonly row: number;
  readonly count: number;
  readonly partners: number;
  /** Pixels, before the factor for small frames. */
  readonly radiusPx: number;
  /** 1 for the largest. */
  readonly rank: number;
}

export interface SceneTie {
  readonly a: number;
  readonly b: number;
  readonly count: number;
  /** Strands with at least one interaction, in the order of STRANDS. */
  readonly strands: readonly SceneStrand[];
}

export interface SceneStrand {
  readonly strand: number;
  readonly count: number;
  /** Bit 1: an arrowhead at b; bit 2: one at a. */
  readonly arrows: number;
  /** Thinner in a crowd, and beside far stronger ones. */
  readonly widthPx: number;
}

export const EMPTY_SCENE: Scene = {
  actors: new Map(),
  ties: [],
  fine: NOTHING_FINE,
  widths: USUAL_WIDTHS,
  actorsInPicture: 0,
  tiesInPicture: 0,
};

/** So many ties are drawn with strands, dashes and arrowheads; of more only the strongest: under them they could not be seen. */
const [MOST_FULL_TIES, STRONGEST_TIES] = [400, 300];
/** Besides them so many of those that are always drawn: somebody chosen may have a thousand ties. */
const MOST_CHOSEN_IN_FULL = 40;
/** A picture of so many actors has signs for all of them; a larger one for its busiest, and the ends of its full ties. */
const FEW_ACTORS = 300;
const BUSIEST_ACTORS = 40;
/** So many more of what the camera shows. */
const NEAR_ACTORS = 120;
const NEAR_TIES = 200;

/**
 * What is drawn of a picture. Ties: see `markTiesDrawn`. Actors: all of a picture of up to 300 and
 * of one whose ties are all asked for; else the ends of the ties drawn, and the 40 busiest. It is a
 * function of picture and choice alone, but for what is `before`.
 */
export function sceneOf(
  picture: Picture,
  choice: Pick<SceneChoice, "sizedBy" | "tiesDrawn">,
  { always = NEVER_DRAWN, rows = [], inFrame, before }: SceneExtras = {},
): Scene {
  const { ties, actors } = picture;
  const budget = tieBudget(choice.tiesDrawn, picture.totals.actors.all);
  const drawn = markTiesDrawn(ties, budget, always, before);
  const near = nearRows(actors, inFrame);
  const full = inFull(ties, drawn, budget, always, near);
  const sizes = sizesOf(actors, choice.sizedBy);
  const signs = markSigns(actors, sizes, endsOf(actors, ties, full), rows);
  const shown = choice.tiesDrawn === "all" ? null : endsOf(actors, ties, drawn);
  if (near !== null) markNear(actors, sizes, signs, shown, near);
  return {
    actors: actorsOf(actors, sizes, signs),
    ...tiesOf(ties, full),
    fine: fineOf(picture, { drawn, full, shown, signs }),
    actorsInPicture: actors.row.length,
    tiesInPicture: ties.a.length,
  };
}

/** What a view says that has neither selection nor focus. */
export const NEVER_DRAWN: AlwaysDrawn = () => false;

/**
 * 1 at the places of ties drawn in full: the strongest, the strongest of those that are always drawn,
 * and the strongest between actors that the camera shows.
 */
function inFull(
  { a, b, count }: TieRows,
  drawn: Uint8Array,
  budget: number,
  always: AlwaysDrawn,
  near: Uint8Array | null,
): Uint8Array {
  const isFew = budget <= MOST_FULL_TIES;
  if (marked(drawn) <= Math.min(budget, MOST_FULL_TIES)) return drawn;
  const full = markLargest(count, isFew ? budget : STRONGEST_TIES, drawn);
  if (always !== NEVER_DRAWN) {
    const chosen = drawn.map((_, tie) => (always(a[tie]!, b[tie]!) ? 1 : 0));
    addTo(full, markLargest(count, MOST_CHOSEN_IN_FULL, chosen));
  }
  if (near !== null && !isFew) {
    const within = new Uint8Array(drawn.length);
    for (let tie = 0; tie < within.length; tie += 1)
      within[tie] = drawn[tie]! & near[a[tie]!]! & near[b[tie]!]!;
    addTo(full, markLargest(count, NEAR_TIES, within));
  }
  return full;
}

/** 1 at the rows of actors that the camera shows. */
function nearRows({ row }: ActorRows, inFrame: SceneExtras["inFrame"]): Uint8Array | null {
  if (inFrame === undefined) return null;
  const near = new Uint8Array((row.at(-1) ?? -1) + 1);
  for (const one of row) if (inFrame(one)) near[one] = 1;
  return near;
}

function addTo(marks: Uint8Array, others: Uint8Array): void {
  for (let place = 0; place < marks.length; place += 1) marks[place]! |= others[place]!;
}

/** Gives signs to the busiest of those drawn that the camera shows. */
function markNear(
  { row }: ActorRows,
  sizes: Int32Array,
  signs: Uint8Array,
  shown: Uint8Array | null,
  near: Uint8Array,
): void {
  const within = signs.map((mark, place) =>
    mark === 1 || shown === null || shown[place] === 1 ? near[row[place]!]! : 0,
  );
  addTo(signs, markLargest(sizes, NEAR_ACTORS, within));
}

function marked(marks: Uint8Array): number {
  let number = 0;
  for (const mark of marks) number += mark;
  return number;
}

/** 1 at the places of actors at either end of a marked tie. */
function endsOf({ row }: ActorRows, { a, b }: TieRows, marks: Uint8Array): Uint8Array {
  const ends = new Uint8Array(row.length);
  const placeOf = new Int32Array((row.at(-1) ?? -1) + 1).fill(-1);
  row.forEach((one, place) => (placeOf[one] = place));
  for (let tie = 0; tie < marks.length; tie += 1) {
    if (marks[tie] === 0) continue;
    ends[placeOf[a[tie]!]!] = 1;
    ends[placeOf[b[tie]!]!] = 1;
  }
  return ends;
}

function markSigns(
  { row }: ActorRows,
  sizes: Int32Array,
  ends: Uint8Array,
  rows: Iterable<number>,
): Uint8Array {
  const most = row.length <= FEW_ACTORS ? FEW_ACTORS : BUSIEST_ACTORS;
  const signs = markLargest(sizes, most).map((mark, place) => mark | ends[place]!);
  for (const one of rows) {
    const place = placeOfRow(row, one);
    if (place !== -1) signs[place] = 1;
  }
  return signs;
}

function actorsOf(
  { row, count, partners }: ActorRows,
  sizes: Int32Array,
  signs: Uint8Array,
): Map<number, SceneActor> {
  const most = sizes.reduce((most, size) => Math.max(most, size), 0);
  const places = Array.from(placesWhere(row.length, (place) => signs[place] === 1));
  places.sort((p, q) => sizes[q]! - sizes[p]! || p - q);
  return new Map(
    places.map((place, index) => [
      row[place]!,
      {
        row: row[place]!,
        count: count[place]!,
        partners: partners[place]!,
        radiusPx: signRadius(sizes[place]!, most),
        rank: index + 1,
      },
    ]),
  );
}

/** Weakest first, so that strong ties are drawn over weak ones. */
function tiesOf(ties: TieRows, full: Uint8Array): Pick<Scene, "ties" | "widths"> {
  const places = Array.from(placesWhere(full.length, (tie) => full[tie] === 1));
  const widths = widthsOf(ties, places);
  const scene = places.map((tie) => tieAt(ties, tie, widths));
  return { ties: scene.sort((p, q) => p.count - q.count || p.a - q.a || p.b - q.b), widths };
}

function widthsOf({ count, strands }: TieRows, places: readonly number[]): WidthScale {
  let most = 0;
  for (const tie of places)
    for (let strand = 0; strand < 4; strand += 1) most = Math.max(most, strands[tie * 4 + strand]!);
  const alone = { thinness: 1, most };
  const widthsPx = places.map((tie) => strandWidthPx({ strand: 0, count: count[tie]! }, alone));
  return { thinness: crowdedStrands(widthsPx), most };
}

/** The tie at a place of a picture, its strands as wide as they are in this scale. */
export function tieAt(
  { a, b, count, strands, arrows }: TieRows,
  tie: number,
  widths: WidthScale = USUAL_WIDTHS,
): SceneTie {
  return {
    a: a[tie]!,
    b: b[tie]!,
    count: count[tie]!,
    strands: [0, 1, 2, 3]
      .map((strand) => ({
        strand,
        count: strands[tie * 4 + strand]!,
        arrows: arrows[tie * 4 + strand]!,
        widthPx: strandWidthPx({ strand, count: strands[tie * 4 + strand]! }, widths),
      }))
      .filter((strand) => strand.count > 0),
  };
}

/** True for the ties that a scene draws, in full or fine. */
export function wasDrawnIn({ ties, fine }: Scene): AlwaysDrawn {
  let keys: Set<number> | null = null;
  const collect = (): Set<number> => {
    const all = new Set(ties.map(({ a, b }) => pairNumber(a, b)));
    for (const tie of fine.tiePlaces) all.add(pairNumber(fine.ties.a[tie]!, fine.ties.b[tie]!));
    return all;
  };
  // Where all is drawn nobody asks.
  return (a, b) => (keys ??= collect()).has(pairNumber(a, b));
}

/** Rows are below 2^26, so that both fit into a number. */
const pairNumber = (a: number, b: number): number => a * 67_108_864 + b;

export const tieKey = (a: number, b: number): string => (a < b ? `${a}_${b}` : `${b}_${a}`);
