import { expect, type Locator, type Page } from "@playwright/test";
import { atRest, type Counts, counts, signs } from "./network.ts";

function summary(page: Page): Locator {
  return page
    .getByRole("main")
    .getByRole("paragraph")
    .filter({ hasText: /^(Showing|Nothing to show)/ })
    .first();
}

/** The sentence that says what is shown, as a person reads it. */
export async function summaryText(page: Page): Promise<string> {
  return ((await summary(page).textContent()) ?? "").replaceAll("\u2060", "");
}

/** Waits until the sentence says so, and the picture that it tells of stands still. */
export async function expectSummary(page: Page, words: string): Promise<void> {
  await expect.poll(() => summaryText(page)).toContain(words);
  await atRest(page);
}

export interface SummaryCounts {
  readonly actors: number;
  readonly interactions: number;
}

/** "Showing 53 of 106 actors and 67 of 240 interactions", "Showing all 106 actors ...". */
export async function summaryCounts(page: Page): Promise<SummaryCounts> {
  const text = await summaryText(page);
  const found =
    /^Showing (?:all )?(\d+)(?: of \d+)? actors? and (?:all )?(\d+)(?: of \d+)? interactions?/.exec(text);
  if (found === null) throw new Error(`no counts in "${text}"`);
  return { actors: Number(found[1]), interactions: Number(found[2]) };
}

export function details(page: Page): Locator {
  return page.getByRole("complementary", { name: "Details" });
}

/** The heading of what is selected, or of the view where nothing is. */
export function selected(page: Page): Locator {
  return details(page).getByRole("heading", { level: 2 });
}

/** "Actors 53 of 106" of the overview. */
export async function overviewTotals(page: Page): Promise<Readonly<Record<string, number>>> {
  const pairs = await details(page)
    .getByRole("term")
    .evaluateAll((terms) =>
      terms.map((term) => [
        term.textContent ?? "",
        term.nextElementSibling?.querySelector("strong")?.textContent ?? "",
      ]),
    );
  return Object.fromEntries(
    pairs.map(([name = "", shown = ""]) => [name, Number(shown.replaceAll(",", ""))]),
  );
}

/** Waits until network, summary sentence and overview tell the same numbers; for views without a selection. */
export async function expectAgreement(page: Page): Promise<void> {
  await expect(async () => {
    const { actors, ties } = await counts(page);
    const { interactions, ...said } = await summaryCounts(page);
    expect(said).toEqual({ actors });
    expect(await overviewTotals(page)).toMatchObject({
      Actors: actors,
      Ties: ties,
      Interactions: interactions,
    });
  }).toPass({ timeout: 10_000 });
}

/** Path, query and hash of the address. */
export function address(page: Page): string {
  const { pathname, search, hash } = new URL(page.url());
  return pathname + search + hash;
}

export function parameter(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}

/** Waits until the address stands still: what a drag or typing changed is written after 300 ms. */
export async function expectParameter(page: Page, name: string, value: string | null): Promise<void> {
  await expect.poll(() => parameter(page, name)).toBe(value);
}

export function historyLength(page: Page): Promise<number> {
  return page.evaluate(() => history.length);
}

/** Everything a link must restore that can be read off the screen. */
export interface Shown {
  readonly title: string;
  readonly summary: string;
  readonly selected: string;
  readonly drawn: Counts;
  readonly signs: Readonly<Record<string, string>>;
}

export async function shown(page: Page): Promise<Shown> {
  return {
    title: await page.getByRole("heading", { level: 1 }).innerText(),
    summary: await summaryText(page),
    selected: await selected(page).innerText(),
    drawn: await counts(page),
    signs: await signs(page),
  };
}

export function notice(page: Page): Locator {
  return page.getByRole("status").filter({ has: page.getByRole("button", { name: "Dismiss this notice" }) });
}
