import { expect, type Locator, type Page } from "@playwright/test";

/** The panel in which stories are made. */
export function storyPanel(page: Page): Locator {
  return page.getByRole("region", { name: "Stories", exact: true });
}

export async function openStories(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "Make a story …" }).click();
  const panel = storyPanel(page);
  await expect(panel.getByRole("heading", { level: 2 })).toBeFocused();
  return panel;
}

/** The headings of the slides, in their order. */
export async function headings(panel: Locator): Promise<readonly string[]> {
  const names = panel.getByRole("list", { name: "Slides" }).locator("button[aria-expanded] [dir=auto]");
  return names.allTextContents();
}

export async function expectHeadings(panel: Locator, expected: readonly string[]): Promise<void> {
  await expect.poll(() => headings(panel)).toEqual(expected);
}

/** Writes the caption of a slide that is open. */
export async function caption(panel: Locator, slide: number, text: string): Promise<void> {
  await panel.getByRole("textbox", { name: `Caption of slide ${slide}` }).fill(text);
}
