import type { Place } from "./browserAddressBar.ts";

/** A long link, which stands after `#` wherever the page is. */
const PACKED = /^#s=/;

/**
 * The address of a page that may be a file: links stand after `#`, since not every browser lets a file
 * change what comes before that, and look from here as if they stood after `?`. Without one it is `own`.
 */
export function placeAfterHash({ history, location }: Place, own: string): Place {
  const isPacked = () => PACKED.test(location.hash);
  const search = (): string => (location.hash === "" ? own : `?${location.hash.slice(1)}`);
  const afterHash = (address: string | URL | null | undefined): string =>
    `#${/[?#](.*)$/s.exec(String(address ?? ""))?.[1] ?? ""}`;
  return {
    location: {
      get pathname() {
        return location.pathname;
      },
      get search() {
        return isPacked() ? "" : search();
      },
      get hash() {
        return isPacked() ? location.hash : "";
      },
    },
    history: {
      pushState: (data, unused, address) => history.pushState(data, unused, afterHash(address)),
      replaceState: (data, unused, address) => history.replaceState(data, unused, afterHash(address)),
    },
  };
}
