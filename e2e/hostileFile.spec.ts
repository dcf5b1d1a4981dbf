import type { Locator, Page } from "@playwright/test";
import { openJson, openText } from "./support/files.ts";
import { watchForHarm } from "./support/harm.ts";
import { HOSTILE, hostileGraph, idOf } from "./support/hostileGraph.ts";
import { lacksShared, OWN, sharedStrings, wellFormed } from "./support/hostileStrings.ts";
import { atRest, labels, network, openDrawn, signPoint } from "./support/network.ts";
import { details, notice, selected } from "./support/screen.ts";
import { openShare } from "./support/share.ts";
import { expect, test } from "./support/test.ts";

/** A graph file with hostile text in every field: no script runs, no policy is violated, text is shown as text. */

const at = (place: number): string => OWN[place % OWN.length] ?? "";

/** Follows a link within the page, as Back does. */
async function follow(page: Page, link: string): Promise<void> {
  await page.evaluate((to) => {
    history.replaceState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, `/${HOSTILE}${link}`);
}

/** The other names of the actor that is selected. */
async function aliases(page: Page): Promise<readonly string[]> {
  const names = await details(page)
    .locator("bdi")
    .evaluateAll((all) => all.map(({ textContent }) => textContent ?? ""));
  return names.map(wellFormed);
}

/** Waits until each of these texts stands in the part of the page, letter for letter. */
async function expectTexts(part: Locator, texts: readonly string[]): Promise<void> {
  const missing = async (): Promise<readonly string[]> => {
    const shown = await part.evaluateAll((all) => all.map((element) => element.textContent ?? "").join("\n"));
    return texts.filter((text) => !wellFormed(shown).includes(wellFormed(text)));
  };
  await expect.poll(missing).toEqual([]);
}

async function openHostile(page: Page, texts: readonly string[]): Promise<void> {
  await openDrawn(page);
  await openJson(page, "hostile.json", hostileGraph(texts));
  // Thousands of records and remarks take a busy machine a while.
  await expect(notice(page)).toContainText("“hostile.json” is open", { timeout: 60_000 });
  await notice(page)
    .getByText(/\d problems?/)
    .click();
  await expect(notice(page)).toContainText("it is shown as plain text");
  await expect(notice(page)).not.toContainText("set aside");
  await notice(page).getByRole("button", { name: "Dismiss this notice" }).click();
}

test.describe("our own hostile texts", () => {
  let expectNoHarm: () => Promise<void>;
  test.beforeEach(async ({ page }) => {
    test.setTimeout(90_000);
    expectNoHarm = await watchForHarm(page);
    await openHostile(page, OWN);
  });
  test.afterEach(() => expectNoHarm());

  test("in the head, the named views, the timeline and the network", async ({ page }) => {
    await expectTexts(page.getByRole("banner"), [at(0)]);
    await expectTexts(page.getByRole("navigation", { name: "Named views" }), OWN);
    await page.getByRole("navigation", { name: "Named views" }).getByRole("button").nth(2).click();
    await expectTexts(page.getByRole("heading", { level: 1 }), [at(2)]);
    await expectTexts(page.getByRole("main"), [at(3)]);
    await follow(page, "");
    await atRest(page);
    const drawn = await labels(page);
    expect(drawn.length).toBeGreaterThan(3);
    for (const { actor, text } of drawn)
      expect(wellFormed(text)).toBe(wellFormed(at(Number(actor.split("-")[1])).slice(0, 30)));
    const { actor = "" } = drawn[0] ?? {};
    const { x, y } = await signPoint(page, actor);
    await page.mouse.move(x, y, { steps: 3 });
    await expectTexts(network(page), [at(Number(actor.split("-")[1]))]);
  });

  test("in the details of each actor, tie and interaction", async ({ page }) => {
    for (const [place, text] of OWN.entries()) {
      await follow(page, `&sel=${idOf("actor", place)}`);
      await expectTexts(selected(page), [text]);
      await expectTexts(details(page), [at(place + 4), at(place + 5)]);
      await expect.poll(() => aliases(page)).toEqual([2, 2, 3].map((next) => wellFormed(at(place + next))));
    }
    for (const [place, text] of OWN.entries()) {
      await follow(page, `&sel=${idOf("deed", place)}`);
      await expectTexts(details(page).locator("mark"), [text]);
      await expectTexts(details(page), [text, at(place + 1), at(place + 2), at(place + 3)]);
    }
    await follow(page, `&sel=${idOf("actor", 0)}_${idOf("actor", 3)}`);
    await expectTexts(details(page).locator("mark"), [at(3)]);
    await expectTexts(details(page), [at(0).slice(0, 30), at(3).slice(0, 30), at(4)]);
  });

  test("in the table, the matrix, the filters and the search", async ({ page }) => {
    for (const [name, texts] of [
      ["Interactions", [at(0), at(1)]],
      ["Ties", [at(0).slice(0, 30)]],
      ["Actors", [at(0)]],
    ] as const) {
      await follow(page, "&tab=table");
      await page.getByRole("tab", { name: new RegExp(`^${name}`) }).click();
      await expectTexts(page.getByRole("tabpanel"), texts);
    }
    await follow(page, "&tab=matrix");
    await expectTexts(page.getByRole("application", { name: "Actors by actors" }), [at(0).slice(0, 12)]);
    await expectTexts(page.getByRole("complementary", { name: "Filters" }), [at(5)]);
    const field = page.getByRole("combobox", { name: /Search/ });
    for (const text of OWN.slice(0, 6)) {
      await field.fill(text);
      await expectTexts(page.getByRole("listbox", { name: "Results" }), [text]);
    }
  });

  test("on the method page, and in the dialogs of sharing and export", async ({ page }) => {
    const more = page.getByRole("button", { name: "More", exact: true });
    await more.click();
    await page.getByRole("button", { name: /Method/ }).click();
    await expectTexts(page.getByRole("dialog", { name: "Method" }), [at(0), at(1), at(2), at(3), at(4)]);
    await page.keyboard.press("Escape");
    await follow(page, `&sel=${idOf("actor", 0)}&q=${encodeURIComponent(at(1))}`);
    const share = await openShare(page);
    await expectTexts(share, [at(0), at(1)]);
    await page.keyboard.press("Escape");
    await more.click();
    await page.getByRole("button", { name: /^Export/ }).click();
    const cited = page.getByRole("dialog", { name: "Export" }).getByLabel("Citation of this view");
    await expect(cited).toHaveValue(/<script>alert\(1\)<\/script>/);
  });
});

for (const [what, mode] of [
  ["an embed", "embed=1"],
  ["a presentation", "present=1"],
] as const) {
  test(`our own hostile texts in ${what}`, async ({ page }) => {
    const expectNoHarm = await watchForHarm(page);
    await page.route("**/iraq-2020.json", (route) => route.fulfill({ json: hostileGraph(OWN) }));
    await openDrawn(page, `/${HOSTILE}&sel=${idOf("deed", 2)}&${mode}`);
    await expectTexts(details(page).locator("mark"), [at(2)]);
    await expectTexts(details(page), [at(2), at(3), at(4)]);
    await expectNoHarm();
  });
}

/** One to each source, in turn. */
const NO_ADDRESSES = [
  "javascript:alert(1)",
  "data:text/html,x",
  "vbscript:x",
  "file:///x",
  "java\nscript:x",
  "//x",
  "\u0001javascript:x",
  "https://a b",
  "HTTPS://[x",
  " https://x",
];

test("an address that nobody may be sent to is no link", async ({ page }) => {
  const expectNoHarm = await watchForHarm(page);
  let next = 0;
  const address = () => `"url":${JSON.stringify(NO_ADDRESSES[next++ % NO_ADDRESSES.length])}`;
  const text = JSON.stringify(hostileGraph(OWN)).replaceAll(/"url":"[^"]*"/g, address);
  await openDrawn(page);
  await openText(page, "hostile.json", text);
  await expect(notice(page)).toContainText("“hostile.json” is open");
  const sources = details(page).getByRole("list", { name: "Sources" });
  for (let place = 0; place < NO_ADDRESSES.length; place += 2) {
    await follow(page, `&sel=${idOf("deed", place)}`);
    await expectTexts(details(page).locator("mark"), [at(place)]);
    await expect(sources.getByRole("listitem")).toHaveCount(2);
    await expect(sources.getByRole("link")).toHaveCount(0);
  }
  await expectNoHarm();
});

test.describe("the shared lists", () => {
  test.skip(lacksShared, "DEMARCHE_SHARED is not set");
  for (const quarter of [1, 2, 3, 4]) {
    test(`quarter ${quarter} of them, drawn, in tables, and as evidence`, async ({ page }) => {
      test.setTimeout(300_000);
      const texts = sharedStrings().filter((text, place) => place % 4 === quarter - 1 && text.trim() !== "");
      expect(texts.length).toBeGreaterThan(1_000);
      const expectNoHarm = await watchForHarm(page);
      await openHostile(page, texts);
      for (const place of [0, 1, 2, 3]) {
        await follow(page, `&sel=${idOf("deed", place)}`);
        await expectTexts(details(page).locator("mark"), [texts[place] ?? ""]);
      }
      await follow(page, `&sel=${idOf("actor", 0)}`);
      await expectTexts(selected(page), [texts[0] ?? ""]);
      await follow(page, "&tab=matrix&top=all");
      await expect(page.getByRole("application", { name: "Actors by actors" })).toBeVisible();
      for (const name of ["Actors", "Interactions"]) {
        await follow(page, "&tab=table");
        await page.getByRole("tab", { name: new RegExp(`^${name}`) }).click();
        await expect(page.getByRole("tabpanel").getByRole("row").nth(9)).toBeVisible();
        await scrollThrough(page.getByRole("tabpanel"));
      }
      await expectNoHarm();
    });
  }
});

/** Brings each row of a long table onto the screen, a screen at a time. */
async function scrollThrough(panel: Locator): Promise<void> {
  await panel.evaluate(async (within) => {
    const long = [within, ...within.querySelectorAll("*")].find(
      ({ scrollHeight, clientHeight }) => clientHeight > 100 && scrollHeight > clientHeight + 100,
    );
    if (long === undefined) throw new Error("nothing scrolls here");
    for (let top = 0; top < long.scrollHeight; top += long.clientHeight) {
      long.scrollTop = top;
      await new Promise((done) => requestAnimationFrame(done));
    }
  });
}
