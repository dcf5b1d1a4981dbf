import { encodeLink } from "../../core/view/encode.ts";
import type { Chrome, View } from "../../core/view/view.ts";
import { linkForOthers, linkHere, placeLinkForOthers, placeView } from "../../store/handingOn.ts";
import type { ExplorerState } from "../../store/state.ts";
import { storyOnlyHere } from "../../store/storiesOf.ts";
import { asKept } from "../../store/workings.ts";

/**
 * The link of a place of the story that is open, to be put after the address of the page: it says of the
 * view only where in the story it is, so that it stays short.
 */
export function linkOfPlace(state: ExplorerState, place: number, chrome: Chrome): string {
  return linkHere(asKept(encodeLink(viewOfPlace(state, place, chrome)), state), state);
}

/**
 * The same for others, who see the whole page; to someone who lacks the story it has to say all of the
 * view. Null where a page that is a file has no address for them.
 */
export function linkOfPlaceForOthers(state: ExplorerState, place: number): string | null {
  const { corpus, standalone, view } = state;
  if (corpus === null || (standalone !== null && standalone.page === null)) return null;
  const handed = { ...state, catalogue: corpus.catalogue };
  return storyOnlyHere(state) === null
    ? placeLinkForOthers(viewOfPlace(state, place, "full"), handed)
    : linkForOthers({ ...view, chrome: "full" }, handed);
}

function viewOfPlace({ view }: ExplorerState, place: number, chrome: Chrome): View {
  const story = view.story === null ? null : { id: view.story.id, slide: place };
  return placeView({ ...view, story, chrome });
}
