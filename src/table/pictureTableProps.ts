import type { Catalogue } from "../core/events/catalogue.ts";
import type { Picture } from "../core/events/picture.ts";
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
  /** The sign of an actor's type and the mark of a tone, as the other panes draw them; keep both the same. */
  readonly renderSign: Draw["sign"];
  readonly renderTone: Draw["tone"];
}
