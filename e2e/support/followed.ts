import type { Page } from "@playwright/test";
import { plainLink } from "../../src/core/view/plainLink.ts";
import { filterPhrases } from "../../src/core/view/filterPhrases.ts";
import { noticeText } from "../../src/core/view/noticeText.ts";
import { restoreView } from "../../src/core/view/restore.ts";
import type { Catalogue } from "../../src/core/events/catalogue.ts";

/** A link, and what the page must say of it, letter for letter. */
export interface Followed {
  readonly address: string;
  /** The text of the notice; null where there is none. */
  readonly notice: string | null;
  /** The buttons that take a filter away. */
  readonly filters: readonly string[];
}

/** What is to be read on the page that was brought to this link, written as it may be. */
export async function following(link: string, catalogue: Catalogue): Promise<Followed> {
  const { pathname, search, hash } = new URL(link, "http://localhost/");
  const address = pathname + search + hash;
  const plain = await plainLink(address);
  const { view, notices } = restoreView(plain.link, catalogue);
  return {
    address,
    notice: noticeText([...plain.notices, ...notices]),
    filters: filterPhrases(view, catalogue).map(({ text }) => `Remove filter: ${text}`),
  };
}

/**
 * Brings the page to each of these addresses, as Back and Forward would, and waits each time until it says
 * what is expected; gives those of which it did not.
 */
export function followAll(page: Page, links: readonly Followed[]): Promise<readonly unknown[]> {
  return page.evaluate(followEach, links);
}

/** Runs in the page. */
async function followEach(links: readonly Followed[]): Promise<readonly unknown[]> {
  const MOST_FRAMES = 300;
  const said = (): Omit<Followed, "address"> => {
    const dismiss = document.querySelector('[role="status"] button[aria-label="Dismiss this notice"]');
    const buttons = document.querySelectorAll('main button[aria-label^="Remove filter: "]');
    return {
      notice: dismiss?.parentElement?.querySelector("p")?.textContent ?? null,
      filters: Array.from(buttons, (button) => button.getAttribute("aria-label") ?? ""),
    };
  };
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const wrong: unknown[] = [];
  for (const { address, notice, filters } of links) {
    const wanted = JSON.stringify({ notice, filters });
    history.replaceState(null, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
    let frames = 0;
    do await frame();
    while (JSON.stringify(said()) !== wanted && (frames += 1) < MOST_FRAMES);
    if (frames === MOST_FRAMES) wrong.push({ address, notice, filters, said: said() });
  }
  return wrong;
}
