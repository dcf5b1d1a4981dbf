import type { Catalogue } from "../events/catalogue.ts";
import { CUT_OFF, notExpected, quoted } from "./notices.ts";
import { PARAMETERS } from "./parameters/order.ts";
import type { Patch } from "./parameters/parameter.ts";
import { byName, type LinkReading, readLink } from "./readLink.ts";
import { stopAt } from "./slides.ts";
import type { StoryPlace } from "./view.ts";

/** The named view that a bare address shows, where the data have it. */
export const OPENING = "opening";

/** What a link is laid on, and what is wrong with that. */
export type Base = Pick<LinkReading, "patch" | "notices">;

const NO_BASE: Base = { patch: {}, notices: [] };

/** The slide of a story first, then a named view over it: what each leaves out is left to the one before. */
export function baseOf({ bare, patch }: LinkReading, catalogue: Catalogue): Base {
  const slide = patch.story === undefined ? NO_BASE : slideBase(patch.story, catalogue);
  const id = bare ? OPENING : patch.namedView;
  const named = id === undefined ? NO_BASE : namedBase(id, catalogue, bare);
  return {
    patch: laidOver(slide.patch, named.patch),
    notices: [...slide.notices, ...named.notices],
  };
}

/** Data may do without the opening view; any other that a link names should be there. */
function namedBase(id: string, catalogue: Catalogue, mayBeMissing: boolean): Base {
  const named = catalogue.views.find((view) => view.id === id);
  if (named !== undefined) return readBase(named.link, `the view ${quoted(id)}`);
  return mayBeMissing ? NO_BASE : { patch: {}, notices: [notExpected("view", id, "a view of this data")] };
}

/** A slide's link may name a view in its turn. */
function slideBase(place: StoryPlace | null, catalogue: Catalogue): Base {
  const link = place === null ? undefined : stopAt(place, catalogue)?.link;
  if (place === null || link === undefined) return NO_BASE;
  const slide = readBase(link, `the story ${quoted(place.id)}`);
  const id = slide.patch.namedView;
  const named = id === undefined ? NO_BASE : namedBase(id, catalogue, false);
  const { namedView: _, ...said } = slide.patch;
  return { patch: laidOver(named.patch, said), notices: [...slide.notices, ...named.notices] };
}

function readBase(link: string, whose: string): Base {
  const { patch, notices } = readLink(link, PARAMETERS);
  return { patch, notices: notices.map((notice) => inOwnLink(whose, notice)) };
}

function inOwnLink(whose: string, notice: string): string {
  const clause = notice === CUT_OFF ? "its link looks cut off or edited" : notice;
  return `in ${whose} of this data, ${clause}`;
}

/** What the second says goes before what the first says. */
export function laidOver(base: Patch, own: Patch): Patch {
  const ownNames = new Set(own.unknown?.map(([name]) => name));
  const baseUnknown = (base.unknown ?? []).filter(([name]) => !ownNames.has(name));
  const unknown = [...baseUnknown, ...(own.unknown ?? [])].toSorted(byName);
  return { ...base, ...own, unknown };
}
