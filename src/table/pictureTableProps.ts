import type { Catalogue } from "../core/events/catalogue.ts";
import type { Picture } from "../core/events/picture.ts";
import type { RowOrder } from "../core/events/rowOrder.ts";
import type { TableName } from "../core/formats/tableText.ts";
import type { Selection, View } from "../core/view/view.ts";
import type { LoadInteractions } from "./recordStore.ts";
import type { Draw } from "./sheet.ts";

export interface PictureTableProps {
  readonly catalogue: Catalogue;
  readonly picture: Picture;
  /** The view that the picture answers. */
  readonly view: View;
  readonly selection: Selection | null;
  readonly onSelect: (selection: Selection) => void;
  /** Full records of catalogue rows, in the order asked. Keep it the same function for one catalogue. */
  readonly loadInteractions: LoadInteractions;
  /** Sorts the interactions of the view where the records are; null where only the records tell. */
  readonly orderInteractions: ((order: RowOrder) => Promise<Int32Array>) | null;
  /** A table of the whole view as a file of comma-separated values: interactions by day, ties by strength. */
  readonly exportTable: (table: TableName) => Promise<Uint8Array<ArrayBuffer>>;
  /** The sign of an actor's type and the mark of a tone, as the other panes draw them; keep both the same. */
  readonly renderSign: Draw["sign"];
  readonly renderTone: Draw["tone"];
}
