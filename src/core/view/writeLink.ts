import { checksumOf, type Pair } from "./checksum.ts";
import { isHashOnly } from "./hashOnly.ts";
import { isTracking } from "./linkPairs.ts";
import type { Parameter } from "./parameters/parameter.ts";
import { escaped, percentEncoded } from "./percent.ts";
import { byName } from "./readLink.ts";
import { LINK_VERSION, VERSION_NAME } from "./version.ts";
import type { View } from "./view.ts";

/** The link of a view, starting with `?v=1.`, its parameters in the order of the list. */
export function writeLink(view: View, parameters: readonly Parameter[]): string {
  const pairs = [...knownPairs(view, parameters), ...unknownPairs(view, parameters)];
  const version = `?${VERSION_NAME}=${LINK_VERSION}.${checksumOf(pairs)}`;
  return withSafeEnd([version, ...pairs.map(pairText)].join("&"));
}

/** Names and values, not yet percent-encoded, without defaults. */
export function knownPairs(view: View, parameters: readonly Parameter[]): readonly Pair[] {
  return parameters.flatMap(({ name, write }): readonly Pair[] => {
    const value = write(view);
    return value === undefined ? [] : [[name, value]];
  });
}

function unknownPairs(view: View, parameters: readonly Parameter[]): readonly Pair[] {
  const taken = new Set([
    "",
    VERSION_NAME,
    ...parameters.flatMap(({ name, alias }) => [name, alias ?? name]),
  ]);
  return view.unknown
    .filter(([name]) => !taken.has(name) && !isHashOnly(name) && !isTracking(name))
    .toSorted(byName);
}

function pairText([name, value]: Pair): string {
  return value === "" ? nameText(name) : `${nameText(name)}=${percentEncoded(value)}`;
}

/** A name that ends in `#v` or `#s` must not look like the escaped hash that a reader repairs. */
function nameText(name: string): string {
  return percentEncoded(name).replace(/(?<=%23)[vs]$/, escaped);
}

/** Programs that find links in a text leave out a full stop or dash at the end, as of a sentence. */
function withSafeEnd(link: string): string {
  return link.replace(/[-._~]$/, escaped);
}
