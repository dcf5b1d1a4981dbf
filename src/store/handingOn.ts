import type { Catalogue } from "../core/events/catalogue.ts";
import { decodeLink } from "../core/view/decode.ts";
import { encodeShareLink } from "../core/view/encode.ts";
import { withFiltersOf } from "../core/view/filterFields.ts";
import { restoreView } from "../core/view/restore.ts";
import { sameFilters } from "../core/view/sameView.ts";
import type { Standalone } from "../core/standalone/standalone.ts";
import type { View } from "../core/view/view.ts";
import type { ExplorerState } from "./state.ts";
import { asKept } from "./workings.ts";

/** What decides under which link others see a view. */
export interface Handed extends Pick<ExplorerState, "origin" | "privateLink" | "standalone"> {
  readonly catalogue: Catalogue;
}

/**
 * The link under which the explorer shows a view to others, in the form in which the person keeps
 * theirs. Null where none would show it: the data have no address, or a standalone page has only a
 * part of them, and another view than its own may show less here than the whole data would there.
 */
export function linkForOthers(view: View, state: Handed): string | null {
  const { standalone, origin } = state;
  if (standalone === null || origin.type !== "page") return asKept(encodeShareLink(view), state);
  if (standalone.online === null) return null;
  const online = decodeLink(standalone.online).view;
  const there = { ...view, data: online.data, fingerprint: online.fingerprint };
  const isAll = standalone.holds === "all";
  if (!isAll && !isOwn(view, standalone, state)) return null;
  // Whoever kept the view from servers when the page was made meant to.
  const privateLink = state.privateLink || standalone.online.includes("#");
  return asKept(encodeShareLink(isAll ? there : withFiltersOf(there, online)), { ...state, privateLink });
}

function isOwn(view: View, { link }: Standalone, { catalogue }: Handed): boolean {
  return sameFilters(view, restoreView(link, catalogue).view);
}
