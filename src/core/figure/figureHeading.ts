import type { Catalogue } from "../events/catalogue.ts";
import { captionText } from "../view/caption.ts";
import { namedViewShowing } from "../view/sameView.ts";
import { stopAt } from "../view/slides.ts";
import type { View } from "../view/view.ts";
import { viewTitle } from "../view/viewTitle.ts";
import { shortened } from "../view/words.ts";

/** What stands over a figure. */
export interface FigureHeading {
  readonly title: string;
  /** What it is about; "" for nothing. */
  readonly note: string;
}

/** What no figure has room for is not measured. */
const MOST_CHARACTERS = 1_000;

/** Of a slide its caption, of a named view its title and note; of any other view its filters in words. */
export function figureHeading(view: View, catalogue: Catalogue): FigureHeading {
  const slide = view.story === null ? null : (stopAt(view.story, catalogue)?.slide ?? null);
  if (slide !== null) {
    const [title = "", ...paragraphs] = captionText(slide.caption).split("\n");
    return withinLimits({ title, note: paragraphs.join(" ") });
  }
  const note = namedViewShowing(view, catalogue)?.note ?? "";
  return withinLimits({ title: viewTitle(view, catalogue), note });
}

export function withinLimits({ title, note }: FigureHeading): FigureHeading {
  return { title: shortened(title, MOST_CHARACTERS), note: shortened(note, MOST_CHARACTERS) };
}
