import type { Locator, Page } from "@playwright/test";
import { graph, interactionsBetween, sentence } from "./support/data.ts";
import { clickSign, frameBox, labels, openDrawn, pointOnTie } from "./support/network.ts";
import { details, expectParameter, selected } from "./support/screen.ts";
import { expect, test } from "./support/test.ts";

const TIE = "benjamin-netanyahu_mike-pompeo";
/** Full names, as the tip beside the pointer has them. */
const TIP = "Mike Pompeo and Benjamin Netanyahu";
const BETWEEN = interactionsBetween("mike-pompeo", "benjamin-netanyahu");
const IN_WINDOW = BETWEEN.filter(({ date }) => date === "2019-12-30" || date === "2020-01-01");

test("two clicks lead from the opening to the sentences behind a tie", async ({ page }) => {
  await openDrawn(page);
  await clickSign(page, "mike-pompeo");
  await expect(selected(page)).toHaveText("Mike Pompeo");
  await details(page)
    .getByRole("link", { name: /^Netanyahu\b/ })
    .click();
  await expect(selected(page)).toHaveText("Pompeo and Netanyahu");
  await expectParameter(page, "sel", TIE);
  await expectEvidence(page);
});

test("the drawn tie itself can be pointed at and clicked", async ({ page }) => {
  await openDrawn(page);
  const point = await pointOnTie(page, "mike-pompeo", "benjamin-netanyahu", TIP);
  await page.mouse.click(point.x, point.y);
  await expect(selected(page)).toHaveText("Pompeo and Netanyahu");
  await expectParameter(page, "sel", TIE);
  await expect(details(page).locator("mark")).toHaveCount(
    IN_WINDOW.flatMap(({ evidence }) => evidence).length,
  );
});

test("a shift-click on a second actor selects the tie of the two; one on nothing lets go", async ({
  page,
}) => {
  await openDrawn(page);
  await clickSign(page, "benjamin-netanyahu");
  await expect(selected(page)).toHaveText("Benjamin Netanyahu");
  await page.keyboard.down("Shift");
  await clickSign(page, "mike-pompeo");
  await page.keyboard.up("Shift");
  await expect(selected(page)).toHaveText("Pompeo and Netanyahu");
  const { left, bottom } = await frameBox(page);
  await page.mouse.click(left + 6, bottom - 6);
  await expect(selected(page)).toHaveText("This view");
});

test("a label can be clicked like its sign", async ({ page }) => {
  await openDrawn(page);
  const label = (await labels(page)).find(({ actor }) => actor === "kataib-hezbollah");
  if (label === undefined) throw new Error("Kataib Hezbollah has no label");
  const { left, top, right, bottom } = label.box;
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
  await expect(selected(page)).toHaveText("Kataib Hezbollah");
  await expectParameter(page, "sel", "kataib-hezbollah");
});

test("what is outside the window can be opened too, one interaction has its own page, and the cross closes it", async ({
  page,
}) => {
  await openDrawn(page, `/?t=2019-12-27..2020-01-03&sel=${TIE}`);
  const outside = details(page).getByRole("listitem").filter({ hasText: "4 Jan" });
  await outside.getByText("Phone or video call").click();
  const later = BETWEEN.find(({ date }) => date === "2020-01-04");
  await expect(outside.locator("mark")).toHaveText((later?.evidence ?? []).map(sentence));

  await details(page)
    .getByRole("article")
    .last()
    .getByRole("link", { name: "Roles, codes and dates" })
    .click();
  await expect(selected(page)).toHaveText("Phone or video call");
  await expectParameter(page, "sel", "2020-01-01-pompeo-netanyahu-call");
  await expect(details(page).getByText("CAMEO 041")).toBeVisible();
  await expect(details(page).locator("mark")).toHaveText(evidenceOf("2020-01-01-pompeo-netanyahu-call"));

  await details(page).getByRole("button", { name: "Close details" }).click();
  await expect(selected(page)).toHaveText("This view");
  await expectParameter(page, "sel", null);
});

/** The interactions of the window in order, each with its digest, the exact span, and its sources. */
async function expectEvidence(page: Page): Promise<void> {
  const articles = details(page).getByRole("article");
  await expect(articles.getByRole("heading", { level: 4 })).toHaveText([
    /30 December 2019 phone or video call\s*2 of 4/,
    /1 January 2020 phone or video call\s*3 of 4/,
  ]);
  for (const [at, { id, sources }] of IN_WINDOW.entries()) {
    const article = articles.nth(at);
    const marks = evidenceOf(id);
    await expect(article.locator("mark")).toHaveText(marks);
    await expect(article.getByRole("figure")).toHaveCount(marks.length);
    for (const figure of await article.getByRole("figure").all()) await expectDigest(figure);
    await expectSources(article.getByRole("list", { name: "Sources" }), sources);
  }
}

function evidenceOf(id: string): readonly string[] {
  return (BETWEEN.find((interaction) => interaction.id === id)?.evidence ?? []).map(sentence);
}

/** Said to be ours, and not dressed up as a quotation. */
async function expectDigest(figure: Locator): Promise<void> {
  await expect(figure.getByText("Our digest", { exact: true })).toBeVisible();
  await expect(figure.getByText("Exact words")).toHaveCount(0);
  await expect(figure.locator("q, blockquote")).toHaveCount(0);
  const passage = figure.getByRole("paragraph");
  expect((await passage.innerText()).trim()).not.toMatch(/^["“«‘]|["”»’]$/);
  const around = await passage.evaluate((text) =>
    [text, ...text.querySelectorAll("*")].flatMap((part) => [
      getComputedStyle(part, "::before").content,
      getComputedStyle(part, "::after").content,
    ]),
  );
  expect(new Set(around)).toEqual(new Set(["none"]));
}

async function expectSources(list: Locator, citations: (typeof BETWEEN)[number]["sources"]): Promise<void> {
  expect(await list.evaluate(({ tagName }) => tagName)).toBe("OL");
  const items = list.getByRole("listitem");
  await expect(items).toHaveCount(citations.length);
  for (const [at, { source: id, locator }] of citations.entries()) {
    const source = graph.sources.find((known) => known.id === id);
    if (source === undefined || source.url === null) throw new Error(`${id} has no address`);
    const item = items.nth(at);
    await expect(item).toContainText(source.publisher);
    await expect(item).toContainText(locator ?? "");
    await expect(item).toContainText(source.date === null ? "undated" : /\d{1,2} \w+ 20\d\d/);
    const link = item.getByRole("link", { name: source.title });
    await expect(link).toHaveAttribute("href", source.url);
    await expect(link).toHaveAttribute("href", /^https:\/\//);
    await expect(link).toHaveAttribute("target", "_blank");
    await expect(link).toHaveAttribute("rel", /\bnoopener\b/);
  }
}
