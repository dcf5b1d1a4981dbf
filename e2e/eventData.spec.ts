import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { openDrawn } from "./support/network.ts";
import { details, expectSummary, selected } from "./support/screen.ts";
import { expect, test } from "./support/test.ts";

/** The golden file of the packed form: four invented events among four actors. */
const PACKED = {
  name: "events-1.demarche",
  mimeType: "application/octet-stream",
  buffer: readFileSync("tests/golden/events-1.demarche"),
};

async function openPacked(page: Page): Promise<void> {
  await openDrawn(page);
  await page.getByLabel("Graph file to open").setInputFiles(PACKED);
  await expectSummary(page, "Showing all 4 actors and all 4 interactions.");
}

test("an event is found by its actor, and shown with the line that says so, as checked by nobody", async ({
  page,
}) => {
  await openPacked(page);
  await page.getByRole("combobox", { name: /Search/ }).fill("ruritanias envoy");
  await page
    .getByRole("option", { name: /Ruritania/ })
    .first()
    .click();
  await expect(selected(page)).toHaveText("Ruritania’s envoy");
  await expect(details(page)).toContainText("3 interactions, 3 ties");
  await details(page)
    .getByRole("link", { name: /^India\b/ })
    .click();
  await expect(details(page)).toContainText("Confidence low. Neutral by its kind. 1 source.");
  await expect(details(page).getByRole("list", { name: "Sources" })).toContainText("train.txt, line 1");
  await expect(details(page)).toContainText("Coded by a machine from a news report");
  await expect(details(page)).not.toContainText("Our digest");
});

test("a window filters events as it does interactions, and the table and what is left out say so", async ({
  page,
}) => {
  await openPacked(page);
  await page.getByRole("textbox", { name: "First day" }).fill("2 Jan 2018");
  await page.keyboard.press("Enter");
  await expectSummary(page, "Showing all 4 actors and 3 of 4 interactions");
  await page.getByRole("button", { name: "Table", exact: true }).click();
  const table = page.getByRole("table").first();
  await expect(table).toContainText("condolence, endorsement: India → France");
  await expect(table).not.toContainText("Ruritania’s envoy → India");
  await page.getByText("What is left out").click();
  await expect(page.getByText("dated before 2 Jan 2018")).toBeVisible();
});
