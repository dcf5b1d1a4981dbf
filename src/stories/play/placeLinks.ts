import { encodeLink } from "../../core/view/encode.ts";
import { type Chrome, EMPTY_VIEW } from "../../core/view/view.ts";
import type { ExplorerState } from "../../store/state.ts";
import { asKept } from "../../store/workings.ts";

/**
 * The link of a place of the story that is open, to be put after the address of the page: it says of the
 * view only where in the story it is, so that it stays short.
 */
export function linkOfPlace(state: ExplorerState, place: number, chrome: Chrome): string {
  const { data, fingerprint, story } = state.view;
  const at = story === null ? null : { id: story.id, slide: place };
  return asKept(encodeLink({ ...EMPTY_VIEW, data, fingerprint, story: at, chrome }), state);
}
