import type { Catalogue } from "../events/catalogue.ts";
import type { Slide, Story } from "../model/graph.ts";
import type { StoryPlace } from "./view.ts";

/** What stands at a place of a story. */
export interface Stop {
  readonly story: Story;
  /** Null for the last place of all, which lists the sources of every slide. */
  readonly slide: Slide | null;
  /** What is shown there; the sources keep the view of the last slide. */
  readonly link: string;
}

/** The stop at a place of a story of the data; undefined where there is none. A story without slides has none. */
export function stopAt({ id, slide: place }: StoryPlace, { stories }: Catalogue): Stop | undefined {
  const story = stories.find((one) => one.id === id);
  const slide = story?.slides[place - 1];
  if (story !== undefined && slide !== undefined) return { story, slide, link: slide.link };
  const last = story?.slides.at(-1);
  const isAfterLast = place === (story?.slides.length ?? 0) + 1;
  return story === undefined || last === undefined || !isAfterLast
    ? undefined
    : { story, slide: null, link: last.link };
}

/** Places of a story: its slides, and the sources after them. */
export function placesOf({ slides }: Story): number {
  return slides.length === 0 ? 0 : slides.length + 1;
}

/** The first story that has anything to show. */
export function firstStory(stories: readonly Story[]): Story | undefined {
  return stories.find(({ slides }) => slides.length > 0);
}

/** The link to a place of a story, for following; one to hand on says what is shown there as well. */
export function linkToPlace({ id, slide }: StoryPlace): string {
  return `?story=${id}.${slide}`;
}
