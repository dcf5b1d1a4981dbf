/** Where a link keeps its parameters. */
export interface LinkParts {
  readonly query: string;
  /** Without the `#`; empty for a mere place on the page, such as `#main`. */
  readonly hash: string;
  /** Text in which there is no link at all. */
  readonly stray: string;
}

/** What `#` and the first parameter of the hash became; neither is ever written so inside a value. */
const HASH_IN_QUERY = /%23(?=[vs]=)/;

/**
 * Takes apart "", `?...`, `#...`, parameters alone, or a whole address. A path that ends in `%23...`
 * has been through a program that mistook `#` for a character of the path; the same happens to one
 * behind a query. Line ends, which mail programs put into long links, count for nothing.
 */
export function linkParts(link: string): LinkParts {
  const [address, written] = cutAt(link.trim().replace(/[\t\r\n]+/g, ""), "#");
  const [path, rest] = cutAt(address, "?");
  const [place, inPath] = cutAt(path, "%23");
  const [query, inQuery] = cutBetween(rest, rest.search(HASH_IN_QUERY), "%23");
  const stray = isAddress(place) ? "" : place;
  const aloneInPath = query === "" && written === "" && stray.includes("=");
  if (aloneInPath) return { query: stray, hash: "", stray: "" };
  return { query, hash: [inPath, inQuery, written].filter(holdsParameters).join("&"), stray };
}

function cutAt(text: string, separator: string): readonly [before: string, after: string] {
  return cutBetween(text, text.indexOf(separator), separator);
}

function cutBetween(text: string, at: number, separator: string): readonly [before: string, after: string] {
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + separator.length)];
}

function isAddress(path: string): boolean {
  return path === "" || /^[^=]*[/.:]/.test(path);
}

function holdsParameters(hash: string): boolean {
  return /^[vs]$/.test(hash) || hash.includes("=");
}
