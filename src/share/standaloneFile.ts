import type { GraphRequest } from "../core/formats/graphFile.ts";
import { localDay } from "../core/model/day.ts";
import { standalonePage } from "../core/standalone/standalonePage.ts";
import type { ExplorerActions } from "../store/explorer.ts";
import { linkOf, type Shared } from "./shared.ts";
import type { Told } from "./useWords.ts";

/** What goes into the page: what the view shows, or all of the data. */
export type Inside = "view" | "data";

/**
 * The shared view as one HTML file.
 * @throws where this host does not have the form of such pages
 */
export async function standaloneFile(
  shared: Shared,
  { picture }: Told,
  inside: Inside,
  { graphFile, standaloneTemplate }: Pick<ExplorerActions, "graphFile" | "standaloneTemplate">,
): Promise<string> {
  const { view, catalogue, page } = shared;
  const request: GraphRequest =
    inside === "data" ? { type: "whole", views: [], stories: [] } : { type: "part", view, form: "file" };
  const [template, file] = await Promise.all([standaloneTemplate(), graphFile(request)]);
  const link = hasAddress(shared) ? linkOf(shared) : null;
  return standalonePage({
    template,
    file,
    view,
    picture,
    catalogue,
    page,
    link,
    made: localDay(new Date()),
  });
}

function hasAddress({ origin }: Shared): boolean {
  return origin.type === "page" || origin.type === "address";
}
