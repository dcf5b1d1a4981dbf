import { openDrawn } from "./support/network.ts";
import { selected } from "./support/screen.ts";
import { expect, test } from "./support/test.ts";

test("while the data are on their way the page says so", async ({ page }) => {
  let answer = (): void => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route("**/iraq-2020.json", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/?view=opening&tab=network", { waitUntil: "commit" });
  await expect(page.getByRole("progressbar", { name: "Loading the interactions" })).toBeVisible();
  answer();
  await expect(page.getByRole("heading", { name: "The embassy siege" })).toBeVisible();
  await expect(page.getByRole("progressbar")).toBeHidden();
});

test.describe("offline", () => {
  // The browser asks for the page's icon again with each step of the history.
  test.use({ expectedComplaints: [/ERR_INTERNET_DISCONNECTED.*icon\.svg/] });

  test("without a network the open data go on, and the page says what does not", async ({
    page,
    context,
  }) => {
    await openDrawn(page);
    await context.setOffline(true);
    await expect(page.getByText("You are offline.")).toBeVisible();
    await page.getByRole("button", { name: "Gulf mediation" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Gulf mediation");
    await expect(selected(page)).toHaveText("This view");
    await context.setOffline(false);
    await expect(page.getByText("You are offline.")).toBeHidden();
  });
});
