import type { Catalogue } from "../core/events/catalogue.ts";
import type { Story } from "../core/model/graph.ts";
import { isInData, withOwn } from "../core/view/ownStories.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { ExplorerState } from "./state.ts";

type Known = Pick<ExplorerState, "corpus" | "ownStories">;

/** The stories that can be played: those of the open data, and the person's own. */
export function storiesOf({ corpus, ownStories }: Known): readonly Story[] {
  return corpus === null ? [] : withOwn(corpus.catalogue.stories, ownStories);
}

/**
 * The catalogue that links are read with: to a slide of a story of one's own as to any other. The one of
 * the corpus stays as it is, since the network is made anew for another.
 */
export function wholeCatalogue({ catalogue }: Corpus, ownStories: readonly Story[]): Catalogue {
  return { ...catalogue, stories: withOwn(catalogue.stories, ownStories) };
}

/** The story of the slide that is shown, where the data do not have it: whoever gets a link to it needs the file. */
export function storyOnlyHere({
  corpus,
  ownStories,
  view,
}: Known & Pick<ExplorerState, "view">): Story | null {
  const own = ownStories.find(({ id }) => id === view.story?.id);
  return own === undefined || corpus === null || isInData(own, corpus.catalogue.stories) ? null : own;
}
