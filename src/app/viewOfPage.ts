/** Id of the named view that this page was made for, as `scripts/viewPages.mjs` writes it; else null. */
export function viewOfPage(): string | null {
  return document.querySelector('meta[name="demarche:view"]')?.getAttribute("content") ?? null;
}
