import type { Browser, Page } from "@playwright/test";
import { markAfter, openFresh } from "./pageLoad.ts";

const PICTURE_DRAWN = "demarche:picture-drawn";

/** Moves the explorer's window by days at its end, from the keyboard. Milliseconds of each step. */
export async function measureSteps(browser: Browser, address: string, steps: number): Promise<number[]> {
  const page = await openFresh(browser, address);
  await page.getByRole("slider", { name: "Window end" }).focus();
  return stepThrough(page, steps);
}

/** The same keys in the twin, which listens to them anywhere. */
export async function measureTwinSteps(browser: Browser, address: string, steps: number): Promise<number[]> {
  return stepThrough(await openFresh(browser, address), steps);
}

/** From the key's time stamp to the frame that shows the picture for it. */
async function stepThrough(page: Page, steps: number): Promise<number[]> {
  await page.evaluate(() =>
    // Not a named function: tsx would add a call that the page does not know.
    addEventListener(
      "keydown",
      (event) => void (document.documentElement.dataset["pressedAt"] = String(event.timeStamp)),
      { capture: true },
    ),
  );
  const elapsedMs: number[] = [];
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press("ArrowRight");
    const pressedAtMs = Number(await page.evaluate(() => document.documentElement.dataset["pressedAt"]));
    elapsedMs.push((await markAfter(page, PICTURE_DRAWN, pressedAtMs)) - pressedAtMs);
  }
  await page.context().close();
  return elapsedMs;
}
