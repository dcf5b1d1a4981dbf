import type { Catalogue } from "../events/catalogue.ts";
import type { Picture } from "../events/picture.ts";
import { calendarDay, type Day } from "../model/day.ts";
import { shortFingerprint } from "../model/fingerprint.ts";
import { checksumOf } from "../view/checksum.ts";
import { FILTER_PARAMETERS } from "../view/parameters/order.ts";
import { namedViewShowing } from "../view/sameView.ts";
import { summarise, summaryText } from "../view/summary.ts";
import type { View } from "../view/view.ts";
import { viewTitle } from "../view/viewTitle.ts";
import { knownPairs } from "../view/writeLink.ts";
import type { Reference } from "./reference.ts";

/** What "cite this view" is made from. */
export interface CitedView {
  readonly catalogue: Catalogue;
  readonly picture: Picture;
  /** The view that the picture answers. */
  readonly view: View;
  /** To exactly this view; one that is no http(s) address, such as `?v=1…`, is given in the note. */
  readonly link: string;
  readonly accessed: Day;
}

/** A view as a reference: which data, which version of them, what of them is shown, and where to see it. */
export function viewReference(cited: CitedView): Reference {
  const { catalogue, view, link, accessed } = cited;
  const { year, month, dayOfMonth } = calendarDay(accessed);
  const isAddress = /^https?:\/\//i.test(link);
  return {
    id: `demarche-${catalogue.id}-${viewKey(cited)}`,
    type: "data set",
    title: `${catalogue.title} [view: ${viewTitle(view, catalogue)}]`,
    author: null,
    publisher: null,
    issued: null,
    accessed: { year, month, day: dayOfMonth },
    url: isAddress ? link : null,
    version: versionInWords(catalogue),
    note: [...remarksOn(cited), ...(isAddress ? [] : [`Link: ${link}`])].join(" "),
    remark: null,
  };
}

/** The named view's id; for any other a few letters that depend on its filters alone, so that the key stays. */
function viewKey({ view, catalogue }: CitedView): string {
  const named = namedViewShowing(view, catalogue);
  return named?.id ?? `view-${checksumOf(knownPairs(view, FILTER_PARAMETERS)).toLowerCase()}`;
}

/** "1, fingerprint 9ac1f02e". */
function versionInWords({ dataVersion, fingerprint }: Catalogue): string {
  const version = dataVersion.trim() === "" ? "unnumbered" : dataVersion.trim();
  return `${version}, fingerprint ${shortFingerprint(fingerprint)}`;
}

/** Sentences: what is shown, and what the data say of themselves. */
function remarksOn({ catalogue, picture, view }: CitedView): readonly string[] {
  const { licence, contact } = catalogue;
  return [
    summaryText(summarise(view, picture, catalogue)),
    ...(licence.trim() === "" ? [] : [sentence(`Licence: ${licence.trim()}`)]),
    ...(contact.trim() === "" ? [] : [sentence(`Contact: ${contact.trim()}`)]),
  ];
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
