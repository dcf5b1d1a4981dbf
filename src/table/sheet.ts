import type { ReactNode } from "react";
import type { Catalogue, InteractionDetails } from "../core/events/catalogue.ts";
import type { Picture, Strand } from "../core/events/picture.ts";
import type { ActorType } from "../core/model/vocabulary.ts";
import type { TableName } from "../core/formats/tableText.ts";
import type { Selection, View } from "../core/view/view.ts";
import type { Column } from "./columns.ts";
import type { Lines } from "./lines.ts";
import type { Lookup } from "./lookup.ts";
import type { Sort } from "./sorting.ts";

export const SHEETS = ["interactions", "ties", "actors"] as const;
export type SheetName = (typeof SHEETS)[number];

/** One of the three tables, ready to be drawn as rows or as cards. A place is one in the picture's rows. */
export interface Sheet {
  readonly name: SheetName;
  readonly columns: readonly Column[];
  readonly lines: Lines;
  /** As it is in force, which may differ from what was asked for; it orders `lines`. */
  readonly sort: Sort;
  /** The rows stand under their days; the first column's cells are left to the second. */
  readonly grouped: boolean;
  /** What a reader has to know about the table as a whole. */
  readonly remarks: readonly string[];
  readonly rowPx: number;
  readonly cardPx: number;
  /** Stays the same for one row from picture to picture. */
  keyOf(place: number): number;
  /** What the row is, for somebody who hears it. */
  nameOf(place: number): string;
  /** `chosen` are ids of actors selected elsewhere. */
  cell(place: number, column: string, chosen: ReadonlySet<string>): ReactNode;
  card(place: number, chosen: ReadonlySet<string>): ReactNode;
  selectionOf(place: number): Selection | null;
  /** -1 where the selection is not one of the rows. */
  placeOf(selection: Selection): number;
  /** The whole table, in its order. */
  csv(): Promise<string | Uint8Array<ArrayBuffer>>;
}

/** What a sheet is made from. */
export interface SheetInput {
  readonly catalogue: Catalogue;
  readonly lookup: Lookup;
  readonly picture: Picture;
  readonly view: View;
  readonly sort: Sort;
  readonly record: (row: number) => InteractionDetails | undefined;
  readonly allRecords: (rows: ArrayLike<number>) => Promise<readonly InteractionDetails[]>;
  /** Too many interactions for their records, sorted elsewhere. */
  readonly elsewhere: SortedElsewhere;
  readonly exportTable: (table: TableName) => Promise<Uint8Array<ArrayBuffer>>;
  readonly draw: Draw;
}

/** Nowhere, on its way, failed with these words, or the places of the picture's interactions in their order. */
export type SortedElsewhere =
  | { readonly state: "nowhere" | "waiting" }
  | { readonly state: "failed"; readonly message: string }
  | { readonly state: "sorted"; readonly places: Int32Array };

/** How the app draws the signs that the other panes have too. */
export interface Draw {
  readonly sign: (type: ActorType) => ReactNode;
  readonly tone: (strand: Strand) => ReactNode;
}

/** With more interactions, only the order of the days is offered: the rest needs every record. */
export const MOST_SORTED = 5_000;
