import type { Page } from "@playwright/test";
import { headingText } from "../src/core/view/caption.ts";
import { openGraph } from "../src/core/events/openGraph.ts";
import { restoreView } from "../src/core/view/restore.ts";
import { placesOf } from "../src/core/view/slides.ts";
import { axeFindings, sideways } from "./support/axe.ts";
import { graph } from "./support/data.ts";
import { atRest, clickSign, labels, network, openDrawn } from "./support/network.ts";
import { address, details, historyLength, parameter, selected, summaryText } from "./support/screen.ts";
import { expect, test } from "./support/test.ts";

/** The story that the explorer is sent with, as it stands in the file. */
const [STORY] = graph.stories;
if (STORY === undefined) throw new Error("the data have no story");
const HEADINGS = [...STORY.slides.map(({ caption }) => headingText(caption)), "Sources"];
const LAST = placesOf(STORY);
const at = (place: number): string => `/?story=${STORY.id}.${place}`;

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** The page shows this slide, and its address says so. */
async function expectSlide(page: Page, place: number): Promise<void> {
  await expect(heading(page)).toHaveText(HEADINGS[place - 1] ?? "");
  await expect.poll(() => parameter(page, "story")).toBe(`${STORY?.id}.${place}`);
}

test("plays from the keyboard alone, to the sources and back, and leaves to the page as it was", async ({
  page,
}) => {
  await openDrawn(page);
  const [before, summary] = [await page.title(), await summaryText(page)];
  await page.keyboard.press("s");
  for (let place = 1; place <= LAST; place += 1) {
    await expectSlide(page, place);
    await expect(
      page.getByText(`Slide ${place} of ${LAST}: ${HEADINGS[place - 1]}`, { exact: true }),
    ).toBeAttached();
    await expect(page).toHaveTitle(`${HEADINGS[place - 1]} – ${STORY.title} – Demarche`);
    await page.keyboard.press(["ArrowRight", "PageDown", " "][place % 3] ?? "");
  }
  await expectSlide(page, LAST);
  await page.keyboard.press("ArrowLeft");
  await expectSlide(page, LAST - 1);
  await page.keyboard.press("PageUp");
  await expectSlide(page, LAST - 2);
  await page.keyboard.press("Shift+ ");
  await expectSlide(page, LAST - 3);
  await page.keyboard.press("Home");
  await expectSlide(page, 1);
  await page.keyboard.press("ArrowLeft");
  await expectSlide(page, 1);
  await page.keyboard.press("End");
  await expectSlide(page, LAST);
  await page.keyboard.press("Escape");
  await expect(page).toHaveTitle(before);
  expect(parameter(page, "story")).toBe(null);
  expect(await summaryText(page)).toBe(summary);
});

test("is offered beside the named views, and can be walked by Tab and Enter", async ({ page }) => {
  await openDrawn(page);
  await page.getByRole("button", { name: `${STORY.title}, ${LAST} slides` }).press("Enter");
  await expectSlide(page, 1);
  await button(page, "Next slide").press("Enter");
  await expectSlide(page, 2);
  await expect(button(page, "Next slide")).toBeFocused();
  await button(page, "Next slide").press(" ");
  await expectSlide(page, 3);
  const rail = page.getByRole("navigation", { name: "Slides" });
  await expect(rail.getByRole("link")).toHaveCount(LAST);
  await expect(rail.locator("[aria-current=step]")).toHaveText(`3. ${HEADINGS[2]}`);
  await rail.getByRole("link", { name: HEADINGS[4] ?? "" }).press("Enter");
  await expectSlide(page, 5);
});

test("a link to slide 3 opens at slide 3, as it is when one has come there", async ({ page }) => {
  await openDrawn(page, at(2));
  await page.keyboard.press("ArrowRight");
  await expectSlide(page, 3);
  await atRest(page);
  const [come, link] = [await labels(page), address(page)];
  await openDrawn(page, at(3));
  await expectSlide(page, 3);
  expect(await labels(page)).toEqual(come);
  await openDrawn(page, link);
  await expectSlide(page, 3);
  expect(await labels(page)).toEqual(come);
});

test("the link of a slide is copied, and opens the same slide for somebody else", async ({
  page,
  context,
  newVisitor,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openDrawn(page, at(4));
  await button(page, "Copy the link to this slide").click();
  await expect(page.getByText("Link copied")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await (await newVisitor()).newPage();
  await openDrawn(other, link);
  await expectSlide(other, 4);
  await expect(other.getByRole("button", { name: /^Dismiss/ })).toHaveCount(0);
});

test("Back goes to the slide before, and Forward to the next", async ({ page }) => {
  await openDrawn(page, at(1));
  const steps = await historyLength(page);
  await page.keyboard.press("ArrowRight");
  await expectSlide(page, 2);
  await page.keyboard.press("ArrowRight");
  await expectSlide(page, 3);
  expect(await historyLength(page)).toBe(steps + 2);
  await page.goBack();
  await expectSlide(page, 2);
  await page.goBack();
  await expectSlide(page, 1);
  await page.goForward();
  await expectSlide(page, 2);
});

test("the overview lists every slide with its days, and goes to any of them", async ({ page }) => {
  await openDrawn(page, at(4));
  await page.keyboard.press("o");
  const list = page.getByRole("dialog", { name: STORY.title });
  await expect(list.getByRole("link")).toHaveCount(LAST);
  await expect(list.locator("[aria-current=step]")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expectSlide(page, 4);
  await button(page, "Overview of the slides").click();
  await list.getByRole("link", { name: HEADINGS[6] ?? "" }).click();
  await expect(list).toBeHidden();
  await expectSlide(page, 7);
});

test("e goes on in the explorer with the view of the slide, written out", async ({ page }) => {
  await openDrawn(page, at(3));
  const drawn = await network(page).getAttribute("aria-label");
  await page.keyboard.press("e");
  await expect(button(page, "More")).toBeVisible();
  await expect(network(page)).toHaveAttribute("aria-label", drawn ?? "");
  await expect.poll(() => parameter(page, "story")).toBe(null);
  const { view } = restoreView(at(3).slice(1), openGraph(graph).catalogue);
  expect(parameter(page, "actor")).toBe(view.focus.join("~"));
  await page.goBack();
  await expectSlide(page, 3);
});

test("the last slide lists every source of what the slides show", async ({ page }) => {
  const opened = openGraph(graph);
  const cited = new Set(
    STORY.slides.flatMap((_, index) => {
      const { view } = restoreView(at(index + 1).slice(1), opened.catalogue);
      const shown = opened.interactions([...opened.query(view).interactions]);
      return shown.flatMap(({ sources }) => sources.map(({ id }) => String(id)));
    }),
  );
  const sources = graph.sources.filter(({ id }) => cited.has(id));
  const publishers = new Set(sources.map(({ publisher }) => publisher));
  await page.goto(at(LAST));
  const list = page.getByRole("region", { name: "Sources of all slides" });
  await expect(list).toContainText(`${cited.size} sources by ${publishers.size} publishers`);
  const found = await list
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(new Set(found)).toEqual(new Set(sources.map(({ url }) => new URL(url ?? "").href)));
  expect(found.length).toBe(sources.length);
  expect(await list.getByRole("heading", { level: 2 }).count()).toBe(publishers.size);
  await list.focus();
  await page.keyboard.press("PageDown");
  await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
  await expectSlide(page, LAST);
  await page.keyboard.press("ArrowLeft");
  await expectSlide(page, LAST - 1);
});

test("the list of sources is printed whole, with their addresses", async ({ page }) => {
  await page.goto(at(LAST));
  const list = page.getByRole("region", { name: "Sources of all slides" });
  await expect(list).toContainText(/sources by/);
  const hidden = () => list.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  expect(await hidden()).toBeGreaterThan(0);
  await page.emulateMedia({ media: "print" });
  await expect.poll(hidden).toBe(0);
  const address = await list
    .getByRole("link")
    .first()
    .evaluate((link) => getComputedStyle(link, "::after").content);
  expect(address).toContain("http");
  await expect(button(page, "Next slide")).toBeHidden();
});

test("a click on the network shows what it is and its evidence; the next slide lets it go", async ({
  page,
}) => {
  await openDrawn(page, at(4));
  await clickSign(page, "mike-pompeo");
  await expect(selected(page)).toHaveText("Mike Pompeo");
  await expect(heading(page)).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expectSlide(page, 4);
  await expect(details(page)).toHaveCount(0);
  await clickSign(page, "mike-pompeo");
  await expect(selected(page)).toHaveText("Mike Pompeo");
  await page.keyboard.press("ArrowRight");
  await expectSlide(page, 5);
  expect(parameter(page, "sel")).toBe(null);
  await button(page, "See the evidence").click();
  await expect(details(page)).toBeVisible();
  await page.getByRole("button", { name: "Back to the slide" }).click();
  await expectSlide(page, 5);
});

test("with reduced motion it cuts: in the next frames all stands where it will stand", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openDrawn(page, at(5));
  const cut = await page.evaluate(stepAndLook);
  await atRest(page);
  await openDrawn(page, at(4));
  expect(cut).toEqual((await labels(page)).map(({ actor, sign }) => `${actor} ${sign}`).toSorted());
});

test("otherwise it glides, and comes to rest as if it had been opened there", async ({ page }) => {
  await openDrawn(page, at(5));
  const before = await page.evaluate(stepAndLook);
  await atRest(page);
  const after = (await labels(page)).map(({ actor, sign }) => `${actor} ${sign}`).toSorted();
  expect(before).not.toEqual(after);
  await openDrawn(page, at(4));
  expect((await labels(page)).map(({ actor, sign }) => `${actor} ${sign}`).toSorted()).toEqual(after);
});

/** Runs in the page: a step back, and where the signs of the labels stand two frames later. */
async function stepAndLook(): Promise<readonly string[]> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", bubbles: true, cancelable: true }));
  await frame();
  await frame();
  const texts = Array.from(
    document.querySelectorAll<SVGTextElement>("[data-testid=labels] text[data-actor]"),
  );
  return texts
    .filter((text) => text.getAttribute("display") !== "none")
    .map(({ dataset }) => `${dataset["actor"]} ${dataset["sign"]}`)
    .toSorted();
}

test("p gives it the whole screen; who leaves that reads on in the page", async ({ page }) => {
  await openDrawn(page, at(2));
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.keyboard.press("p");
  await expect.poll(isFull).toBe(true);
  await expect.poll(() => parameter(page, "present")).toBe("1");
  await page.keyboard.press("ArrowRight");
  await expectSlide(page, 3);
  expect(parameter(page, "present")).toBe("1");
  await page.evaluate(() => document.exitFullscreen());
  await expect.poll(() => parameter(page, "present")).toBe(null);
  await expectSlide(page, 3);
});

test("a link that presents a story gets the whole screen with the first step", async ({ page }) => {
  await openDrawn(page, `${at(1)}&present=1`);
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  expect(await isFull()).toBe(false);
  await page.keyboard.press("PageDown");
  await expectSlide(page, 2);
  await expect.poll(isFull).toBe(true);
});

test("a swipe of one finger turns, and two fingers are left to the network", async ({ newVisitor }) => {
  const visitor = await newVisitor({ hasTouch: true, viewport: { width: 390, height: 844 } });
  const page = await visitor.newPage();
  await openDrawn(page, at(3));
  const touch = await visitor.newCDPSession(page);
  /** Each finger goes from one place across to another. */
  const move = async (...fingers: readonly (readonly [fromX: number, toX: number])[]): Promise<void> => {
    const points = (share: number) =>
      fingers.map(([fromX, toX], id) => ({ x: fromX + (toX - fromX) * share, y: 200 + 20 * id, id }));
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: points(0) });
    for (const share of [0.25, 0.5, 0.75, 1])
      await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: points(share) });
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };
  await move([300, 120]);
  await expectSlide(page, 4);
  await move([120, 300]);
  await expectSlide(page, 3);
  expect(parameter(page, "cam")).toBe(null);
  await move([170, 60], [220, 340]);
  await expect.poll(() => parameter(page, "cam")).not.toBe(null);
  await expectSlide(page, 3);
});

test("in an embed each slide takes the place of the one before, and the way out is a link", async ({
  page,
}) => {
  await page.setViewportSize({ width: 600, height: 400 });
  await openDrawn(page, `${at(1)}&embed=1`);
  const steps = await historyLength(page);
  await button(page, "Next slide").click();
  await expectSlide(page, 2);
  await page.keyboard.press("PageDown");
  await expectSlide(page, 3);
  for (const key of ["e", "p", "?", "Escape"]) await page.keyboard.press(key);
  await expectSlide(page, 3);
  expect(await historyLength(page)).toBe(steps);
  expect(parameter(page, "embed")).toBe("1");
  const opening = page.waitForEvent("popup");
  await page.getByRole("link", { name: "Open in Demarche" }).click();
  const whole = await opening;
  await expectSlide(whole, 3);
  expect(parameter(whole, "embed")).toBe(null);
});

test("a place that the story does not have is told, and the rest of the link holds", async ({ page }) => {
  await openDrawn(page, `${at(LAST + 1)}&kind=call`);
  await expect(page.getByText(`is not a slide of a story of this data`)).toBeVisible();
  expect(parameter(page, "kind")).toBe("call");
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`axe finds nothing to mend at ${width} by ${height}, light or dark`, async ({ page }) => {
    test.slow(); // axe takes seconds on a busy machine
    await page.setViewportSize({ width, height });
    for (const colorScheme of ["light", "dark"] as const) {
      for (const place of [4, LAST]) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.goto(at(place));
        await expectSlide(page, place);
        await expect(page.getByText(/sources/).first()).toBeVisible();
        expect(await axeFindings(page), `${colorScheme}, slide ${place}`).toEqual([]);
        expect(await sideways(page), "pixels that scroll sideways").toBe(0);
      }
    }
  });
}
