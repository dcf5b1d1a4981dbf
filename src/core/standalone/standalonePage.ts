import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { Catalogue } from "../events/catalogue.ts";
import type { Picture } from "../events/picture.ts";
import type { GraphFile } from "../formats/graphFile.ts";
import type { Day } from "../model/day.ts";
import { shortFingerprint } from "../model/fingerprint.ts";
import { isDataAddress } from "../view/dataAddress.ts";
import { encodeShareLink } from "../view/encode.ts";
import { packed } from "../view/pack.ts";
import { summarise, summaryText } from "../view/summary.ts";
import type { View } from "../view/view.ts";
import { viewTitle } from "../view/viewTitle.ts";
import { fillTemplate } from "./fillTemplate.ts";
import { standaloneText } from "./standaloneText.ts";

export interface StandaloneRequest {
  /** The text of `standalone.html`, as the build makes it. */
  readonly template: string;
  /** What goes into the page. */
  readonly file: GraphFile;
  /** The view to open on, its picture, and the data that it is of: all of them, whatever the file holds. */
  readonly view: View;
  readonly picture: Picture;
  readonly catalogue: Catalogue;
  /** Where the explorer is, and the link under which it shows the view; null where the data have no address. */
  readonly page: string;
  readonly link: string | null;
  /** Ids of the stories in the file that are not in those data. */
  readonly ownStories: readonly string[];
  readonly made: Day;
}

/** A page that stays below this is mailed, and opened on a phone, without a second thought. */
const MOST_PLAIN_BYTES = 2_000_000;

/**
 * One HTML file with the explorer and data in it: to be opened from a disk, without a network. The graph
 * stands in it as it is, so that other programs can read it; above 2 MB it is packed.
 * @throws where the template is none, or of another version
 */
export async function standalonePage(request: StandaloneRequest): Promise<string> {
  const { template, file, view, picture, catalogue } = request;
  const words = {
    title: `${viewTitle(view, catalogue)} – Demarche`,
    description: summaryText(summarise(view, picture, catalogue)),
    page: standaloneText(selfOf(request)),
  };
  const plain = fillTemplate(template, { ...words, data: file.text });
  if (utf8ToBytes(plain).length <= MOST_PLAIN_BYTES) return plain;
  return fillTemplate(template, { ...words, data: JSON.stringify(await packed(file.text)) });
}

function selfOf({ file, view, catalogue, page, link, ownStories, made }: StandaloneRequest) {
  const whole = isDataAddress(page) && link !== null ? page + link : "";
  return {
    made,
    holds: file.view === null ? ("all" as const) : ("part" as const),
    of: {
      title: catalogue.title,
      version: catalogue.dataVersion,
      fingerprint: shortFingerprint(catalogue.fingerprint),
    },
    link: encodeShareLink({ ...(file.view ?? view), data: file.id, chrome: "full" }),
    page: isDataAddress(page) ? page : null,
    online: isDataAddress(whole) ? whole : null,
    ownStories,
  };
}
