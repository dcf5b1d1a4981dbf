import { fineTiesWhere } from "./fineScene.ts";
import { type AlwaysDrawn, NEVER_DRAWN, type Scene, tieKey } from "./scene.ts";

/** What the reader is looking at: by pointing, or else by selection. */
export type Attention =
  | { readonly type: "actor"; readonly row: number }
  | { readonly type: "tie"; readonly a: number; readonly b: number }
  | { readonly type: "actors"; readonly rows: ReadonlySet<number> };

/** `null` leaves everything at rest. Otherwise what stays; all else fades. */
export interface Emphasis {
  readonly actors: ReadonlySet<number>;
  /** Keys of ties that stay. */
  readonly ties: ReadonlySet<string>;
  /** The same of the fine ones, by their places in the picture. */
  readonly fineTies: Int32Array;
  /** The one tie that is drawn with a casing. */
  readonly cased: string | null;
}

/** An actor keeps its ties and neighbours; a tie keeps its ends and their ties; a group, the ties within. */
export function emphasisOf(attention: Attention | null, scene: Scene): Emphasis | null {
  switch (attention?.type) {
    case undefined:
      return null;
    case "actor":
      return around(scene, new Set([attention.row]), null);
    case "tie":
      return around(scene, new Set([attention.a, attention.b]), tieKey(attention.a, attention.b));
    case "actors":
      return within(scene, attention.rows);
  }
}

function around(scene: Scene, centres: ReadonlySet<number>, cased: string | null): Emphasis {
  const actors = new Set(centres);
  const ties = new Set<string>();
  const touches = (a: number, b: number): boolean => centres.has(a) || centres.has(b);
  for (const { a, b } of scene.ties) {
    if (!touches(a, b)) continue;
    ties.add(tieKey(a, b));
    actors.add(a);
    actors.add(b);
  }
  const fineTies = fineTiesWhere(scene.fine, touches);
  for (const tie of fineTies) {
    actors.add(scene.fine.ties.a[tie]!);
    actors.add(scene.fine.ties.b[tie]!);
  }
  return { actors, ties, fineTies, cased };
}

function within(scene: Scene, actors: ReadonlySet<number>): Emphasis {
  const isWithin = (a: number, b: number): boolean => actors.has(a) && actors.has(b);
  const kept = scene.ties.filter(({ a, b }) => isWithin(a, b));
  return {
    actors,
    ties: new Set(kept.map(({ a, b }) => tieKey(a, b))),
    fineTies: fineTiesWhere(scene.fine, isWithin),
    cased: null,
  };
}

/** Ties that the drawing budget may not take: of the selection, and of actors in focus. */
export function alwaysDrawn(selected: Attention | null, focus: ReadonlySet<number>): AlwaysDrawn {
  if (selected === null && focus.size === 0) return NEVER_DRAWN;
  const isChosen = selectedTies(selected);
  return (a, b) => focus.has(a) || focus.has(b) || isChosen(a, b);
}

function selectedTies(selected: Attention | null): AlwaysDrawn {
  switch (selected?.type) {
    case undefined:
      return NEVER_DRAWN;
    case "actor":
      return (a, b) => a === selected.row || b === selected.row;
    case "tie":
      return (a, b) => tieKey(a, b) === tieKey(selected.a, selected.b);
    case "actors":
      return (a, b) => selected.rows.has(a) && selected.rows.has(b);
  }
}

/** Rows of the actors that have signs whatever the budget. */
export function alwaysSigns(selected: Attention | null, focus: ReadonlySet<number>): readonly number[] {
  return [...focus, ...chosenRows(selected), ...(selected?.type === "actors" ? selected.rows : [])];
}

/** Rows of the actors that a selection marks with a ring. */
export function chosenRows(selected: Attention | null): readonly number[] {
  if (selected?.type === "actor") return [selected.row];
  return selected?.type === "tie" ? [selected.a, selected.b] : [];
}
