import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";

/** What axe finds to mend, a line for each place: on the whole page, or within what a selector matches. */
export async function axeFindings(page: Page, within?: string): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = "" }) =>
        `${id}: ${target.join(" ")}: ${failureSummary.replaceAll(/\s+/g, " ")}`,
    ),
  );
}

type Findings = Readonly<Record<"light" | "dark", readonly string[]>>;

export const NOTHING: Findings = { light: [], dark: [] };

/** The same of the page as it stands, in each theme. */
export async function axeFindingsByTheme(page: Page, within?: string): Promise<Findings> {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  const light = await axeFindings(page, within);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  return { light, dark: await axeFindings(page, within) };
}

/** Pixels by which a part of the page scrolls sideways; of the page itself where none is named. */
export function sideways(page: Page, part: Locator = page.locator("html")): Promise<number> {
  return part.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
}
