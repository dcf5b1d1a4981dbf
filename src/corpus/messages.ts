import type { CatalogueColumns } from "../core/eventData/eventCatalogue.ts";
import type { Catalogue, DyadHistory, InteractionDetails } from "../core/events/catalogue.ts";
import type { Picture } from "../core/events/picture.ts";
import type { RowOrder } from "../core/events/rowOrder.ts";
import type { ExportRequest } from "../core/formats/exportText.ts";
import type { GraphFile, GraphRequest } from "../core/formats/graphFile.ts";
import type { Graph } from "../core/model/graph.ts";
import type { Problem } from "../core/model/problem.ts";
import type { SearchAnswer } from "../core/search/answer.ts";
import type { View } from "../core/view/view.ts";

/** What the page asks of the worker. Each answer carries the number of its question. */
export type Question =
  | { readonly ask: "open"; readonly file: ArrayBuffer }
  /** Files that the person chose: of one data set of events, or one packed. Read in the worker as they come. */
  | { readonly ask: "import"; readonly files: readonly File[] }
  | { readonly ask: "query"; readonly view: View }
  | { readonly ask: "interactions"; readonly rows: readonly number[] }
  | { readonly ask: "dyad"; readonly a: number; readonly b: number }
  | { readonly ask: "mentions"; readonly actor: number }
  | { readonly ask: "search"; readonly text: string; readonly limit: number }
  | { readonly ask: "order"; readonly view: View; readonly order: RowOrder }
  | { readonly ask: "exportFile"; readonly view: View; readonly request: ExportRequest }
  | { readonly ask: "graphFile"; readonly request: GraphRequest };

export interface Answers {
  open: Opened;
  import: Opened;
  query: Picture;
  interactions: readonly InteractionDetails[];
  dyad: DyadHistory;
  mentions: readonly number[];
  search: SearchAnswer;
  order: Int32Array<ArrayBuffer>;
  exportFile: Uint8Array<ArrayBuffer>;
  graphFile: GraphFile;
}

/** A catalogue on its way: that of a graph as it is, that of event data as the columns that it is made of. */
export type SentCatalogue =
  | { readonly form: "records"; readonly catalogue: Catalogue }
  | { readonly form: "columns"; readonly columns: CatalogueColumns };

export type Opened =
  | {
      readonly ok: true;
      readonly catalogue: SentCatalogue;
      /** True where the worker can sort interactions. */
      readonly orders: boolean;
      /** True where the actors' places are for the moment only: better ones are told once they are found. */
      readonly isSketch?: boolean;
      readonly problems: readonly Problem[];
      /** The graph itself where it is small, for the page's own copy. */
      readonly near?: Graph;
      /** What there is to know of event data: how much there is, then a sentence each. */
      readonly remarks?: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface Numbered {
  readonly number: number;
  readonly question: Question;
}

export type Reply =
  | { readonly number: number; readonly answer: Answers[keyof Answers] }
  | { readonly number: number; readonly failure: string }
  /** After an answer whose places are a sketch: x and y of each actor. */
  | { readonly number: number; readonly positions: Int32Array }
  /** On the way to an answer. */
  | { readonly number: number; readonly progress: ImportProgress };

/** Bytes. */
export interface ImportProgress {
  readonly done: number;
  readonly total: number;
}
