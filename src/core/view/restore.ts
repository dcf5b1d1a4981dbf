import type { Catalogue } from "../events/catalogue.ts";
import { shortFingerprint } from "../model/fingerprint.ts";
import { notYetShown } from "./notYet.ts";
import { CUT_OFF, DATA_CHANGED, notExpected, quoted, quotedPair, someAreNot } from "./notices.ts";
import { ID_LISTS, PARAMETERS } from "./parameters/order.ts";
import type { IdListParameter } from "./parameters/idList.ts";
import type { Patch } from "./parameters/parameter.ts";
import { selection, selectionText } from "./parameters/selection.ts";
import { byName, type LinkReading, readLink } from "./readLink.ts";
import { EMPTY_VIEW, type Selection, type View } from "./view.ts";

/** The named view that a bare address shows, where the data have it. */
export const OPENING = "opening";

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
 * The view of a link over these data: a bare address is the view `opening`, `view=` names the view on
 * which the link's other parameters are laid, and what the data do not have is dropped with a notice.
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

type Base = Pick<LinkReading, "patch" | "notices">;

function baseOf({ bare, patch }: LinkReading, catalogue: Catalogue): Base {
  const id = bare ? OPENING : patch.namedView;
  const named = catalogue.views.find((view) => view.id === id);
  if (named !== undefined) return namedBase(named.id, named.link);
  const isMissing = id !== undefined && !bare;
  return { patch: {}, notices: isMissing ? [notExpected("view", id, "a view of this data")] : [] };
}

function namedBase(id: string, link: string): Base {
  const { patch, notices } = readLink(link, PARAMETERS);
  return { patch, notices: notices.map((notice) => ofNamedView(id, notice)) };
}

function ofNamedView(id: string, notice: string): string {
  const clause = notice === CUT_OFF ? "its link looks cut off or edited" : notice;
  return `in the view ${quoted(id)} of this data, ${clause}`;
}

function laidOver(base: Patch, own: Patch): Patch {
  const ownNames = new Set(own.unknown?.map(([name]) => name));
  const baseUnknown = (base.unknown ?? []).filter(([name]) => !ownNames.has(name));
  const unknown = [...baseUnknown, ...(own.unknown ?? [])].toSorted(byName);
  return { ...base, ...own, unknown };
}

/** Of the same data set only the fingerprint can tell whether it says what it said. */
function otherData(said: Patch, open: readonly (string | null)[], fingerprint: string): readonly string[] {
  const { data = null } = said;
  if (data !== null && !open.includes(data)) return [`this link was made for the data set ${quoted(data)}`];
  const hasChanged = (said.fingerprint ?? fingerprint) !== fingerprint;
  return hasChanged ? [DATA_CHANGED] : [];
}

function keepKnown(asked: View, catalogue: Catalogue): { view: View; notices: readonly string[] } {
  let view = asked;
  const notices: string[] = [];
  for (const list of ID_LISTS) {
    const missing = missingIds(list, view, catalogue);
    if (missing.size === 0) continue;
    const ids = list.ids(view);
    notices.push(someAreNot([...missing], ids.length, list.nouns, IN_THIS_DATA));
    view = { ...view, ...list.patch(ids.filter((id) => !missing.has(id))) };
  }
  for (const keep of [knownPins, knownChain]) {
    const kept = keep(view, catalogue);
    notices.push(...kept.notices);
    view = kept.view;
  }
  if (view.selection === null) return { view, notices };
  const selected = resolved(view.selection, catalogue);
  if (selected === null)
    notices.push(`${quotedPair(selection.name, selectionText(view.selection))} is not in this data`);
  return { view: { ...view, selection: selected }, notices };
}

function knownPins(view: View, { actors }: Catalogue): { view: View; notices: readonly string[] } {
  if (view.pins.length === 0) return { view, notices: [] };
  const known = new Set<string>(actors.map(({ id }) => id));
  const missing = view.pins.filter(({ actor }) => !known.has(actor)).map(({ actor }) => actor);
  if (missing.length === 0) return { view, notices: [] };
  return {
    view: { ...view, pins: view.pins.filter(({ actor }) => known.has(actor)) },
    notices: [someAreNot(missing, view.pins.length, PINNED, IN_THIS_DATA)],
  };
}

function knownChain(view: View, { actors }: Catalogue): { view: View; notices: readonly string[] } {
  const ends = view.chain ?? [];
  const missing = ends.filter((end) => !actors.some(({ id }) => id === end));
  if (missing.length === 0) return { view, notices: [] };
  return {
    view: { ...view, chain: null },
    notices: [someAreNot(missing, ends.length, CHAIN_ENDS, IN_THIS_DATA)],
  };
}

const CHAIN_ENDS = { one: "end of a path", many: "ends of a path" };
const PINNED = { one: "pinned actor", many: "pinned actors" };
const IN_THIS_DATA = { one: "in this data", many: "in this data" };

function missingIds(list: IdListParameter, view: View, catalogue: Catalogue): ReadonlySet<string> {
  const wanted = new Set(list.ids(view));
  if (wanted.size > 0) for (const id of list.inData(catalogue)) wanted.delete(id);
  return wanted;
}

/** Actor, then interaction, then tie: the link does not say which a single id is. */
function resolved(selected: Selection, catalogue: Catalogue): Selection | null {
  const isActor = (id: string) => catalogue.actors.some((actor) => actor.id === id);
  if (selected.type === "tie") return isActor(selected.a) && isActor(selected.b) ? selected : null;
  const id = selectionText(selected);
  if (isActor(id)) return { type: "actor", actor: id };
  return catalogue.interactionIds.includes(id) ? { type: "interaction", interaction: id } : null;
}
