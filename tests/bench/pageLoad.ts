import type { Browser, Page } from "@playwright/test";

const VIEWPORT = { width: 1440, height: 900 };
const NETWORK_DRAWN = "demarche:network-drawn";

/** Milliseconds from the navigation's start. */
export interface Load {
  readonly firstPaintMs: number;
  readonly networkDrawnMs: number;
}

/** Opens a page as somebody who was never there: nothing kept, nothing in the cache. */
export async function openFresh(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await page.goto(address);
  await markAfter(page, NETWORK_DRAWN, 0);
  return page;
}

export async function measureLoad(browser: Browser, address: string): Promise<Load> {
  const page = await openFresh(browser, address);
  const networkDrawnMs = await markAfter(page, NETWORK_DRAWN, 0);
  const firstPaintMs = await firstPaint(page);
  await page.context().close();
  return { firstPaintMs, networkDrawnMs };
}

/** The browser tells of it some frames later. */
function firstPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const observer = new PerformanceObserver((list) => {
          const [paint] = list.getEntriesByName("first-contentful-paint");
          if (paint !== undefined) resolve(paint.startTime);
        });
        observer.observe({ type: "paint", buffered: true });
        setTimeout(() => reject(new Error(`${document.title} painted nothing within ten seconds`)), 10_000);
      }),
  );
}

/**
 * The time of the page's first mark of that name after a time, both in milliseconds from the
 * navigation's start.
 * @throws where it does not come within ten seconds
 */
export function markAfter(page: Page, name: string, afterMs: number): Promise<number> {
  return page.evaluate(
    ([wanted, after]) =>
      new Promise<number>((resolve, reject) => {
        const observer = new PerformanceObserver((list) => {
          const mark = list.getEntriesByName(wanted).find((entry) => entry.startTime > after);
          if (mark === undefined) return;
          observer.disconnect();
          resolve(mark.startTime);
        });
        observer.observe({ type: "mark", buffered: true });
        setTimeout(
          () => reject(new Error(`${document.title}: no mark ${wanted} within ten seconds`)),
          10_000,
        );
      }),
    [name, afterMs] as const,
  );
}
