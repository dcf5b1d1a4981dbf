import type { Catalogue } from "../events/catalogue.ts";
import { restoreView } from "./restore.ts";
import { linkToPlace } from "./slides.ts";
import type { StoryPlace, View } from "./view.ts";

/** The view at a place of a story of these data, as it is shown there. */
export function slideView(place: StoryPlace, catalogue: Catalogue): View {
  return restoreView(linkToPlace(place), catalogue).view;
}
