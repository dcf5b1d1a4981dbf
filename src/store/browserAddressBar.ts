import { type AddressBar, type AddressDeps, createAddressBar } from "./address.ts";
import { isEmbed } from "./chromeOf.ts";

/** What `?safe=1` opens instead of the view that may have broken the page. */
const SAFE_LINK = "?v=1&tab=table";

/** As much of the browser as an address bar works with. */
export type Place = Pick<AddressDeps, "history" | "location">;

/** The address bar of this page, which may have been made for one named view; `place` is where it stands. */
export function browserAddressBar(pageView: string | null, place: Place = window): AddressBar {
  const bar = createAddressBar({
    history: place.history,
    location: place.location,
    pageView,
    setTimer(run, delayMs) {
      const timer = setTimeout(run, delayMs);
      return () => clearTimeout(timer);
    },
    onPopState(listener) {
      window.addEventListener("popstate", listener);
      return () => window.removeEventListener("popstate", listener);
    },
  });
  const safe = new URLSearchParams(window.location.search).get("safe") === "1";
  const safeLink = isEmbed(bar.read()) ? `${SAFE_LINK}&embed=1` : SAFE_LINK;
  return safe ? { ...bar, read: () => safeLink, isOfPage: () => false } : bar;
}
