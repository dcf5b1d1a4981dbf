import type { Browser, Page } from "@playwright/test";
import { openFresh } from "./pageLoad.ts";

/** Milliseconds from each key of a name typed into the search to the frame that shows its results. */
export async function measureTyping(browser: Browser, address: string, name: string): Promise<number[]> {
  const page = await openFresh(browser, address);
  await page.getByRole("combobox", { name: /Search/ }).focus();
  await page.keyboard.type("x"); // the index is made on the first search
  await page.waitForSelector("[role=listbox], [role=status]");
  await page.keyboard.press("Backspace");
  const elapsedMs: number[] = [];
  for (const key of name) elapsedMs.push(await elapsed(page, "keydown", () => page.keyboard.press(key)));
  await page.context().close();
  return elapsedMs;
}

/** Milliseconds from the click on the busiest actor to the frame that shows its interactions; as often as asked. */
export async function measureDetails(browser: Browser, address: string, times: number): Promise<number[]> {
  const page = await openFresh(browser, address);
  const details = page.getByRole("complementary", { name: "Details" });
  const elapsedMs: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const row = details.getByRole("link").first();
    await row.waitFor();
    elapsedMs.push(await elapsed(page, "click", () => row.click()));
    await details.getByRole("button", { name: /Close/ }).first().click();
  }
  await page.context().close();
  return elapsedMs;
}

/** From the event's time stamp to the frame after the page's last change that the deed brings about. */
async function elapsed(page: Page, event: string, deed: () => Promise<void>): Promise<number> {
  await page.evaluate((type) => {
    const state = { from: 0, last: 0 };
    Reflect.set(globalThis, "answer", state);
    addEventListener(type, ({ timeStamp }) => void (state.from ||= timeStamp), { capture: true, once: true });
    new MutationObserver(() => {
      if (state.from === 0) return;
      requestAnimationFrame(() => setTimeout(() => void (state.last = performance.now())));
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  }, event);
  await deed();
  await page.waitForTimeout(400);
  return page.evaluate(() => {
    const { from, last } = Reflect.get(globalThis, "answer") as { from: number; last: number };
    return last - from;
  });
}
