import type { GraphFile } from "../core/formats/graphFile.ts";
import type { Story } from "../core/model/graph.ts";
import { anyOf, quoted } from "../core/model/wording.ts";
import type { Queried } from "./queried.ts";

/**
 * The graph that was asked for: of the view, with the stories that were named, or the whole.
 * @throws where there is no such story, or it cannot be told truly over the part
 */
export function queriedGraph({ opened, restored, allData, stories }: Queried): GraphFile {
  if (allData) return opened.graphFile({ type: "whole", views: [], stories: [] });
  const { view } = restored;
  const named = stories.map((id) => storyOf(id, opened.catalogue.stories));
  return opened.graphFile({ type: "part", view, form: "file", stories: named });
}

function storyOf(id: string, stories: readonly Story[]): Story {
  const found = stories.find((story) => story.id === id);
  if (found !== undefined) return found;
  const expected =
    stories.length === 0 ? "it has none" : `expected ${anyOf(stories.map((story) => story.id))}`;
  throw new Error(`${quoted(id)} is not a story of this data; ${expected}`);
}
