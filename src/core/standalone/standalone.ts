import type { Day } from "../model/day.ts";

/**
 * What a standalone page says of itself, beside the graph in it: which view it opens on, what the graph
 * is of, and where the explorer that made it is.
 */
export interface Standalone {
  readonly made: Day;
  /** The data themselves, or the part of them that a view shows. */
  readonly holds: "all" | "part";
  readonly of: WholeData;
  /** Of the view to open on, over the graph inside; starts with `?`. */
  readonly link: string;
  /** The explorer's address, in which links can be put; null where it has no public https address. */
  readonly page: string | null;
  /** The whole address of the same view of the data themselves; null where they have none. */
  readonly online: string | null;
  /** Ids of stories that the data online do not have: whoever made the page wrote them. */
  readonly ownStories: readonly string[];
}

/** The data of which a page holds all or a part. */
export interface WholeData {
  readonly title: string;
  /** Empty where the data do not say. */
  readonly version: string;
  /** First 8 hex digits. */
  readonly fingerprint: string;
}
