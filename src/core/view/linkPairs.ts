import type { Pair } from "./checksum.ts";
import { linkParts } from "./linkParts.ts";
import { quoted } from "./notices.ts";
import { percentDecoded } from "./percent.ts";

const MOST_PARTS = 10_000;
/** Also as it is written in the source of a page, from where people copy it. */
const AMPERSAND = /&(?:amp;)?/;
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|mc_eid|mc_cid|igshid|yclid|twclid|ttclid|li_fat_id|srsltid|_ga|_gl|_hsenc|_hsmi|mkt_tok|vero_id)$/s;

export interface LinkPairs {
  /** Decoded, in the order of the link: the query first, then the hash. */
  readonly pairs: readonly Pair[];
  readonly notices: readonly string[];
  /** Nothing but an address: no parameter at all, or only what trackers add to any address. */
  readonly bare: boolean;
  /** Some of it stood after `#`, where it is kept from the server. */
  readonly private: boolean;
}

/** True for what mailings and social networks append to any link: no part of the view. */
export function isTracking(name: string): boolean {
  return TRACKING.test(name);
}

/** The named values of a link; broken ones are left out with a notice. */
export function linkPairs(link: string): LinkPairs {
  const { query, hash, stray } = linkParts(link);
  const parts = [query, hash].flatMap((text) => (text === "" ? [] : text.split(AMPERSAND, MOST_PARTS + 1)));
  const notices =
    stray === "" ? [] : [`${quoted(stray)} is not a link such as \`?t=2019-12-27..2020-01-03\``];
  if (parts.length > MOST_PARTS)
    notices.push("this link has more than 10,000 parts, and the rest was left out");
  const pairs: Pair[] = [];
  for (const part of parts.slice(0, MOST_PARTS)) {
    if (part === "") continue;
    const pair = decodedPair(part);
    if (typeof pair === "string") notices.push(pair);
    else if (!isTracking(pair[0])) pairs.push(pair);
  }
  return { pairs, notices, bare: pairs.length === 0 && notices.length === 0, private: hash !== "" };
}

/** A pair, or the clause that says why it is none. */
function decodedPair(part: string): Pair | string {
  const equals = part.indexOf("=");
  const name = percentDecoded(equals < 0 ? part : part.slice(0, equals));
  const value = percentDecoded(equals < 0 ? "" : part.slice(equals + 1));
  if (name === undefined || value === undefined) return `${quoted(part)} has a broken \`%\` escape`;
  return name === "" ? `${quoted(part)} has no name before the \`=\`` : [name, value];
}
