import { axeFindings, sideways } from "./support/axe.ts";
import { clickSign, openDrawn } from "./support/network.ts";
import { address, parameter, selected, summaryText } from "./support/screen.ts";
import { expect, test } from "./support/test.ts";

test("p leaves the view alone on the screen, and Escape comes back to the page as it was", async ({
  page,
}) => {
  await openDrawn(page);
  const [before, summary] = [address(page), await summaryText(page)];
  await page.keyboard.press("p");
  await expect(page.getByRole("button", { name: "Leave" })).toBeVisible();
  await expect.poll(() => parameter(page, "present")).toBe("1");
  expect(await summaryText(page)).toBe(summary);
  expect(
    await page.locator("input[type=file], [aria-label=Filters], [aria-label='Named views']").count(),
  ).toBe(0);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "More", exact: true })).toBeVisible();
  expect(address(page)).toBe(before);
});

test("the menu enters it, in full screen where the browser allows it; a button leaves it", async ({
  page,
}) => {
  await openDrawn(page);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "Present" }).click();
  await expect(page.getByRole("button", { name: "Leave" })).toBeVisible();
  const full = () => page.evaluate(() => document.fullscreenElement !== null);
  await expect.poll(full).toBe(await page.evaluate(() => document.fullscreenEnabled));
  await page.getByRole("button", { name: "Leave" }).click();
  await expect(page.getByRole("button", { name: "More", exact: true })).toBeVisible();
  await expect.poll(full).toBe(false);
});

test("who leaves full screen has left the presentation", async ({ page }) => {
  await openDrawn(page);
  await page.keyboard.press("p");
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.evaluate(() => document.exitFullscreen());
  await expect(page.getByRole("button", { name: "More", exact: true })).toBeVisible();
});

test("Back and Forward leave and enter it", async ({ page }) => {
  await openDrawn(page);
  await page.keyboard.press("p");
  await expect(page.getByRole("button", { name: "Leave" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("button", { name: "More", exact: true })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole("button", { name: "Leave" })).toBeVisible();
});

test("a link opens on it, with what is selected", async ({ page }) => {
  await openDrawn(page, "/?view=opening&present=1");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The embassy siege");
  await clickSign(page, "mike-pompeo");
  await expect(selected(page)).toHaveText("Mike Pompeo");
  await expect.poll(() => parameter(page, "sel")).toBe("mike-pompeo");
  await page.reload();
  await expect(selected(page)).toHaveText("Mike Pompeo");
  await expect(page.getByRole("button", { name: "Leave" })).toBeVisible();
});

test("a p that is typed or walks the ties of the network is no presentation", async ({ page }) => {
  await openDrawn(page);
  await page.getByRole("application").focus();
  await page.keyboard.press("p");
  await page.keyboard.press("/");
  await page.keyboard.type("pp");
  await expect(page.getByRole("combobox", { name: /^Search/ })).toHaveValue("pp");
  expect(parameter(page, "present")).toBe(null);
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`axe finds nothing to mend at ${width} by ${height}, light or dark`, async ({ page }) => {
    test.slow(); // axe takes seconds on a busy machine
    await page.setViewportSize({ width, height });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await openDrawn(page, "/?view=opening&present=1");
      expect(await axeFindings(page), colorScheme).toEqual([]);
      expect(await sideways(page), "pixels that scroll sideways").toBe(0);
    }
  });
}
