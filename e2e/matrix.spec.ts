import type { Page } from "@playwright/test";
import { address, expectParameter, selected, summaryText } from "./support/screen.ts";
import { expect, test } from "./support/test.ts";

const SIEGE = "/?t=2019-12-27..2020-01-03";
const matrix = (page: Page) => page.getByRole("application", { name: "Actors by actors" });
const drawn = (page: Page) => page.getByRole("main").getByRole("heading", { name: / drawn\b/ });

test("a link to the matrix shows two visitors the same", async ({ page, newVisitor }) => {
  await page.goto(`${SIEGE}&tab=matrix&sel=benjamin-netanyahu_mike-pompeo`);
  await expect(selected(page)).toHaveText("Pompeo and Netanyahu");
  await expect(drawn(page)).toHaveText(/^All 53 actors and \d+ ties drawn$/);
  await expectParameter(page, "tab", "matrix");
  const first = await matrix(page).screenshot();
  const other = await (await newVisitor()).newPage();
  await other.goto(address(page));
  await expect(drawn(other)).toHaveText(await drawn(page).innerText());
  await expect(selected(other)).toHaveText("Pompeo and Netanyahu");
  expect(await summaryText(other)).toBe(await summaryText(page));
  expect((await matrix(other).screenshot()).equals(first)).toBe(true);
});

test("the matrix is walked, read and left with the keyboard alone", async ({ page }) => {
  await page.goto(`${SIEGE}&tab=matrix`);
  await matrix(page).focus();
  const words = page.getByTestId("matrix-words");
  await page.keyboard.press("Home");
  await expect(words).toHaveText(/^Pompeo, person: 24 interactions, \d+ ties\.$/);
  await page.keyboard.press("n");
  await expect(words).toHaveText(/^Pompeo and .+: \d+ interactions?, /);
  await page.keyboard.press("Enter");
  await expect(selected(page)).toContainText(" and ");
  await expect(page).toHaveURL(/&sel=[a-z_-]*mike-pompeo/);
  await page.keyboard.press("Escape");
  await expectParameter(page, "sel", null);
  await page.keyboard.press("Escape");
  await expect(matrix(page)).not.toBeFocused();
});

test("all can be drawn, and what fits again; a click selects a tie", async ({ page }) => {
  await page.goto("/?t=..&tab=matrix");
  await expect(drawn(page)).toHaveText(/^60 of 95 actors and \d+ of 210 ties drawn/);
  await page.getByRole("button", { name: "Draw all" }).click();
  await expect(drawn(page)).toHaveText("All 95 actors and 210 ties drawn");
  await expectParameter(page, "top", "all");
  await matrix(page).getByText("Pompeo", { exact: true }).first().click();
  await expect(selected(page)).toHaveText("Mike Pompeo");
  await page.getByRole("button", { name: "Draw only what fits" }).click();
  await expectParameter(page, "top", null);
});
