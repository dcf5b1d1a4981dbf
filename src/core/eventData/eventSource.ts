import type { Source } from "../model/graph.ts";
import { sourceId } from "../model/ids.ts";
import type { EventData } from "./eventData.ts";

/** The one source of machine-coded events: the data set itself. What it was coded from it does not say. */
export function dataSetSource({ about, sourceName }: Pick<EventData, "about" | "sourceName">): Source {
  return {
    id: sourceId(about.id),
    publisher: sourceName,
    title: about.title,
    author: null,
    date: null,
    url: null,
    kind: "machine-coded data set",
  };
}
