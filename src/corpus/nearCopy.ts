import type { OpenData } from "../core/events/openData.ts";
import type { Graph } from "../core/model/graph.ts";

/** Up to so many interactions a picture takes well under a millisecond, less than a message to the worker. */
export const NEAR_INTERACTIONS = 2_000;
const IDLE_MS = 300;

/** The page's own copy of a small graph. */
export interface NearCopy {
  /** Undefined for a large graph, and until the copy is ready. */
  graph(): OpenData | undefined;
  /** Fetches the engine and makes the copy when the page has time; asked again, it does nothing. */
  prepare(): void;
}

/**
 * Pictures of small data are made in the page: an answer from the worker is handled only after the
 * frame that shows the handle's move, so that the picture would always come a frame later. The first
 * picture, everything else, and all of larger data come from the worker.
 */
export function nearCopy(graph: Graph | undefined): NearCopy {
  let asked = false;
  let near: OpenData | undefined;
  return {
    graph: () => near,
    prepare() {
      if (asked || graph === undefined) return;
      asked = true;
      setTimeout(() => void copy(graph), IDLE_MS);
    },
  };

  /** Where the engine cannot be fetched, the worker goes on answering. */
  async function copy(small: Graph): Promise<void> {
    const engine = await import("../core/events/openGraph.ts").catch(() => undefined);
    near = engine?.openGraph(small);
  }
}
