import type { Catalogue, DyadHistory, InteractionDetails } from "../core/events/catalogue.ts";
import type { Picture } from "../core/events/picture.ts";
import type { RowOrder } from "../core/events/rowOrder.ts";
import type { ExportRequest } from "../core/formats/exportText.ts";
import type { GraphFile, GraphRequest } from "../core/formats/graphFile.ts";
import type { SearchAnswer } from "../core/search/answer.ts";
import type { View } from "../core/view/view.ts";

/**
 * Who answers a query. Nothing above this interface knows whether it is typed arrays in a worker or
 * a database engine. All rows are rows of the catalogue.
 */
export interface Corpus {
  readonly catalogue: Catalogue;
  /** The same catalogue with other places for its actors, where those in it are a sketch of them. */
  readonly laidOut?: Promise<Catalogue>;
  query(view: View): Promise<Picture>;
  /** Full records with their digests and sources, in the order asked. */
  interactions(rows: readonly number[]): Promise<readonly InteractionDetails[]>;
  /** Every interaction between two actors in the whole corpus, and those naming both without a tie. */
  dyad(a: number, b: number): Promise<DyadHistory>;
  /** Rows of every interaction that names the actor, in whatever role. */
  mentions(actor: number): Promise<readonly number[]>;
  /** What a text may mean in the whole corpus, at most `limit` results a group. */
  search(text: string, limit: number): Promise<SearchAnswer>;
  /**
   * Places in the picture's interactions of a view, sorted where the records are; null for data of which
   * only the records tell the order.
   */
  readonly order: ((view: View, order: RowOrder) => Promise<Int32Array>) | null;
  /** A file of all that a view shows, in UTF-8: made where the records are, so that they need not come here. */
  exportFile(view: View, request: ExportRequest): Promise<Uint8Array<ArrayBuffer>>;
  /** A graph file of the whole, with further views, or of the part that a view shows. */
  graphFile(request: GraphRequest): Promise<GraphFile>;
  close(): void;
}
