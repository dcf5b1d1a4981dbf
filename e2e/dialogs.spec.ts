import { openDrawn } from "./support/network.ts";
import { selected } from "./support/screen.ts";
import { expect, test } from "./support/test.ts";

test("the method is a menu away, and Escape brings back the view", async ({ page }) => {
  await openDrawn(page);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: /Method/ }).click();
  const method = page.getByRole("dialog", { name: "Method" });
  await expect(method).toContainText("sourced");
  await expect(method).toContainText("240");
  await page.keyboard.press("Escape");
  await expect(method).toBeHidden();
});

test("? lists the keys, and Escape leaves the selection", async ({ page }) => {
  await openDrawn(page, "/?v=1&sel=mike-pompeo");
  await expect(selected(page)).toHaveText("Mike Pompeo");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toContainText("Search");
  await page.keyboard.press("Escape");
  await expect(selected(page)).toHaveText("Mike Pompeo");
  await page.keyboard.press("Escape");
  await expect(selected(page)).not.toHaveText("Mike Pompeo");
  await expect(page).not.toHaveURL(/sel=/);
});

test("starting safely leaves out the view of the address and opens on the table", async ({ page }) => {
  await page.goto("/?safe=1&min=9");
  await expect(page.getByRole("tab", { name: /^Interactions \d+/ })).toBeVisible();
  await expect(page).toHaveURL(/tab=table/);
  await expect(page).not.toHaveURL(/min=/);
});
