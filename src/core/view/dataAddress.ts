const MOST_CHARACTERS = 2_000;
/** Host name, port, and the rest: no credentials, no bracketed addresses, nothing that is not visible ASCII. */
const HTTPS = /^https:\/\/([a-z0-9.-]+)(?::\d{1,5})?(?:[/?#][!-~]*)?$/i;

/**
 * True for the https address of a graph file that a link may name: a public host by name, so no
 * number for a host in any of the ways browsers read them (127.1, 0x7f000001), and not localhost.
 */
export function isDataAddress(text: string): boolean {
  const host = text.length > MOST_CHARACTERS ? undefined : HTTPS.exec(text)?.[1]?.toLowerCase();
  if (host === undefined) return false;
  const labels = host.replace(/\.$/, "").split(".");
  const last = labels.at(-1) ?? "";
  const isNumber = /^(?:\d+|0x[0-9a-f]*)$/.test(last);
  const isNamed = labels.length > 1 && labels.every((label) => label !== "");
  return isNamed && !isNumber && last !== "localhost";
}

const LOCAL = /^http:\/\/localhost(?::\d{1,5})?(?:[/?#][!-~]*)?$/i;

/** True for an address on the machine of whoever opens the link: only a page from there may load it. */
export function isLocalAddress(text: string): boolean {
  return text.length <= MOST_CHARACTERS && LOCAL.test(text);
}
