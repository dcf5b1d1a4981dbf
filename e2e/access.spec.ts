import type { Page } from "@playwright/test";
import { axeFindingsByTheme, NOTHING, sideways } from "./support/axe.ts";
import { openText } from "./support/files.ts";
import { openDrawn } from "./support/network.ts";
import { notice } from "./support/screen.ts";
import { expect, test } from "./support/test.ts";

const SIEGE = "?t=2019-12-27..2020-01-03";

interface State {
  readonly what: string;
  readonly link: string;
  /** Brings the page there, and waits until it is. */
  readonly reach: (page: Page) => Promise<void>;
}

const STATES: readonly State[] = [
  { what: "the opening", link: "?view=opening", reach: titled },
  {
    what: "the table",
    link: `${SIEGE}&tab=table`,
    reach: async (page) => expect(page.getByText("rocket barrage").first()).toBeVisible(),
  },
  {
    what: "the matrix",
    link: `${SIEGE}&tab=matrix`,
    reach: async (page) => expect(page.getByText(/^All \d+ actors and \d+ ties drawn$/)).toBeVisible(),
  },
  {
    what: "a tie",
    link: `${SIEGE}&sel=benjamin-netanyahu_mike-pompeo`,
    reach: async (page) => expect(page.locator("mark").first()).toBeAttached(),
  },
  {
    what: "an actor",
    link: `${SIEGE}&actor=mike-pompeo&sel=mike-pompeo`,
    reach: async (page) => expect(page.getByRole("heading", { name: /Outside the window/ })).toBeAttached(),
  },
  {
    what: "an interaction",
    link: `${SIEGE}&kind=call&sel=2020-01-01-pompeo-netanyahu-call`,
    reach: async (page) => expect(page.locator("mark").first()).toBeAttached(),
  },
  {
    what: "an empty result",
    link: `${SIEGE}&min=9`,
    reach: async (page) => expect(page.getByText("Nothing to show").first()).toBeVisible(),
  },
  {
    what: "a refused file",
    link: "?view=opening",
    reach: async (page) => {
      await openText(page, "letter.json", "Dear colleague,");
      await expect(notice(page)).toContainText("was not opened");
    },
  },
];

const SIZES = [
  { name: "a wide screen", width: 1440, height: 900 },
  { name: "a phone", width: 390, height: 844 },
] as const;

for (const { name, width, height } of SIZES) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport: { width, height } });
    for (const { what, link, reach } of STATES) {
      test(`axe finds nothing to mend in ${what}, light or dark`, async ({ page }) => {
        test.slow(); // axe takes seconds on a busy machine
        // A phone opens on the table, unless the link says otherwise.
        if (link.includes("tab=")) await page.goto(`/${link}`);
        else await openDrawn(page, `/${link}&tab=network`);
        await reach(page);
        expect(await axeFindingsByTheme(page)).toEqual(NOTHING);
        expect(await sideways(page), "pixels that scroll sideways").toBe(0);
      });
    }
  });
}

test("the theme follows the system until the person chooses one, and its button with it", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  await openDrawn(page);
  await expect(page.getByRole("button", { name: "Use the dark theme" })).toBeVisible();
  await page.emulateMedia({ colorScheme: "dark" });
  await page.getByRole("button", { name: "Use the light theme" }).click();
  await page.emulateMedia({ colorScheme: "light" });
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(page.getByRole("button", { name: "Use the dark theme" })).toBeVisible();
});

test.describe("before there are data", () => {
  test.use({ expectedComplaints: [/Failed to load resource/] });

  test("axe finds nothing to mend where the data cannot be loaded, light or dark", async ({ page }) => {
    test.slow();
    await page.route("**/iraq-2020.json", (route) => route.abort());
    await page.goto("/?tab=network");
    await expect(page.getByRole("alert")).toContainText("could not be loaded");
    expect(await axeFindingsByTheme(page)).toEqual(NOTHING);
  });

  test("axe finds nothing to mend in the question about another host, light or dark", async ({ page }) => {
    test.slow();
    await page.goto("/?d=https%3A%2F%2Fdata.example.org%2Freef.json&tab=network");
    await expect(page.getByRole("heading", { name: /opens data from data\.example\.org/ })).toBeVisible();
    expect(await axeFindingsByTheme(page)).toEqual(NOTHING);
  });
});

async function titled(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { name: "The embassy siege", level: 1 })).toBeVisible();
}
