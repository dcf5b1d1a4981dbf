import type { Page } from "@playwright/test";
import { counts, openDrawn, signs } from "./support/network.ts";
import {
  expectAgreement,
  expectParameter,
  expectSummary,
  historyLength,
  parameter,
  summaryText,
} from "./support/screen.ts";
import { expect, test } from "./support/test.ts";

const OPENING = "2019-12-27..2020-01-03";

interface Move {
  readonly by: string;
  readonly move: (page: Page) => Promise<void>;
  /** The window it leads to, in the address and in words. */
  readonly window: string;
  readonly words: string;
}

const end = (page: Page) => page.getByRole("slider", { name: "Window end" });

const MOVES: readonly Move[] = [
  {
    by: "the keyboard",
    move: async (page) => {
      await end(page).focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
    },
    window: "2019-12-27..2020-01-05",
    words: "27 Dec 2019 to 5 Jan 2020",
  },
  {
    by: "a typed date",
    move: async (page) => {
      await page.getByRole("textbox", { name: "Last day" }).fill("5 Jan 2020");
      await page.keyboard.press("Enter");
    },
    window: "2019-12-27..2020-01-05",
    words: "27 Dec 2019 to 5 Jan 2020",
  },
  {
    by: "a date emptied",
    move: async (page) => {
      await page.getByRole("textbox", { name: "First day" }).fill("");
      await page.keyboard.press("Enter");
    },
    window: "..2020-01-03",
    words: "until 3 Jan 2020",
  },
  {
    by: "the step buttons",
    move: async (page) => {
      await page.getByRole("radio", { name: "Week" }).check({ force: true });
      await page.getByRole("button", { name: "Move the window one week forward" }).click();
      await page.getByRole("radio", { name: "Day" }).check({ force: true });
      await page.getByRole("button", { name: "Move the window one day back" }).click();
    },
    window: "2020-01-02..2020-01-09",
    words: "2 Jan 2020 to 9 Jan 2020",
  },
];

for (const { by, move, window, words } of MOVES) {
  test(`the window is moved by ${by}, and nothing else moves`, async ({ page }) => {
    await openDrawn(page);
    await expectParameter(page, "t", OPENING);
    const [before, steps] = [await whatIsDrawn(page), await historyLength(page)];
    await move(page);
    await expectSummary(page, words);
    await expectAgreement(page);
    await expectParameter(page, "t", window);
    await expectNothingMoved(page, before);
    expect(await historyLength(page)).toBe(steps);
  });
}

test("a handle is dragged: the network follows under way, and the history gains no step", async ({
  page,
}) => {
  await openDrawn(page);
  await expectParameter(page, "t", OPENING);
  const [before, steps] = [await whatIsDrawn(page), await historyLength(page)];
  const handle = await middleOf(page);
  await page.mouse.move(handle.x, handle.y);
  await page.mouse.down();
  for (let moved = 10; moved <= 120; moved += 10) await page.mouse.move(handle.x + moved, handle.y);
  await expect.poll(() => counts(page)).not.toEqual(before.counts);
  for (let moved = 110; moved >= 36; moved -= 2) await page.mouse.move(handle.x + moved, handle.y);
  await expectSummary(page, "27 Dec 2019 to 5 Jan 2020");
  await page.mouse.up();
  await expectParameter(page, "t", "2019-12-27..2020-01-05");
  await expectAgreement(page);
  await expectNothingMoved(page, before);
  expect(await historyLength(page)).toBe(steps);
});

test("the days between the handles are dragged as one", async ({ page }) => {
  await openDrawn(page);
  const handle = await middleOf(page);
  const day = await dayWidth(page);
  await page.mouse.move(handle.x - 3 * day, handle.y - 15);
  await page.mouse.down();
  await page.mouse.move(handle.x - 2 * day, handle.y - 15);
  await page.mouse.move(handle.x - day, handle.y - 15);
  await page.mouse.up();
  await expectSummary(page, "29 Dec 2019 to 5 Jan 2020");
  await expectParameter(page, "t", "2019-12-29..2020-01-05");
});

const WRONG = [
  ["31 Feb 2020", "“31 Feb 2020” is not in the calendar: February 2020 has 29 days."],
  ["soon", "“soon” is not a date. Write 27 Dec 2019 or 2019-12-27, or leave it empty for no limit."],
  ["03/01/2020", "“03/01/2020” can be read two ways. Write 3 Jan 2020 or 1 Mar 2020."],
  [
    "1 Dec 2019",
    "1 Dec 2019 is before the first day, 27 Dec 2019. Write 27 Dec 2019 or later, or change the other date first.",
  ],
] as const;

test("a wrong date gets a message of its own, and the window stays", async ({ page }) => {
  await openDrawn(page);
  const [before, sentence] = [await whatIsDrawn(page), await summaryText(page)];
  const field = page.getByRole("textbox", { name: "Last day" });
  for (const [typed, message] of WRONG) {
    await field.fill(typed);
    await field.press("Enter");
    await expect(page.getByRole("alert")).toHaveText(message);
    await expect(field).toHaveValue(typed);
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(field).toHaveAccessibleDescription(message);
  }
  expect(parameter(page, "t")).toBe(OPENING);
  expect(await summaryText(page)).toBe(sentence);
  expect(await whatIsDrawn(page)).toEqual(before);

  await field.press("Escape");
  await expect(field).toHaveValue("3 Jan 2020");
  await expect(page.getByRole("alert")).toHaveText("");
});

interface Drawn {
  readonly counts: Awaited<ReturnType<typeof counts>>;
  readonly signs: Awaited<ReturnType<typeof signs>>;
}

async function whatIsDrawn(page: Page): Promise<Drawn> {
  return { counts: await counts(page), signs: await signs(page) };
}

/** Other numbers, and every sign that was and is on the screen exactly where it was. */
async function expectNothingMoved(page: Page, before: Drawn): Promise<void> {
  const after = await whatIsDrawn(page);
  expect(after.counts).not.toEqual(before.counts);
  const stayed = Object.keys(before.signs).filter((actor) => actor in after.signs);
  expect(stayed.length).toBeGreaterThan(10);
  const places = (signs: Drawn["signs"]) => stayed.map((actor) => [actor, signs[actor]]);
  expect(places(after.signs)).toEqual(places(before.signs));
}

/** The middle of the end handle on the page. */
async function middleOf(page: Page): Promise<{ x: number; y: number }> {
  const box = await end(page).locator("xpath=ancestor::*[@data-rac][1]").boundingBox();
  if (box === null) throw new Error("the handle is not on the screen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Pixels of a day on the timeline: the two handles stand eight days apart. */
async function dayWidth(page: Page): Promise<number> {
  const box = await page
    .getByRole("slider", { name: "Window start" })
    .locator("xpath=ancestor::*[@data-rac][1]")
    .boundingBox();
  return ((await middleOf(page)).x - ((box?.x ?? 0) + (box?.width ?? 0) / 2)) / 8;
}
