import type { Slide, Story } from "../model/graph.ts";
import { encodeLink } from "../view/encode.ts";
import { restoreView } from "../view/restore.ts";
import { slideView } from "../view/slideView.ts";
import { EMPTY_VIEW, type View } from "../view/view.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Picture } from "./picture.ts";
import { sameShown } from "./sameShown.ts";

/** A story, and what each of its slides shows. */
export interface ToldStory {
  readonly story: Story;
  readonly slides: readonly ToldSlide[];
}

interface ToldSlide {
  readonly slide: Slide;
  readonly view: View;
  readonly picture: Picture;
}

/** As much of an open graph as a story needs. */
interface Open {
  readonly catalogue: Catalogue;
  query(view: View): Picture;
}

/** What the slides of stories show of a graph, which need not have these stories itself. */
export function toldStories(stories: readonly Story[], { catalogue, query }: Open): readonly ToldStory[] {
  const known = { ...catalogue, stories };
  return stories.map((story) => ({
    story,
    slides: story.slides.map((slide, at) => {
      const view = slideView({ id: story.id, slide: at + 1 }, known);
      return { slide, view, picture: query(view) };
    }),
  }));
}

/** The rows of all interactions that a view and the slides of stories show, in their order. */
export function rowsTold(picture: Picture, stories: readonly ToldStory[]): readonly number[] {
  const pictures = [picture, ...stories.flatMap(({ slides }) => slides.map((slide) => slide.picture))];
  return [...new Set(pictures.flatMap(({ interactions }) => [...interactions]))].toSorted((a, b) => a - b);
}

/** The stories with links that name only what a part has. A slide keeps its selection, tab and camera. */
export function overPart(stories: readonly ToldStory[], catalogue: Catalogue): readonly Story[] {
  const { data, fingerprint, story: none, chrome } = EMPTY_VIEW;
  return stories.map(({ story, slides }) => ({
    ...story,
    slides: slides.map(({ slide, view }) => {
      const { view: known } = restoreView(encodeLink({ ...view, story: none }), catalogue);
      return { ...slide, link: encodeLink({ ...known, data, fingerprint, chrome }) };
    }),
  }));
}

/**
 * Sees that the view and each slide show over the part what they show over the whole.
 * @throws where one does not, such as one of filters that nothing passes and that the part cannot name
 */
export function checkTold(
  stories: readonly ToldStory[],
  { view, picture }: { readonly view: View; readonly picture: Picture },
  whole: Catalogue,
  part: Open,
): void {
  const isSame = (shown: View, before: Picture): boolean =>
    sameShown(
      { picture: before, catalogue: whole },
      { picture: part.query(shown), catalogue: part.catalogue },
    );
  if (!isSame(view, picture)) throw new Error(notShown("This view"));
  for (const { story, slides } of stories) {
    for (const [at, before] of slides.entries()) {
      const shown = slideView({ id: story.id, slide: at + 1 }, part.catalogue);
      const isSelected = JSON.stringify(shown.selection) === JSON.stringify(before.view.selection);
      if (!isSelected || !isSame(shown, before.picture))
        throw new Error(notShown(`Slide ${at + 1} of “${story.title}”`));
    }
  }
}

function notShown(what: string): string {
  return `${what} would show something else over this part of the data: take all of the data instead.`;
}
