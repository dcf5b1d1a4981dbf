import { readFile } from "node:fs/promises";
import type { Download, Locator, Page } from "@playwright/test";
import { run } from "../src/cli/run.ts";
import { axeFindingsByTheme, NOTHING, sideways } from "./support/axe.ts";
import { DATA } from "./support/data.ts";
import { openDrawn } from "./support/network.ts";
import { expect, test } from "./support/test.ts";

const SIEGE = "/?v=1&t=2019-12-27..2020-01-03&tab=network";
const CALLS = "/?v=1&t=2019-12-30..2020-01-08&kind=call&actor=united-states&status=all&roll=state&tab=table";

/** What the command line writes for a link of the page. */
async function commandLine(link: string, ...options: readonly string[]): Promise<string> {
  let written = "";
  const terminal = { out: (text: string) => void (written += text), err: () => {} };
  expect(await run(["query", DATA, link, ...options], terminal)).toBe(0);
  return written;
}

async function openExport(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: /^Export/ }).click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  await expect(dialog.getByLabel("Citation of this view")).not.toHaveValue("");
  return dialog;
}

/** Presses the button and reads what the browser saved. */
async function saved(page: Page, button: Locator): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent("download");
  await button.click();
  const download: Download = await coming;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

const FILES: readonly (readonly [button: RegExp, format: string, what: string])[] = [
  [/^Download \d+ interactions?, CSV$/, "csv", "interactions.csv"],
  [/^Download \d+ actors?, CSV$/, "actors-csv", "actors.csv"],
  [/^Download \d+ ties?, CSV$/, "ties-csv", "ties.csv"],
  [/^Download sources, BibTeX$/, "bibtex", "sources.bib"],
  [/^Download sources, RIS$/, "ris", "sources.ris"],
  [/^Download sources, CSL-JSON$/, "csl-json", "sources.json"],
];

for (const [what, link, days] of [
  ["the siege", SIEGE, "2019-12-27--2020-01-03"],
  ["calls rolled up to states", CALLS, "2019-12-30--2020-01-08"],
] as const) {
  test(`every file of ${what} is what the command line writes for the same link`, async ({ page }) => {
    await page.goto(link);
    await expect(page.getByRole("main")).toContainText("Showing");
    const dialog = await openExport(page);
    for (const [button, format, name] of FILES) {
      const file = await saved(page, dialog.getByRole("button", { name: button }));
      expect(file.name).toBe(`iraq-2020-${name.replace(".", `-${days}.`)}`);
      expect(file.text, format).toBe(await commandLine(link, "--format", format));
    }
    await dialog.getByText("Raw", { exact: true }).click();
    const raw = await saved(page, dialog.getByRole("button", { name: /interactions?, CSV$/ }));
    expect(raw.text).toBe(await commandLine(link, "--format", "csv", "--raw"));
  });
}

test("the citation is the command line's, and its link opens the same view", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openDrawn(page, SIEGE);
  const dialog = await openExport(page);
  const field = dialog.getByLabel("Citation of this view");
  const address = /from (http\S+)$/.exec(await field.inputValue())?.[1] ?? "";
  const { year, month, day } = await page.evaluate(() => {
    const now = new Date();
    return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  });
  const accessed = [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
  for (const [form, format] of [
    ["Text", "citation"],
    ["BibTeX", "citation-bibtex"],
    ["RIS", "citation-ris"],
    ["CSL-JSON", "citation-csl-json"],
  ] as const) {
    await dialog.getByText(form, { exact: true }).last().click();
    const expected = await commandLine(address, "--format", format, "--accessed", accessed);
    // A field holds line ends in one form alone.
    await expect(field).toHaveValue(expected.replaceAll("\r\n", "\n").trimEnd());
    const file = await saved(page, dialog.getByRole("button", { name: "Download citation" }));
    expect(file.text).toBe(expected);
  }
  await dialog.getByRole("button", { name: "Copy citation" }).click();
  await expect(dialog.getByText("Copied")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await field.inputValue());
  await page.goto(address);
  await expect(page.getByRole("heading", { name: "The embassy siege", level: 1 })).toBeVisible();
});

test("from the keyboard: the form is chosen with arrows, a file saved, and Escape brings back the view", async ({
  page,
}) => {
  await openDrawn(page, SIEGE);
  const dialog = await openExport(page);
  await dialog.getByRole("radio", { name: "For spreadsheets" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(dialog.getByRole("radio", { name: "Raw" })).toBeChecked();
  await page.keyboard.press("Tab");
  const focused = dialog.getByRole("button", { name: "Download 67 interactions, CSV" });
  await expect(focused).toBeFocused();
  const coming = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await coming).suggestedFilename()).toBe("iraq-2020-interactions-2019-12-27--2020-01-03.csv");
  await expect(dialog.getByRole("status").first()).toHaveText(
    "Saved as iraq-2020-interactions-2019-12-27--2020-01-03.csv.",
  );
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "More", exact: true })).toBeFocused();
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`axe finds nothing to mend at ${width} px, light or dark, and nothing scrolls sideways`, async ({
    newVisitor,
  }) => {
    test.slow(); // axe takes seconds on a busy machine
    const page = await (await newVisitor({ viewport: { width, height } })).newPage();
    await page.goto(SIEGE);
    await expect(page.getByRole("main")).toContainText("Showing");
    const dialog = await openExport(page);
    expect(await axeFindingsByTheme(page)).toEqual(NOTHING);
    expect(await sideways(page, dialog), "pixels that scroll sideways").toBe(0);
  });
}
