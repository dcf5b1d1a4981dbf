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
export function storyOnlyHere(state: Known & Pick<ExplorerState, "view" | "standalone">): Story | null {
  const { corpus, view, standalone } = state;
  const story = storiesOf(state).find(({ id }) => id === view.story?.id);
  if (story === undefined || corpus === null) return null;
  const isInPageAlone = standalone?.ownStories.includes(story.id) === true;
  return isInPageAlone || !isInData(story, corpus.catalogue.stories) ? story : null;
}
