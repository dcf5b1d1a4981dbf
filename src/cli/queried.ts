import type { OpenData } from "../core/events/openData.ts";
import type { Picture } from "../core/events/picture.ts";
import { encodeShareLink } from "../core/view/encode.ts";
import { asPrivate } from "../core/view/linkForms.ts";
import type { RestoredLink } from "../core/view/restore.ts";
import type { Arguments, Format } from "./arguments.ts";
import type { QueryResult } from "./queryResult.ts";

/** What was asked, and what came of it. */
export interface Queried extends Omit<Arguments, "values"> {
  readonly format: Format;
  readonly opened: OpenData;
  readonly picture: Picture;
  /** As it was given. */
  readonly link: string;
  readonly restored: RestoredLink;
  readonly result: QueryResult;
}

/** The page of a link that was given whole; empty for what stands after an address. */
export function pageIn(link: string): string {
  const [page = ""] = link.trim().split(/[?#]/);
  return page;
}

/** The link as the page shares it. */
export function linkOf({ view, private: isPrivate }: RestoredLink): string {
  const link = encodeShareLink({ ...view, chrome: "full" });
  return isPrivate ? asPrivate(link) : link;
}
