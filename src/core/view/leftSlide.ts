import type { Catalogue } from "../events/catalogue.ts";
import { encodeLink } from "./encode.ts";
import { restoreView } from "./restore.ts";
import type { View } from "./view.ts";

/**
 * The view without its slide, once it is no longer what its link would give: a link with `story=` is
 * laid on the slide, so that what was taken away from that would come back.
 */
export function leftSlide(view: View, catalogue: Catalogue): View {
  if (view.story === null) return view;
  const link = encodeLink(view);
  return encodeLink(restoreView(link, catalogue).view) === link ? view : { ...view, story: null };
}
