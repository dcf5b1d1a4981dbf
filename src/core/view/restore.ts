import type { Catalogue } from "../events/catalogue.ts";
import { shortFingerprint } from "../model/fingerprint.ts";
import { keepKnown } from "./keepKnown.ts";
import { baseOf, laidOver } from "./linkBase.ts";
import { notYetShown } from "./notYet.ts";
import { DATA_CHANGED, quoted } from "./notices.ts";
import { PARAMETERS } from "./parameters/order.ts";
import type { Patch } from "./parameters/parameter.ts";
import { readLink } from "./readLink.ts";
import { EMPTY_VIEW, type View } from "./view.ts";

export interface RestoredLink {
  /** `data` and `fingerprint` are those of the open data, and every id in it is one that the data have. */
  readonly view: View;
  readonly notices: readonly string[];
  /** The link chooses a tab; without one a narrow screen may choose its own. */
  readonly tabGiven: boolean;
  /** The link kept its parameters after `#`, away from the server: write it back there. */
  readonly private: boolean;
}

/**
 * The view of a link over these data: a bare address is the view `opening`, `view=` and
 * `story=` name what the link's other parameters are laid on, and what the data do not have is dropped
 * with a notice.
 * `address` is where the data were loaded from, if they are not the page's own.
 */
export function restoreView(link: string, catalogue: Catalogue, address: string | null = null): RestoredLink {
  const own = readLink(link, PARAMETERS);
  const base = baseOf(own, catalogue);
  const patch = laidOver(base.patch, own.patch);
  const { namedView: _, ...said } = patch;
  const known = keepKnown({ ...EMPTY_VIEW, ...said }, catalogue);
  const fingerprint = shortFingerprint(catalogue.fingerprint);
  return {
    view: { ...known.view, data: address ?? catalogue.id, fingerprint },
    notices: [
      ...own.notices,
      ...otherData(own.patch, [catalogue.id, address], fingerprint),
      ...base.notices,
      ...known.notices,
      ...notYetShown(known.view),
    ],
    tabGiven: patch.tab !== undefined,
    private: own.private,
  };
}

/** Of the same data set only the fingerprint can tell whether it says what it said. */
function otherData(said: Patch, open: readonly (string | null)[], fingerprint: string): readonly string[] {
  const { data = null } = said;
  if (data !== null && !open.includes(data)) return [`this link was made for the data set ${quoted(data)}`];
  const hasChanged = (said.fingerprint ?? fingerprint) !== fingerprint;
  return hasChanged ? [DATA_CHANGED] : [];
}
