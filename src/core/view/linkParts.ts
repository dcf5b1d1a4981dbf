/** Where a link keeps its parameters. */
export interface LinkParts {
  readonly query: string;
  /** Without the `#`; empty for a mere place on the page, such as `#main`. */
  readonly hash: string;
  /** Text in which there is no link at all. */
  readonly stray: string;
}

/**
 * Takes apart "", `?...`, `#...`, parameters alone, or a whole address. A path that ends in `%23...`
 * has been through a program that mistook `#` for a character of the path.
 */
export function linkParts(link: string): LinkParts {
  const [address, hash] = cutAt(link.trim(), "#");
  const [path, query] = cutAt(address, "?");
  const [place, repaired] = cutAt(path, "%23");
  const stray = isAddress(place) ? "" : place;
  const aloneInPath = query === "" && hash === "" && stray.includes("=");
  if (aloneInPath) return { query: stray, hash: "", stray: "" };
  return { query, hash: [repaired, hash].filter(holdsParameters).join("&"), stray };
}

function cutAt(text: string, separator: string): readonly [before: string, after: string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + separator.length)];
}

function isAddress(path: string): boolean {
  return path === "" || /^[^=]*[/.:]/.test(path);
}

function holdsParameters(hash: string): boolean {
  return hash === "v" || hash.includes("=");
}
