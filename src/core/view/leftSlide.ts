import type { Catalogue } from "../events/catalogue.ts";
import { encodeLink } from "./encode.ts";
import { restoreView } from "./restore.ts";
import type { View } from "./view.ts";

/**
 * The view as one of its slide, or without it once it is no longer what its link would give: a link with
 * `story=` is laid on the slide, so that what was taken away from that would come back. A selection or a
 * camera that is let go gives way to the slide's own.
 */
export function leftSlide(view: View, catalogue: Catalogue): View {
  if (view.story === null) return view;
  const restored = restoreView(encodeLink(view), catalogue).view;
  const { selection, camera } = restored;
  const kept = { ...view, selection: view.selection ?? selection, camera: view.camera ?? camera };
  if (encodeLink(restored) !== encodeLink(kept)) return { ...view, story: null };
  return kept.selection === view.selection && kept.camera === view.camera ? view : kept;
}
