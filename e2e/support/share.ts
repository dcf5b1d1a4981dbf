import type { Locator, Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { expect } from "./test.ts";

/** Opens the dialog, and waits until it tells what the link shows. */
export async function openShare(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Share this view" });
  await expect(dialog.getByText(/^(Showing|Nothing to show)/)).toBeVisible();
  return dialog;
}

export async function openPart(dialog: Locator, name: string): Promise<Locator> {
  await dialog.getByRole("button", { name: new RegExp(`^${name}`) }).click();
  return dialog.getByRole("region", { name, exact: true });
}

/** The link that the dialog offers first. */
export function sharedLink(dialog: Locator): Promise<string> {
  return dialog.getByRole("textbox", { name: "Link to this view" }).inputValue();
}

export interface Downloaded {
  readonly name: string;
  readonly text: string;
}

/** What a click saves. */
export async function downloaded(page: Page, click: () => Promise<void>): Promise<Downloaded> {
  const [download] = await Promise.all([page.waitForEvent("download"), click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}
