import type { GraphRequest } from "../core/formats/graphFile.ts";
import type { Story } from "../core/model/graph.ts";
import { localDay } from "../core/model/day.ts";
import { standalonePage } from "../core/standalone/standalonePage.ts";
import { isInData } from "../core/view/ownStories.ts";
import type { ExplorerActions } from "../store/explorer.ts";
import { dataTravel, linkOf, type Shared } from "./shared.ts";
import type { Told } from "./useWords.ts";

/**
 * What goes into the page: all of the data, or what the view shows; and stories, with what their slides
 * show. All of the data have their own stories without being asked.
 */
export interface Inside {
  readonly type: "data" | "view";
  readonly stories: readonly Story[];
}

/**
 * The shared view as one HTML file.
 * @throws where this host does not have the form of such pages, or a story cannot be told truly over the part
 */
export async function standaloneFile(
  shared: Shared,
  { picture }: Told,
  { type, stories }: Inside,
  { graphFile, standaloneTemplate }: Pick<ExplorerActions, "graphFile" | "standaloneTemplate">,
): Promise<string> {
  const { view, catalogue, page } = shared;
  const request: GraphRequest =
    type === "data" ? { type: "whole", views: [], stories } : { type: "part", view, form: "file", stories };
  const [template, file] = await Promise.all([standaloneTemplate(), graphFile(request)]);
  const link = dataTravel(shared.origin) ? linkOf(shared) : null;
  return standalonePage({
    template,
    file,
    view,
    picture,
    catalogue,
    page,
    link,
    ownStories: stories.filter((story) => !isInData(story, catalogue.stories)).map(({ id }) => id),
    made: localDay(new Date()),
  });
}
