import type { Graph, NamedView, Story } from "../model/graph.ts";
import { withOwn } from "../view/ownStories.ts";
import type { View } from "../view/view.ts";
import { compactGraphText } from "./compactGraphText.ts";
import { graphText } from "./graphText.ts";

/** Which graph a file is to hold. */
export type GraphRequest =
  /** All of it, with these views and stories beside those that it has. */
  | { readonly type: "whole"; readonly views: readonly NamedView[]; readonly stories: readonly Story[] }
  /**
   * What a view shows: one record a line as a file, or on one line for a link; on request with these
   * stories, and all that their slides show.
   */
  | {
      readonly type: "part";
      readonly view: View;
      readonly form: "file" | "link";
      readonly stories?: readonly Story[];
    };

/** The text of a graph file, and what its receiver needs to know beforehand. */
export interface GraphFile {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The view that shows of this file what was shown of the whole; null for the whole itself. */
  readonly view: View | null;
}

/** The whole graph with further views and stories; one with the id of one that is there takes its place. */
export function wholeFile(graph: Graph, views: readonly NamedView[], stories: readonly Story[]): GraphFile {
  const kept = graph.views.filter(({ id }) => !views.some((view) => view.id === id));
  const text = graphText({
    ...graph,
    views: [...kept, ...views],
    stories: withOwn(graph.stories, stories),
  });
  return { id: graph.id, title: graph.title, text, view: null };
}

export function partFile(graph: Graph, view: View, form: "file" | "link"): GraphFile {
  const text = form === "file" ? graphText(graph) : compactGraphText(graph);
  return { id: graph.id, title: graph.title, text, view };
}
