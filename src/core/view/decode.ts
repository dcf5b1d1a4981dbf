import { PARAMETERS } from "./parameters/order.ts";
import { readLink } from "./readLink.ts";
import { EMPTY_VIEW, type View } from "./view.ts";

export interface DecodedLink {
  /** What the link says over the frozen defaults; ids are not yet looked up in any data. */
  readonly view: View;
  /** Id given with `view=`, on which the rest is to be laid: see `restoreView`. */
  readonly namedView: string | null;
  /** Everything that was left out, for `noticeText`. */
  readonly notices: readonly string[];
  /** An address without any parameter. */
  readonly bare: boolean;
}

/** Reads a link of any form: "", `?...`, `#...` or a whole address. Never throws. */
export function decodeLink(link: string): DecodedLink {
  const { patch, notices, bare } = readLink(link, PARAMETERS);
  const { namedView = null, ...said } = patch;
  return { view: { ...EMPTY_VIEW, ...said }, namedView, notices, bare };
}
