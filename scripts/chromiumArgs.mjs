/** How tests and benchmarks start a Chromium: without what it would do besides. */

/**
 * The address bar of a new page loads two pages of the browser's own, which cost about as much as ours.
 * The last switch of a name is the one that counts, so Playwright's own list is in it.
 */
const DISABLED = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
  "WebUIOmniboxPopupDebug",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
];
const QUIET = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${DISABLED.join(",")}`,
];

/** Switches for a Chromium that is started for a page alone; root needs it without its sandbox. */
export function chromiumArgs() {
  return process.getuid?.() === 0 ? ["--no-sandbox", ...QUIET] : QUIET;
}
