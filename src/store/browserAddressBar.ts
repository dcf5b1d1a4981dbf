import { type AddressBar, createAddressBar } from "./address.ts";

/** The address bar of this page. */
export function browserAddressBar(): AddressBar {
  return createAddressBar({
    history: window.history,
    location: window.location,
    setTimer(run, delayMs) {
      const timer = setTimeout(run, delayMs);
      return () => clearTimeout(timer);
    },
    onPopState(listener) {
      window.addEventListener("popstate", listener);
      return () => window.removeEventListener("popstate", listener);
    },
  });
}
