import type { Locator, Page } from "@playwright/test";
import { interactionsBetween, sentence } from "./support/data.ts";
import { openDrawn } from "./support/network.ts";
import { details, expectParameter, expectSummary, selected, summaryText } from "./support/screen.ts";
import { expect, test } from "./support/test.ts";

const MOST_STOPS = 150;

/** Where Tab must come by, in this order, from the address bar on. */
const ROUTE: readonly RegExp[] = [
  /^Network$/,
  /^Search actors, topics, text/,
  /^Share$/,
  /^Use the dark theme$/,
  /^More$/,
  /^Contact \d+$/,
  /^Kinds of Contact$/,
  /^Force \d+$/,
  /^Ties of at least interactions?$/,
  /^Pompeo’s round of calls$/,
  /^All interactions$/,
  /^Remove filter: 27 Dec 2019 to 3 Jan 2020$/,
  /^What is left out$/,
  /^Actors and their ties$/,
  /^Zoom out$/,
  /^Fit the network$/,
  /^Pompeo \d+$/,
  /^United States – Iran \d+$/,
  /^Move the window one day back$/,
  /^First day$/,
  /^Last day$/,
  /^Day$/,
  /^Window start$/,
  /^Window end$/,
];

interface Stop {
  readonly name: string;
  /** On the screen, with an outline of its own or of what stands for it. */
  readonly seen: boolean;
}

test("Tab comes by every control, in the order of the screen, and shows where it is", async ({ page }) => {
  await openDrawn(page);
  await page.evaluate(noteStops);
  const noted = (): Promise<readonly Stop[]> =>
    page.evaluate(() => Reflect.get(globalThis, "stops") as Stop[]);
  let stops: readonly Stop[] = [];
  while (stops.length < MOST_STOPS && stops.filter(({ name }) => name === "Network").length < 2) {
    for (let press = 0; press < 10; press++) await page.keyboard.press("Tab");
    stops = await noted();
  }
  const names = stops.map(({ name }) => name);
  const places = ROUTE.map((control) => names.findIndex((name) => control.test(name)));
  expect(ROUTE.filter((_, at) => places[at] === -1).map(String), `not among ${names.join("; ")}`).toEqual([]);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(stops.filter(({ seen }) => !seen)).toEqual([]);
});

test("from a named view to a sentence and back out of the filters, with the keyboard alone", async ({
  page,
}) => {
  test.slow(); // some two hundred key presses
  await openDrawn(page);

  await tabTo(page, page.getByRole("button", { name: "Pompeo’s round of calls" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Pompeo’s round of calls");
  await expectSummary(page, "only “Phone or video call”");

  await tabTo(page, page.getByRole("slider", { name: "Window end" }));
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expectSummary(page, "30 Dec 2019 to 1 Jan 2020");
  await expectParameter(page, "t", "2019-12-30..2020-01-01");
  await expect(page.getByRole("slider", { name: "Window end" })).toBeFocused();

  await tabTo(page, page.getByRole("checkbox", { name: /^Force/ }));
  await page.keyboard.press("Space");
  await expectSummary(page, "only “Force” or “Phone or video call”");
  await expect(page.getByRole("checkbox", { name: /^Force/ })).toBeFocused();
  await page.keyboard.press("Space");
  await expectSummary(page, "only “Phone or video call”");

  await tabTo(page, details(page).getByRole("link", { name: /^Pompeo – Netanyahu/ }));
  await page.keyboard.press("Enter");
  await expect(selected(page)).toHaveText("Pompeo and Netanyahu");
  const inWindow = interactionsBetween("mike-pompeo", "benjamin-netanyahu").filter(
    ({ date }) => date === "2019-12-30" || date === "2020-01-01",
  );
  await expect(details(page).locator("mark")).toHaveText(
    inWindow.flatMap(({ evidence }) => evidence.map(sentence)),
  );
  await tabTo(page, details(page).getByRole("article").first().getByRole("link").first());

  await tabTo(page, page.getByRole("button", { name: "Remove filter: only “Phone or video call”" }));
  await page.keyboard.press("Enter");
  await expect.poll(() => summaryText(page)).not.toContain("Phone or video call");
  await expectParameter(page, "kind", null);
  await expectParameter(page, "t", "2019-12-30..2020-01-01");
});

test("where a pressed control goes away, the place on the page is kept", async ({ page }) => {
  await openDrawn(page, "/?hops=zebra&class=contact&sel=mike-pompeo");
  await tabTo(page, page.getByRole("button", { name: "Dismiss this notice" }));
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  // The notice stood just before the filters.
  const filters = page.getByRole("complementary", { name: "Filters" });
  await expect(filters.getByRole("button", { name: "Clear all" })).toBeFocused();

  await tabTo(page, page.getByRole("button", { name: "The embassy siege" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The embassy siege");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Pompeo’s round of calls" })).toBeFocused();
});

test("a change is told once, in words, to those who cannot see it", async ({ page }) => {
  await openDrawn(page);
  const told = page.getByRole("main").locator("[aria-live=polite]");
  await tabTo(page, page.getByRole("checkbox", { name: /^Contact/ }));
  await page.keyboard.press("Space");
  await expectSummary(page, "only “Contact”");
  await expect.poll(() => told.textContent()).toBe(await summaryText(page));
});

/** Presses Tab, or Shift and Tab where the control stands before the focus, until the control has it. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toHaveCount(1);
  const isBefore = await control.evaluate((element) => {
    const focused = document.activeElement;
    return (
      focused !== null &&
      focused !== document.body &&
      focused.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_PRECEDING
    );
  });
  for (let press = 0; press < MOST_STOPS; press++) {
    await page.keyboard.press(isBefore ? "Shift+Tab" : "Tab");
    if (await control.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not come to ${String(control)}`);
}

/** Runs in the page: notes what gets the focus from now on. */
function noteStops(): void {
  const stops: { name: string; seen: boolean }[] = [];
  Reflect.set(globalThis, "stops", stops);
  const nameOf = (element: HTMLElement): string => {
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : element;
    const parts = Array.from(label?.childNodes ?? [], (part) => part.textContent ?? "").filter(
      (part) => part !== "",
    );
    return (element.getAttribute("aria-label") ?? parts.join(" ")).trim();
  };
  const isOutlined = (element: Element | null | undefined): boolean => {
    if (element == null) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== "none" && outlineWidth !== "0px";
  };
  addEventListener("focusin", ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const { top, bottom, left, right } = target.getBoundingClientRect();
    const onScreen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    // Of a radio button, a handle or the search the outline is drawn around what stands for it.
    const standIns = [target.nextElementSibling, target.parentElement, target.closest("[data-rac]")];
    const outlined = [target, ...standIns].some(isOutlined);
    stops.push({ name: nameOf(target), seen: onScreen && outlined });
  });
}
