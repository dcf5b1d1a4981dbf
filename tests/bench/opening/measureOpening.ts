import type { Browser, Page } from "@playwright/test";
import { openFresh } from "../pageLoad.ts";
import { longestTaskMs } from "./longestTask.ts";
import { memoryOfPage, type PageMemory } from "./memoryOfPage.ts";

/** Of data opened in a page that shows others; milliseconds from the choice of the files. */
export interface Opening {
  /** Until the frame that shows the first picture. */
  readonly firstPictureMs: number;
  /** Until the last frame that shows other places of actors: the layout may come in stages. */
  readonly lastPictureMs: number;
  /** The longest task of the page's main thread, until all has come to rest; 0 where none took 50 ms. */
  readonly longestBlockMs: number;
  /** The same in time of the processor, which tells more than the clock where a machine is shared. */
  readonly longestBlockCpuMs: number;
  readonly memory: PageMemory;
}

const NETWORK_DRAWN = "demarche:network-drawn";
/** At rest when nothing was drawn for so long. */
const QUIET_MS = 2_000;
const PATIENCE_MS = 120_000;

/** `files`: paths. */
export async function measureOpening(
  browser: Browser,
  address: string,
  files: readonly string[],
): Promise<Opening> {
  const page = await openFresh(browser, address);
  await watch(page);
  await browser.startTracing(page, { categories: ["toplevel"] });
  await page.getByLabel("Graph file to open").setInputFiles([...files]);
  const times = await timesOf(page);
  const longestBlockCpuMs = longestTaskMs(await browser.stopTracing());
  const memory = await memoryOfPage(page);
  await page.context().close();
  return { ...times, longestBlockCpuMs, memory };
}

interface Watched {
  from: number;
  drawn: number[];
  blocks: { startTime: number; duration: number }[];
}

async function watch(page: Page): Promise<void> {
  await page.evaluate((name) => {
    const watched: Watched = { from: 0, drawn: [], blocks: [] };
    Reflect.set(globalThis, "watched", watched);
    addEventListener("change", () => void (watched.from ||= performance.now()), { capture: true });
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntriesByName(name))
        if (watched.from > 0) watched.drawn.push(startTime);
    }).observe({ type: "mark" });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) watched.blocks.push({ startTime, duration });
    }).observe({ type: "longtask" });
  }, NETWORK_DRAWN);
}

async function timesOf(page: Page): Promise<Omit<Opening, "memory" | "longestBlockCpuMs">> {
  await page.waitForFunction(
    (quiet) => {
      const { drawn } = Reflect.get(globalThis, "watched") as Watched;
      return performance.now() - (drawn.at(-1) ?? Infinity) > quiet;
    },
    QUIET_MS,
    { timeout: PATIENCE_MS },
  );
  const { from, drawn, blocks } = await page.evaluate(() => Reflect.get(globalThis, "watched") as Watched);
  const ofOpening = blocks.filter(({ startTime, duration }) => startTime + duration > from);
  return {
    firstPictureMs: (drawn[0] ?? Number.NaN) - from,
    lastPictureMs: (drawn.at(-1) ?? Number.NaN) - from,
    longestBlockMs: Math.max(0, ...ofOpening.map(({ duration }) => duration)),
  };
}
