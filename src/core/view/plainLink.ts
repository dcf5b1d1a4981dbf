import { GRAPH_NAME, PACKED_NAME } from "./hashOnly.ts";
import { linkParts } from "./linkParts.ts";
import { quotedPair } from "./notices.ts";
import { textOfBytes, unpacked } from "./pack.ts";
import { percentDecoded } from "./percent.ts";
import { LINK_VERSION, VERSION_NAME } from "./version.ts";

/** Ten times the longest view that anyone is likely to make; as much as reading may cost at most. */
const MOST_LINK_BYTES = 1_000_000;

/** A link of which nothing is packed any more. */
export interface PlainLink {
  /** For `decodeLink` and `restoreView`. */
  readonly link: string;
  /** What could not be unpacked, to be told with the notices of the rest. */
  readonly notices: readonly string[];
  /** The packed graph file that a private link carries, for `unpacked`; null where there is none. */
  readonly graph: string | null;
}

/** A bare address. */
export const NO_LINK: PlainLink = { link: "", notices: [], graph: null };

/**
 * Unpacks `s=` and takes out `graph=`, both only where they stand after `#`. The rest is left as it
 * is. Any text will do; never rejects.
 */
export async function plainLink(address: string): Promise<PlainLink> {
  const { query, hash } = linkParts(address);
  const parts = hash.split("&");
  const s = takenFrom(parts, PACKED_NAME);
  const graph = takenFrom(parts, GRAPH_NAME) ?? null;
  if (s === undefined && graph === null) return { link: address, notices: [], graph };
  const inner = s === undefined ? "" : await unpackedLink(s);
  return typeof inner === "string"
    ? { link: joinedLink(query, parts, inner), notices: [], graph }
    : { link: joinedLink(query, parts, ""), notices: [inner.fault], graph };
}

/** The value of the first part of this name, which is taken out. */
function takenFrom(parts: string[], name: string): string | undefined {
  const at = parts.findIndex((part) => part === name || part.startsWith(`${name}=`));
  const value = at < 0 ? undefined : parts.splice(at, 1)[0]?.slice(name.length + 1);
  return value === undefined ? undefined : (percentDecoded(value) ?? value);
}

async function unpackedLink(value: string): Promise<string | { readonly fault: string }> {
  const inner = await unpacked(value, MOST_LINK_BYTES);
  const text = inner.ok ? textOfBytes(inner.bytes) : undefined;
  if (text !== undefined && /^[?#]/.test(text)) return text;
  const reason = inner.ok ? "does not hold a link" : inner.reason;
  return { fault: `${quotedPair(PACKED_NAME, value)} ${reason}` };
}

/**
 * What was packed goes to where it says that it belongs. A link that loses its only part is still no
 * bare address, which would show another view.
 */
function joinedLink(query: string, parts: readonly string[], inner: string): string {
  const isPrivate = inner.startsWith("#");
  const [toQuery, toHash] = isPrivate ? ["", inner.slice(1)] : [inner.slice(1), ""];
  const link = `?${together([query, toQuery])}#${together([toHash, ...parts])}`;
  const hasVersion = new RegExp(`[?#&]${VERSION_NAME}=`).test(link);
  return hasVersion ? link : `${link}${link.endsWith("#") ? "" : "&"}${VERSION_NAME}=${LINK_VERSION}`;
}

function together(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("&");
}
