import type { Page } from "@playwright/test";
import { readGraphText } from "../src/core/formats/json.ts";
import { axeFindingsByTheme, NOTHING, sideways } from "./support/axe.ts";
import { openText } from "./support/files.ts";
import { atRest, openDrawn } from "./support/network.ts";
import { address, expectParameter, expectSummary, notice, parameter, shown } from "./support/screen.ts";
import { downloaded } from "./support/share.ts";
import { caption, expectHeadings, openStories, storyPanel } from "./support/stories.ts";
import { expect, test } from "./support/test.ts";

const CALLS = "/?v=1&t=2020-01-01..2020-01-01&kind=call&sel=mike-pompeo&cam=420.215.640&tab=network";
const KEPT = "demarche.stories.iraq-2020";

/** What a slide keeps of an address: not which data it is of, the story, and the sum over all of it. */
function viewIn(page: Page): Readonly<Record<string, string>> {
  const said = Object.fromEntries(new URL(address(page), "http://x").searchParams);
  for (const name of ["v", "d", "dv", "story"]) delete said[name];
  return said;
}

/** A page with a story of three slides: Netanyahu's siege, the calls, and a table. */
async function withThree(page: Page) {
  await openDrawn(page, CALLS);
  const panel = await openStories(page);
  await panel.getByRole("button", { name: "New story" }).click();
  await panel.getByRole("button", { name: "Add slide" }).click();
  await caption(panel, 1, "Three calls");
  await page.getByRole("button", { name: "The European round" }).click();
  await panel.getByRole("button", { name: "Add slide" }).click();
  await caption(panel, 2, "The round\n\nIn *Europe*.");
  await page.getByRole("button", { name: "Table", exact: true }).click();
  await panel.getByRole("button", { name: "Add slide" }).click();
  await caption(panel, 3, "As a table");
  await expectHeadings(panel, ["Three calls", "The round", "As a table"]);
  return panel;
}

test("a story is made from the keyboard alone, while the view is explored", async ({ page }) => {
  await openDrawn(page, CALLS);
  await page.getByRole("button", { name: "More", exact: true }).focus();
  await page.keyboard.press("Enter");
  await tabTo(page, "Make a story …");
  await page.keyboard.press("Enter");
  const panel = storyPanel(page);
  await expect(panel.getByRole("heading", { level: 2 })).toBeFocused();
  await tabTo(page, "New story");
  await page.keyboard.press("Enter");
  await tabTo(page, "Add slide");
  await page.keyboard.press("Enter");
  await expect(panel.getByRole("status").first()).toHaveText("Added slide 1.");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  const words = "On 1 Jan 2020, only “Phone or video call”";
  await expectHeadings(panel, [words, words, words]);
  await tabTo(page, "Caption of slide 3");
  // What stands there says only what is shown, and is selected to be written over.
  await page.keyboard.type("Third");
  await expectHeadings(panel, [words, words, "Third"]);
  await page.keyboard.press("ControlOrMeta+z");
  await expectHeadings(panel, [words, words, words]);
  await page.keyboard.press("ControlOrMeta+Shift+z");
  await tabBackTo(page, "Move slide 3 up");
  await page.keyboard.press("Enter");
  await expectHeadings(panel, [words, "Third", words]);
  await expect(panel.getByRole("button", { name: "Move slide 2 up" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expectHeadings(panel, ["Third", words, words]);
  await tabTo(page, "Delete slide 1");
  await page.keyboard.press("Enter");
  await expectHeadings(panel, [words, words]);
  await expect(panel.getByRole("button", { expanded: false }).first()).toBeFocused();
  await page.keyboard.press("ControlOrMeta+z");
  await expectHeadings(panel, ["Third", words, words]);
  for (let step = 0; step < 9; step += 1) await page.keyboard.press("ControlOrMeta+z");
  await expect(panel.getByText("None so far.")).toBeVisible();
  await expect(panel.getByRole("heading", { level: 2 })).toBeFocused();
});

test("slides are captioned, moved, deleted and brought back, and are there after a reload", async ({
  page,
}) => {
  const panel = await withThree(page);
  const list = panel.getByRole("list", { name: "Slides" });
  await panel.getByRole("textbox", { name: "Title" }).fill("From calls to a round");
  await panel.getByRole("button", { name: "Move slide 3 up" }).click();
  await expectHeadings(panel, ["Three calls", "As a table", "The round"]);
  await list.getByText("As a table").first().click(); // closes its caption
  await list.getByText("The round").dragTo(list.getByText("Three calls"));
  await expectHeadings(panel, ["The round", "Three calls", "As a table"]);
  await expect(panel.getByRole("status").first()).toHaveText("Moved slide 3 to place 1.");

  await list.getByText("As a table", { exact: true }).click();
  await panel.getByRole("button", { name: "Delete slide 3" }).click();
  await expectHeadings(panel, ["The round", "Three calls"]);
  await panel.getByRole("button", { name: "Undo" }).click();
  await expectHeadings(panel, ["The round", "Three calls", "As a table"]);
  await panel.getByRole("button", { name: "Redo" }).click();
  await panel.getByRole("button", { name: "Undo" }).click();

  await page.reload();
  const again = await openStories(page);
  await again.getByRole("button", { name: "Edit “From calls to a round”" }).click();
  await expectHeadings(again, ["The round", "Three calls", "As a table"]);
  await again.getByRole("button", { name: "Close stories" }).click();
  await expect(page.getByRole("button", { name: "More", exact: true })).toBeFocused();
});

test("a slide shows its view again, and takes another", async ({ page }) => {
  await openDrawn(page, CALLS);
  const first = await shown(page);
  const panel = await openStories(page);
  await panel.getByRole("button", { name: "New story" }).click();
  await panel.getByRole("button", { name: "Add slide" }).click();
  await expect(panel.getByText("On the screen now")).toBeVisible();
  await page.getByRole("button", { name: "The European round" }).click();
  await expect(panel.getByText("On the screen now")).toBeHidden();
  await panel.getByRole("button", { name: "Show the view of slide 1" }).click();
  await expectSummary(page, "on 1 Jan 2020");
  await page
    .getByRole("navigation", { name: "Beside the view" })
    .getByRole("button", { name: "Details" })
    .click();
  expect(await shown(page)).toEqual(first);

  await page
    .getByRole("navigation", { name: "Beside the view" })
    .getByRole("button", { name: "Stories" })
    .click();
  await page.getByRole("button", { name: "Matrix", exact: true }).click();
  await panel.getByRole("button", { name: /^1 / }).click();
  await panel.getByRole("button", { name: "Update the view of slide 1 from this view" }).click();
  await expect(panel.getByText(/^On the screen now$/)).toBeVisible();
  await expect(panel.getByRole("list", { name: "Slides" })).toContainText("as a matrix");
});

test("the graph file has the story, and shows the same elsewhere", async ({ page, newVisitor }) => {
  const panel = await withThree(page);
  await panel.getByRole("button", { name: "Move slide 2 up" }).click();
  await panel.getByRole("button", { name: /^2 Three calls/ }).click();
  await panel.getByRole("button", { name: "Show the view of slide 2" }).click();
  await expectParameter(page, "cam", "420.215.640");
  const view = viewIn(page);
  await panel.getByRole("button", { name: "All stories" }).click();
  const file = await downloaded(page, () =>
    panel.getByRole("button", { name: "Download graph with your stories and views" }).click(),
  );
  const kept: unknown = await page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? "[]"), KEPT);
  const read = readGraphText(file.text);
  if (!read.ok) throw new Error("the downloaded graph could not be read");
  expect([file.name, read.problems, read.graph.stories.slice(-1)]).toEqual(["iraq-2020.json", [], kept]);

  const other = await (await newVisitor()).newPage();
  await openDrawn(other);
  await openText(other, file.name, file.text);
  const there = await openStories(other);
  await there.getByRole("button", { name: "Edit a copy of “My story”" }).click();
  await expectHeadings(there, ["The round", "Three calls", "As a table"]);
  await there.getByRole("button", { name: /^2 Three calls/ }).click();
  await there.getByRole("button", { name: "Show the view of slide 2" }).click();
  await expectParameter(other, "cam", "420.215.640");
  expect(viewIn(other)).toEqual(view);
  await there.getByRole("button", { name: "All stories" }).click();
  await there.getByRole("button", { name: "Play “My story”", exact: true }).click();
  await expect(other.getByRole("heading", { name: "The round" })).toBeVisible();
  await other.keyboard.press("ArrowRight");
  await expect(other.getByRole("heading", { name: "Three calls" })).toBeVisible();
  expect(parameter(other, "story")).toMatch(/^story-\w{5}\.2$/);
  expect(viewIn(other)).toEqual(view);
});

test.describe("a story of one’s own", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("is played like those of the data, and left for the panel again", async ({ page, newVisitor }) => {
    const panel = await withThree(page);
    await panel.getByRole("button", { name: /^2 The round/ }).click();
    await panel.getByRole("button", { name: "Play from slide 2" }).click();
    await expect(page.getByRole("heading", { name: "The round" })).toBeVisible();
    await page.reload();
    await expect(page.getByRole("heading", { name: "The round" })).toBeVisible();
    await page.getByRole("button", { name: "Copy the link to this slide" }).click();
    await expect(page.getByText("The story is in your browser only")).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await (await newVisitor()).newPage();
    await openDrawn(other, link);
    await expect(notice(other)).toContainText("is not a slide of a story of this data");
    await expect(other.getByRole("heading", { level: 1 })).toHaveText("The European round");

    await page.keyboard.press("Escape");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The embassy siege");
    await openStories(page);
    await panel.getByRole("button", { name: "Play “My story”", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Three calls" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(panel).toBeVisible();
  });
});

test("captions are text, whatever is in them, and what is kept is read with suspicion", async ({ page }) => {
  await openDrawn(page, CALLS);
  const panel = await openStories(page);
  await panel.getByRole("button", { name: "New story" }).click();
  await panel.getByRole("button", { name: "Add slide" }).click();
  const hostile = "<img src=x onerror=alert(1)>\n\n[one](javascript:alert(1)) [two](https://example.org/a)";
  await caption(panel, 1, hostile);
  const preview = panel.getByRole("region", { name: "Preview of the caption" });
  await expect(preview).toContainText("<img src=x onerror=alert(1)>");
  await expect(preview.getByRole("link")).toHaveCount(1);
  await expect(preview.getByRole("link", { name: "two" })).toHaveAttribute("rel", /noopener noreferrer/);
  expect(await preview.locator("img").count()).toBe(0);

  const rubbish = `[{"__proto__":{"polluted":1},"id":"constructor","title":"<b>Odd</b>","slides":[{"id":"a","link":"javascript:alert(1)"},{"id":"b","caption":"B","link":"?v=1&kind=zebra"}]},7`;
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEPT, `${rubbish}]`] as const);
  await page.reload();
  await openStories(page);
  await expect(panel).toContainText("<b>Odd</b>");
  await panel.getByRole("button", { name: "Edit “<b>Odd</b>”" }).click();
  await panel.getByRole("button", { name: /^1 B/ }).click();
  await expect(panel).toContainText(
    "This link could not be restored fully: the kind `zebra` is not in this data.",
  );
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEPT, rubbish] as const);
  await page.reload();
  await openStories(page);
  await expect(panel).toContainText("None so far.");
});

test("another tab’s slides are kept", async ({ page, context }) => {
  const panel = await withThree(page);
  const other = await context.newPage();
  await openDrawn(other, CALLS);
  const there = await openStories(other);
  await there.getByRole("button", { name: "Edit “My story”" }).click();
  await there.getByRole("button", { name: /^1 / }).click();
  await caption(there, 1, "Written elsewhere");
  await panel.getByRole("button", { name: "Add slide" }).click();
  await expect(panel).toContainText("Written elsewhere");
  await expect(panel.getByRole("list", { name: "Slides" }).locator("li")).toHaveCount(4);
});

test.describe("storage that is full", () => {
  test("keeps stories as long as the page, and says so", async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await openDrawn(page, CALLS);
    const panel = await openStories(page);
    await panel.getByRole("button", { name: "New story" }).click();
    await panel.getByRole("button", { name: "Add slide" }).click();
    await expect(panel).toContainText("They last until the page is closed");
    await panel.getByRole("button", { name: "All stories" }).click();
    await expect(panel).toContainText("1 slide, in this browser only");
  });
});

for (const { name, width, height } of [
  { name: "a wide screen", width: 1440, height: 900 },
  { name: "a small screen", width: 1024, height: 768 },
  { name: "a phone", width: 390, height: 844 },
]) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport: { width, height } });

    test("axe finds nothing to mend where stories are made, light or dark", async ({ page }) => {
      test.slow(); // axe takes seconds on a busy machine
      await openDrawn(page, CALLS);
      const panel = await openStories(page);
      await panel.getByRole("button", { name: "New story" }).click();
      await panel.getByRole("button", { name: "Add slide" }).click();
      await caption(panel, 1, "Three calls\n\nOn *one* [day](https://example.org).");
      expect(await sideways(page, panel), "pixels that scroll sideways").toBe(0);
      expect(await axeFindingsByTheme(page)).toEqual(NOTHING);
      if (width < 720) {
        await panel.getByRole("button", { name: "See the view" }).click();
        await panel.getByRole("button", { name: "Add slide" }).click();
        expect(await axeFindingsByTheme(page)).toEqual(NOTHING);
        await panel.getByRole("button", { name: /^My story/ }).click();
      }
      await panel.getByRole("button", { name: "All stories" }).click();
      await atRest(page);
      expect(await axeFindingsByTheme(page)).toEqual(NOTHING);
      expect(await sideways(page, panel), "pixels that scroll sideways").toBe(0);
    });
  });
}

/** Presses Tab until something of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  await walk(page, "Tab", name);
}

async function tabBackTo(page: Page, name: string): Promise<void> {
  await walk(page, "Shift+Tab", name);
}

async function walk(page: Page, key: string, name: string): Promise<void> {
  const named = page
    .getByRole("button", { name })
    .or(page.getByRole("textbox", { name }))
    .and(page.locator(":focus"));
  for (let stop = 0; stop < 40 && (await named.count()) === 0; stop += 1) await page.keyboard.press(key);
  await expect(named).toBeFocused();
}
