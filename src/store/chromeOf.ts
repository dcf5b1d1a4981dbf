import { decodeLink } from "../core/view/decode.ts";
import type { Chrome } from "../core/view/view.ts";

/**
 * What stands around the view: the address alone says so, never a named view of the data. A page that was
 * opened as an embed stays one, and no other becomes one.
 */
export function chromeOf(link: string, embedded: boolean): Chrome {
  if (embedded) return "embed";
  const { chrome } = decodeLink(link).view;
  return chrome === "embed" ? "full" : chrome;
}

/** Whether the page is opened as an embed. */
export function isEmbed(address: string): boolean {
  return decodeLink(address).view.chrome === "embed";
}
