import type { Catalogue } from "../events/catalogue.ts";
import type { Slide } from "../model/graph.ts";
import type { StoryPlace } from "./view.ts";

/** The slide at a place of a story of the data; undefined where there is none. */
export function slideAt({ id, slide }: StoryPlace, { stories }: Catalogue): Slide | undefined {
  return stories.find((story) => story.id === id)?.slides[slide - 1];
}
