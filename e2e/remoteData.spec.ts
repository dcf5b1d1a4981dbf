import { readFileSync } from "node:fs";
import { summaryText } from "./support/screen.ts";
import { expect, test } from "./support/test.ts";

const ADDRESS = "https://data.example.org/reef.json";
const LINK = `/?v=1&d=${encodeURIComponent(ADDRESS)}&tab=network`;
const OWN = readFileSync("public/iraq-2020.json", "utf8");

test("data of another host are loaded after a click that names it, and not before", async ({ page }) => {
  const asked: string[] = [];
  await page.route(ADDRESS, async (route) => {
    asked.push(route.request().headers()["referer"] ?? "no referrer");
    await route.fulfill({
      status: 200,
      headers: { "access-control-allow-origin": "*", "content-type": "application/json" },
      body: OWN.replace('"id": "iraq-2020"', '"id": "elsewhere"').replace(
        '"id":"iraq-2020"',
        '"id":"elsewhere"',
      ),
    });
  });
  await page.goto(LINK);
  await expect(
    page.getByRole("heading", { name: "This link opens data from data.example.org" }),
  ).toBeVisible();
  expect(asked).toEqual([]);
  await page.getByRole("button", { name: "Load data from data.example.org" }).click();
  await expect(page.getByText("from data.example.org")).toBeVisible();
  await expect(page).toHaveURL(/d=https/);
  expect(asked).toEqual(["no referrer"]);
  await page.reload();
  await expect(page.getByText("from data.example.org")).toBeVisible();
});

test("the page's own data can be chosen instead", async ({ page }) => {
  await page.goto(LINK);
  await page.getByRole("button", { name: "Show the data of this page instead" }).click();
  await expect.poll(() => summaryText(page)).toContain("of 240 interactions");
  await expect(page.getByText("this link was made for the data set")).toBeVisible();
});
