import { counts, openDrawn } from "./support/network.ts";
import { selected } from "./support/screen.ts";
import { expect, test } from "./support/test.ts";

const OPENING = "/?v=1&t=2019-12-27..2020-01-03";

test("the table holds the same interactions, ties and actors as the network", async ({ page }) => {
  await openDrawn(page, OPENING);
  const { actors, ties } = await counts(page);
  await page.getByRole("button", { name: "Table", exact: true }).click();
  await expect(page.getByRole("tab", { name: `Ties ${ties}` })).toBeVisible();
  await expect(page.getByRole("tab", { name: `Actors ${actors}` })).toBeVisible();
  await expect(page.getByRole("tab", { name: "Interactions 67" })).toHaveAttribute("aria-selected", "true");
  await expect(page).toHaveURL(/tab=table/);
});

test("a row is selected from the keyboard, and its evidence shown", async ({ page }) => {
  await page.goto(`${OPENING}&tab=table`);
  const row = page.getByRole("row").filter({ hasText: "rocket barrage" });
  await row.getByRole("button").focus();
  await page.keyboard.press("Enter");
  await expect(selected(page)).toContainText("Attack");
  await expect(page.locator("mark").first()).toContainText("Rocket attacks on US forces");
  await expect(page).toHaveURL(/sel=2019-12-27-k1-base-rocket-attack/);
});

test("sorting by sources puts the best sourced first", async ({ page }) => {
  await page.goto(`${OPENING}&tab=table`);
  const sources = page.getByRole("columnheader", { name: /Sources/ });
  await sources.getByRole("button").click();
  await expect(sources).toHaveAttribute("aria-sort", /ascending|descending/);
  if ((await sources.getAttribute("aria-sort")) === "ascending") await sources.getByRole("button").click();
  await expect(page.getByRole("row").nth(1)).toContainText("5");
});

test("a phone opens on the table, and its link says so", async ({ newVisitor }) => {
  const phone = await (await newVisitor({ viewport: { width: 390, height: 844 } })).newPage();
  await phone.goto("/");
  await expect(phone.getByRole("button", { name: "Table", exact: true })).toHaveAttribute(
    "aria-current",
    "page",
  );
  await expect(phone).toHaveURL(/tab=table/);
  await phone.getByRole("button", { name: "Network", exact: true }).click();
  await expect(phone).toHaveURL(/tab=network/);
  await phone.reload();
  await expect(phone.getByRole("button", { name: "Network", exact: true })).toHaveAttribute(
    "aria-current",
    "page",
  );
});
