import type { GraphFile, GraphRequest } from "../formats/graphFile.ts";
import type { SearchAnswer } from "../search/answer.ts";
import type { View } from "../view/view.ts";
import type { Catalogue, DyadHistory, InteractionDetails } from "./catalogue.ts";
import type { Picture } from "./picture.ts";
import type { RowOrder } from "./rowOrder.ts";

/** A graph or event data, ready for questions. Rows are those of the catalogue, with or without a roll-up. */
export interface OpenData {
  readonly catalogue: Catalogue;
  query(view: View): Picture;
  /** Records as they are in the data, in the order asked; throws a RangeError on an unknown row. */
  interactions(rows: readonly number[]): readonly InteractionDetails[];
  /** Every interaction of two actors whatever its status, as recorded: before any roll-up. */
  dyad(a: number, b: number): DyadHistory;
  /** Rows of every interaction that names the actor, in whatever role. */
  mentions(actor: number): readonly number[];
  /** What a text may mean in the whole of the data, at most `limit` results a group. Never throws. */
  search(text: string, limit: number): SearchAnswer;
  /** Places in the picture's interactions of a view, in another order than by day; null where only the records tell it. */
  readonly order: ((view: View, order: RowOrder) => Int32Array<ArrayBuffer>) | null;
  /** A graph file of the whole, or of the part that a view shows. Throws where that is too much for one, or cannot tell a story truly. */
  graphFile(request: GraphRequest): GraphFile;
}
