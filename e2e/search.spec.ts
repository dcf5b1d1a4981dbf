import { openDrawn } from "./support/network.ts";
import { selected } from "./support/screen.ts";
import { expect, test } from "./support/test.ts";

test("two names and Enter lead to their tie and the digest behind it", async ({ page }) => {
  await openDrawn(page);
  await page.keyboard.press("/");
  await page.keyboard.type("pompeo netanyahu");
  await expect(page.getByRole("option").first()).toContainText("Netanyahu");
  await page.keyboard.press("Enter");
  await expect(selected(page)).toHaveText("Pompeo and Netanyahu");
  await expect(page.locator("mark").first()).toContainText("Netanyahu");
  await expect(page).toHaveURL(/sel=benjamin-netanyahu_mike-pompeo/);
});

test("a name is found as it sounds, and Escape gives the focus back", async ({ page }) => {
  await openDrawn(page);
  const field = page.getByRole("combobox", { name: /Search/ });
  await field.fill("Netanyaho");
  await expect(page.getByRole("option").first()).toContainText("Netanyahu");
  await page.keyboard.press("Enter");
  await expect(selected(page)).toHaveText("Benjamin Netanyahu");
  await field.fill("Kataeb Hizballah");
  await expect(page.getByRole("option").first()).toContainText("Kataib Hezbollah");
  await page.keyboard.press("Escape");
  await expect(field).toHaveValue("");
});

test("a text becomes a filter that the summary names and removes", async ({ page }) => {
  await openDrawn(page, "/?v=1");
  await page.getByRole("combobox", { name: /Search/ }).fill("katyusha");
  await page.getByRole("option", { name: /interactions mention/ }).click();
  await expect(page).toHaveURL(/q=katyusha/);
  await page.getByRole("button", { name: /Remove filter: .*katyusha/ }).click();
  await expect(page).not.toHaveURL(/q=/);
});
