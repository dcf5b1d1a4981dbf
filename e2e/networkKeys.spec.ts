import { openDrawn } from "./support/network.ts";
import { expectParameter, selected } from "./support/screen.ts";
import { expect, test } from "./support/test.ts";

test("the network is walked, read and left with the keyboard alone", async ({ page }) => {
  await openDrawn(page);
  const words = page.getByTestId("network-words");
  await page.getByRole("application", { name: "Actors and their ties" }).focus();
  await page.keyboard.press("Home");
  await expect(words).toContainText("Pompeo, person, 24 interactions");
  await page.keyboard.press("ArrowLeft");
  await expect(words).toContainText(/of Pompeo\.$/);
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(selected(page)).toHaveText("Mike Pompeo");
  await page.keyboard.press("n");
  await page.keyboard.press("Enter");
  await expect(selected(page)).toContainText(" and ");
  await expect(page.locator("mark").first()).toBeAttached();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expectParameter(page, "sel", null);
});

test("an actor moved with the keyboard is pinned, the link keeps it, and all pins can be taken out", async ({
  page,
  newVisitor,
}) => {
  await openDrawn(page);
  await page.getByRole("application", { name: "Actors and their ties" }).focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+ArrowRight");
  await expect(page).toHaveURL(/pin=mike-pompeo\.\d+\.\d+/);
  const other = await (await newVisitor()).newPage();
  await openDrawn(other, page.url());
  const sign = "[data-testid=labels] text[data-actor=mike-pompeo]";
  const place = await page.locator(sign).getAttribute("data-sign");
  await expect(other.locator(sign)).toHaveAttribute("data-sign", place ?? "");
  await page.getByRole("button", { name: "Unpin all" }).click();
  await expect(page).not.toHaveURL(/pin=/);
});

test("a table row and the method are reached without a mouse", async ({ page }) => {
  await page.goto("/?v=1&t=2019-12-27..2020-01-03&tab=table");
  await page.getByRole("row").filter({ hasText: "rocket barrage" }).getByRole("button").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.locator("mark").first()).toBeAttached();
  await page.getByRole("button", { name: "More", exact: true }).focus();
  await page.keyboard.press("Enter");
  for (const item of ["Open a graph or view file", "Present", "Make a story", "Export, cite", "Method"]) {
    await page.keyboard.press("Tab");
    await expect(page.locator(":focus")).toContainText(item);
  }
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Method" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Method" })).toBeHidden();
});
