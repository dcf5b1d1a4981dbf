import { type AddressBar, createAddressBar } from "./address.ts";
import { isEmbed } from "./chromeOf.ts";

/** What `?safe=1` opens instead of the view that may have broken the page. */
const SAFE_LINK = "?v=1&tab=table";

/** The address bar of this page, which may have been made for one named view. */
export function browserAddressBar(pageView: string | null): AddressBar {
  const bar = createAddressBar({
    history: window.history,
    location: window.location,
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
