import type { Catalogue } from "../core/events/catalogue.ts";
import type { Picture } from "../core/events/picture.ts";
import { type FigureHeading, figureHeading } from "../core/figure/figureHeading.ts";
import type { ExportRequest } from "../core/formats/exportText.ts";
import { type Day, localDay } from "../core/model/day.ts";
import { addressOf } from "../core/view/shareAddress.ts";
import { encodeShareLink } from "../core/view/encode.ts";
import type { View } from "../core/view/view.ts";
import { linkForOthers } from "../store/handingOn.ts";
import type { ExplorerState } from "../store/state.ts";
import { wholeCatalogue } from "../store/storiesOf.ts";

/** What is exported: what was shown when the dialog was opened, for time may go on playing below it. */
export interface Exported {
  readonly catalogue: Catalogue;
  readonly picture: Picture;
  /** The view that the picture answers. */
  readonly view: View;
  /** The day on which it is: of access, for a citation. */
  readonly today: Day;
  /** What stands over a figure of it, if nothing else is put there: named views and stories of one's own count. */
  readonly heading: FigureHeading;
  /** The network's frame on the screen, where it has been drawn. */
  readonly frame: ExplorerState["frame"];
  /** The whole address of exactly this view, in the form in which the person keeps it; the link alone where it has none. */
  link(): Promise<string>;
  file(request: ExportRequest): Promise<Uint8Array<ArrayBuffer>>;
}

/** What would be exported at this moment from the page of this address; null before there is a picture. */
export function exportedNow(state: ExplorerState, page: string): Exported | null {
  const { corpus, picture, pictured: view } = state;
  if (corpus === null || picture === null) return null;
  const { catalogue } = corpus;
  // A reader is to see the whole page, however this one was opened.
  const whole = { ...view, chrome: "full" } as const;
  return {
    catalogue,
    picture,
    view,
    today: localDay(new Date()),
    heading: headingOf(corpus, view, state),
    frame: state.frame,
    link() {
      const link = linkForOthers(whole, { ...state, catalogue });
      return link === null ? addressOf("", encodeShareLink(whole)) : addressOf(page, link);
    },
    file: (request) => corpus.exportFile(view, request),
  };
}

function headingOf(
  corpus: NonNullable<ExplorerState["corpus"]>,
  view: View,
  { savedViews, ownStories }: ExplorerState,
): FigureHeading {
  const { views } = corpus.catalogue;
  return figureHeading(view, { ...wholeCatalogue(corpus, ownStories), views: [...views, ...savedViews] });
}
