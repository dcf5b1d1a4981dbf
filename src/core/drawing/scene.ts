import type { Picture } from "../events/picture.ts";
import { signRadius } from "../layout/signRadius.ts";
import { tiesDrawn } from "../layout/tiesDrawn.ts";
import { sizesOf } from "../layout/sizesOf.ts";
import type { View } from "../view/view.ts";

/** What the network draws of a picture, looked up by catalogue row. */
export interface Scene {
  readonly actors: ReadonlyMap<number, SceneActor>;
  readonly ties: readonly SceneTie[];
  /** Ties of the picture, drawn or not. */
  readonly tiesInPicture: number;
}

/** What of a view decides how its picture is drawn. */
export type SceneChoice = Pick<View, "sizedBy" | "tiesDrawn" | "focus">;

/** True for the ties that are drawn whatever the budget, by the rows of their ends. */
export type AlwaysDrawn = (a: number, b: number) => boolean;

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
}

export const EMPTY_SCENE: Scene = { actors: new Map(), ties: [], tiesInPicture: 0 };

export function sceneOf(
  picture: Picture,
  choice: Pick<SceneChoice, "sizedBy" | "tiesDrawn">,
  always: AlwaysDrawn = () => false,
): Scene {
  const drawn = tiesDrawn(picture.ties, choice.tiesDrawn, always);
  return {
    actors: actorsOf(picture, choice),
    ties: tiesOf(picture, drawn),
    tiesInPicture: picture.ties.a.length,
  };
}

function actorsOf({ actors }: Picture, { sizedBy }: Pick<SceneChoice, "sizedBy">): Map<number, SceneActor> {
  const sizes = sizesOf(actors, sizedBy);
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  const places = Array.from(actors.row, (row, place) => ({ row, place }));
  const size = (place: number): number => sizes[place] ?? 0;
  places.sort((p, q) => size(q.place) - size(p.place) || p.row - q.row);
  return new Map(
    places.map(({ row, place }, index) => [
      row,
      {
        row,
        count: actors.count[place] ?? 0,
        partners: actors.partners[place] ?? 0,
        radiusPx: signRadius(size(place), largest),
        rank: index + 1,
      },
    ]),
  );
}

/** Weakest first, so that strong ties are drawn over weak ones. */
function tiesOf({ ties }: Picture, drawn: readonly number[]): SceneTie[] {
  const scene = drawn.map((tie) => ({
    a: ties.a[tie] ?? 0,
    b: ties.b[tie] ?? 0,
    count: ties.count[tie] ?? 0,
    strands: [0, 1, 2, 3]
      .map((strand) => ({
        strand,
        count: ties.strands[tie * 4 + strand] ?? 0,
        arrows: ties.arrows[tie * 4 + strand] ?? 0,
      }))
      .filter(({ count }) => count > 0),
  }));
  return scene.sort((p, q) => p.count - q.count || p.a - q.a || p.b - q.b);
}

export const tieKey = (a: number, b: number): string => (a < b ? `${a}_${b}` : `${b}_${a}`);
