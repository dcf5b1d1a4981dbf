import type { Locator, Page } from "@playwright/test";
import { packed } from "../src/core/view/pack.ts";
import { axeFindings } from "./support/axe.ts";
import { clickSign, inside, network, openDrawn, overlap, type Box } from "./support/network.ts";
import { address, details, parameter, selected, summaryText } from "./support/screen.ts";
import { expect, test } from "./support/test.ts";

const SIEGE = "/?view=opening&embed=1";
const TIE = "benjamin-netanyahu_mike-pompeo";

/** Widths and heights that articles give. */
const SIZES = [
  [320, 240],
  [480, 360],
  [640, 480],
  [800, 600],
  [1200, 800],
] as const;

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

test("an embed has the view, and nothing around it", async ({ page }) => {
  await openDrawn(page, SIEGE);
  await expect(page.getByRole("heading", { level: 1, name: "The embassy siege" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Timeline" })).toBeVisible();
  await expect(page.getByRole("list", { name: "Ties by tone, and sizes" })).toBeVisible();
  await expect(page.getByRole("contentinfo")).toContainText("US–Iran–Iraq crisis");
  const left = page.locator(
    "input[type=file], [role=search], [role=combobox], [aria-label=Filters], [aria-label='Named views']",
  );
  expect(await left.count()).toBe(0);
  for (const name of ["Copy link", "More", "Filters", "Use the dark theme"])
    expect(await button(page, name).count(), name).toBe(0);
  expect(await page.getByRole("button", { name: /^Remove filter/ }).count()).toBe(0);
});

test("keys of the whole page do nothing in it, and Escape lets go of the selection", async ({ page }) => {
  await openDrawn(page, `${SIEGE}&sel=mike-pompeo`);
  for (const key of ["?", "/", "p"]) await page.keyboard.press(key);
  expect(await page.getByRole("dialog").count()).toBe(0);
  expect(parameter(page, "present")).toBe(null);
  await expect(selected(page)).toHaveText("Mike Pompeo");
  await page.keyboard.press("Escape");
  await expect(details(page)).toHaveCount(0);
});

test("what a click tells stands beside the view, and Reset brings back what was given", async ({ page }) => {
  await openDrawn(page, SIEGE);
  const given = address(page);
  const steps = await page.evaluate(() => history.length);
  expect(await button(page, "Reset").count()).toBe(0);
  await clickSign(page, "mike-pompeo");
  await expect(selected(page)).toHaveText("Mike Pompeo");
  await button(page, "Move the window one day forward").click();
  await button(page, "Reset").click();
  await expect(details(page)).toHaveCount(0);
  await expect(button(page, "Reset")).toHaveCount(0);
  await expect.poll(() => address(page)).toBe(given);
  expect(await page.evaluate(() => history.length), "steps in the history of the page around").toBe(steps);
});

test("“Open in Demarche” opens the whole page on the same view, in another tab", async ({ page }) => {
  await openDrawn(page, `${SIEGE}&sel=${TIE}&hops=2`);
  const link = page.getByRole("link", { name: "Open in Demarche" });
  expect(await link.getAttribute("rel")).toBe("noopener");
  await expect(link).toHaveAttribute("href", /^\.\/\?v=1\..*&tab=network&/);
  const summary = await summaryText(page);
  const opening = page.waitForEvent("popup");
  await link.click();
  const whole = await opening;
  await expect(button(whole, "More")).toBeVisible();
  await expect.poll(() => summaryText(whole)).toBe(summary);
  await expect(selected(whole)).toHaveText("Pompeo and Netanyahu");
  expect(parameter(whole, "embed")).toBe(null);
  expect(await whole.evaluate(() => opener === null)).toBe(true);
});

test("data that this page does not have are not asked for: an embed opens no files", async ({ page }) => {
  await page.goto("/?v=1&d=somebody-elses&tab=network&embed=1");
  await expect(page.getByRole("heading", { name: "This link was made for other data" })).toBeVisible();
  expect(await page.locator("input[type=file]").count()).toBe(0);
  await button(page, "Show the data of this page instead").click();
  await expect(network(page)).toHaveAttribute("data-actors", /\d/);
});

test("a private link stays away from the server in the whole page, too", async ({ page }) => {
  await openDrawn(page, "/#v=1&t=2019-12-27..2020-01-03&embed=1");
  const link = page.getByRole("link", { name: "Open in Demarche" });
  await expect(link).toHaveAttribute("href", /^\.\/#v=1\..*&t=2019-12-27\.\.2020-01-03&tab=network$/);
});

test.describe("storage", () => {
  /** Runs in the page before its scripts: every way to store something throws, and is counted. */
  const forbidStorage = (): void => {
    const touched: string[] = [];
    Object.assign(globalThis, { touched });
    const refuse = (what: string) => () => {
      touched.push(what);
      throw new Error(`${what} is forbidden here`);
    };
    for (const name of ["getItem", "setItem", "removeItem", "clear", "key"] as const)
      Storage.prototype[name] = refuse(`Storage.${name}`);
    IDBFactory.prototype.open = refuse("indexedDB.open");
    CacheStorage.prototype.open = refuse("caches.open");
    CacheStorage.prototype.match = refuse("caches.match");
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches", "cookieStore"])
      Object.defineProperty(window, name, { get: refuse(name) });
    Object.defineProperty(Document.prototype, "cookie", { get: refuse("cookie"), set: refuse("cookie") });
  };
  const touched = (page: Page): Promise<readonly string[]> =>
    page.evaluate(() => Reflect.get(globalThis, "touched") as string[]);

  const REMOTE = "d=https%3A%2F%2Fdata.example.org%2Freef.json&tab=network";
  const LOAD = "Load data from data.example.org";

  async function serveRemote(page: Page): Promise<void> {
    const own = await (await page.request.get("/iraq-2020.json")).text();
    await page.route("https://data.example.org/**", (route) =>
      route.fulfill({ headers: { "access-control-allow-origin": "*" }, body: own }),
    );
  }

  async function useIt(page: Page): Promise<void> {
    await clickSign(page, "mike-pompeo");
    await expect(selected(page)).toHaveText("Mike Pompeo");
    await page.getByRole("button", { name: "Hide this actor" }).click();
    await button(page, "Move the window one day forward").click();
    await button(page, "Reset").click();
    await expect(button(page, "Reset")).toHaveCount(0);
  }

  test("an embed works where every use of it throws, and never tries", async ({ page }) => {
    await page.addInitScript(forbidStorage);
    await openDrawn(page, SIEGE);
    await useIt(page);
    expect(await touched(page)).toEqual([]);
    await page.goto(`${SIEGE}&tab=table`);
    await expect(page.getByText("rocket barrage").first()).toBeVisible();
    expect(await touched(page)).toEqual([]);
  });

  test("nor does it where data come from elsewhere: it asks each time", async ({ page }) => {
    await page.addInitScript(forbidStorage);
    await serveRemote(page);
    for (const visit of ["first", "second"]) {
      await page.goto(`/?embed=1&${REMOTE}`);
      await expect(page.getByText("you will not be asked again")).toHaveCount(0);
      await button(page, LOAD).click();
      await expect(page.getByRole("contentinfo")).toContainText("from data.example.org");
      expect(await touched(page), visit).toEqual([]);
    }
  });

  test("nor does it where a long link holds that it is one", async ({ page }) => {
    await page.addInitScript(forbidStorage);
    await page.goto(`/#s=${await packed(`?v=1&embed=1&${REMOTE}`)}`);
    await expect(button(page, LOAD)).toBeVisible();
    expect(await page.getByRole("banner").count()).toBe(0);
    expect(await touched(page)).toEqual([]);
  });

  test("the whole page is where this test would notice it", async ({ page }) => {
    await page.addInitScript(forbidStorage);
    await page.goto(`/?${REMOTE}`);
    await expect(button(page, LOAD)).toBeVisible();
    expect(await touched(page)).toContain("localStorage");
  });

  test("nothing is left in the browser", async ({ page, context }) => {
    await serveRemote(page);
    await page.goto(`/?embed=1&${REMOTE}`);
    await button(page, LOAD).click();
    await expect(network(page)).toHaveAttribute("data-actors", /\d/);
    await openDrawn(page, SIEGE);
    await useIt(page);
    const left = await page.evaluate(async () => ({
      stored: localStorage.length + sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(left).toEqual({ stored: 0, databases: 0, caches: 0, workers: 0 });
    expect(await context.cookies()).toEqual([]);
  });
});

test.describe("in a frame", () => {
  /** The boxes of all that stands in the frame, by what it is. */
  async function partsOf(page: Page): Promise<Readonly<Record<string, Box>>> {
    return page.evaluate(() => {
      const parts: Record<string, string> = {
        title: "main h1",
        summary: "main h1 + p",
        network: "main section[aria-label^=Network]",
        legend: "main div:has(> ul[aria-label^=Ties])",
        timeline: "section[aria-label=Timeline]",
        details: "aside",
        foot: "footer p",
        whole: "footer a",
        legendButton: "footer button",
      };
      const boxes = Object.entries(parts).flatMap(([name, selector]) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        const { left = 0, top = 0, right = 0, bottom = 0, width = 0, height = 0 } = box ?? {};
        return width > 2 && height > 2 ? [[name, { left, top, right, bottom }] as const] : [];
      });
      return Object.fromEntries(boxes);
    });
  }

  for (const [width, height] of SIZES) {
    test(`of ${width} by ${height} nothing overlaps or is cut off`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openDrawn(page, SIEGE);
      const parts = Object.entries(await partsOf(page));
      const names = parts.map(([name]) => name);
      expect(names).toEqual(expect.arrayContaining(["summary", "network", "foot", "whole"]));
      expect(names.includes("legend") || names.includes("legendButton"), "a legend, or its button").toBe(
        true,
      );
      const frame = { left: 0, top: 0, right: width, bottom: height };
      expect(parts.filter(([, box]) => !inside(box, frame)).map(([name]) => name)).toEqual([]);
      const clashes = parts.flatMap(([name, box], at) =>
        parts
          .slice(at + 1)
          .filter(([, other]) => overlap(box, other))
          .map(([other]) => `${name} and ${other}`),
      );
      expect(clashes).toEqual([]);
      const box = Object.fromEntries(parts)["network"];
      expect((box?.bottom ?? 0) - (box?.top ?? 0)).toBeGreaterThan(height / 3);
    });
  }

  for (const [width, height] of [SIZES[0], SIZES[3]]) {
    test(`of ${width} by ${height} axe finds nothing to mend, light or dark`, async ({ page }) => {
      test.slow(); // axe takes seconds on a busy machine
      await page.setViewportSize({ width, height });
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        for (const link of [SIEGE, `${SIEGE}&sel=${TIE}`]) {
          await openDrawn(page, link);
          expect(await axeFindings(page), `${link}, ${colorScheme}`).toEqual([]);
        }
      }
    });
  }

  for (const [tab, last] of [
    ["table", (page) => page.getByText("rocket barrage").first()],
    ["matrix", (page) => page.getByRole("list", { name: "Marks by tone" })],
  ] as readonly (readonly [string, (page: Page) => Locator])[]) {
    test(`the ${tab} scrolls within itself, above the timeline`, async ({ page }) => {
      await page.setViewportSize({ width: 800, height: 600 });
      await page.goto(`${SIEGE}&tab=${tab}`);
      await expect(last(page)).toBeInViewport();
      const view = page.getByRole("main");
      expect(await view.evaluate((main) => main.scrollHeight - main.clientHeight)).toBe(0);
    });
  }

  test("where the legend has no room, it opens at a button", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 240 });
    await openDrawn(page, SIEGE);
    await expect(page.getByText("Hostile force")).toBeHidden();
    await button(page, "Legend").click();
    await expect(page.getByText("Hostile force")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByText("Hostile force")).toBeHidden();
  });
});
