import { selectionText } from "../core/view/parameters/selection.ts";
import type { Selection } from "../core/view/view.ts";

/** The links to the same view with something else selected. */
export interface Hrefs {
  /** Made at once for every row: without the checksum, which costs more than drawing the row. */
  at(selection: Selection): string;
  /** As Share would write it: made when a link is about to be used. */
  exactly(selection: Selection): string;
}

const CHECKSUM = /^([?#]v=\d+)\.[^&]*/;

/** `linkTo` writes the link of the present view with a selection, or with none. */
export function hrefsTo(linkTo: (selection: Selection | null) => string): Hrefs {
  let unselected: string | null = null;
  return {
    at(selection) {
      unselected ??= linkTo(null).replace(CHECKSUM, "$1");
      return `${unselected}&sel=${selectionText(selection)}`;
    },
    exactly: linkTo,
  };
}
