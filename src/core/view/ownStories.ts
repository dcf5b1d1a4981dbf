import { parseStories } from "../model/parsePresentation.ts";
import type { Story } from "../model/graph.ts";
import { newProblemLog } from "../model/problemLog.ts";

/** That a person keeps, in one set of data. */
export const MOST_STORIES = 50;

/** What a browser has kept, whatever that is: the stories in it that hold, each id once. Never throws. */
export function readStories(stored: string | null): readonly Story[] {
  return parseStories({ value: valueOf(stored), path: "stories", log: newProblemLog() });
}

function valueOf(stored: string | null): unknown {
  try {
    return JSON.parse(stored ?? "[]");
  } catch {
    return [];
  }
}

/** Those of the data and the person's own: one of their own takes the place of one with its id, which it was once. */
export function withOwn(stories: readonly Story[], own: readonly Story[]): readonly Story[] {
  if (own.length === 0) return stories;
  const ids = new Set(own.map(({ id }) => id));
  return [...stories.filter(({ id }) => !ids.has(id)), ...own];
}

/** True where the data have exactly this story: a link to a slide of it then needs nothing else. */
export function isInData(story: Story, stories: readonly Story[]): boolean {
  const text = JSON.stringify(story);
  return stories.some((each) => JSON.stringify(each) === text);
}
