import type { Page } from "@playwright/test";
import { graph } from "./support/data.ts";
import { atRest, counts, frameBox, inside, labels, network, openDrawn, overlap } from "./support/network.ts";
import { address, details, expectAgreement, historyLength, selected } from "./support/screen.ts";
import { expect, test } from "./support/test.ts";

/** Who the opening view must name on the screen: the two leaders, Pompeo, the militias and what ties them. */
const NAMED: Readonly<Record<string, string>> = {
  "adel-abdul-mahdi": "Abdul Mahdi",
  "asaib-ahl-al-haq": "Asaib Ahl al-Haq",
  "benjamin-netanyahu": "Netanyahu",
  "kataib-hezbollah": "Kataib Hezbollah",
  "mike-pompeo": "Pompeo",
  "mohammed-bin-salman": "Mohammed bin Salman",
  pmf: "PMF",
  "united-states": "United States",
  "us-embassy-baghdad": "US Embassy",
};

test("a bare address opens the embassy siege, and becomes its whole link", async ({ page }) => {
  await page.addInitScript(() => Reflect.set(globalThis, "stepsAtStart", history.length));
  await openDrawn(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The embassy siege");
  await expect
    .poll(() => address(page))
    .toMatch(/^\/\?v=1\.[\w-]{3}&d=iraq-2020&dv=[0-9a-f]{8}&t=2019-12-27\.\.2020-01-03$/);
  const stepsAtStart = await page.evaluate(() => Reflect.get(globalThis, "stepsAtStart") as number);
  expect(await historyLength(page)).toBe(stepsAtStart);
  await expect(selected(page)).toHaveText("This view");
  await expect(details(page).getByText("Select an actor or a tie to read its evidence.")).toBeVisible();
});

test("the opening names Pompeo, the two leaders, the militias and what connects them", async ({ page }) => {
  await openDrawn(page);
  const named = (await labels(page)).filter(({ actor }) => actor in NAMED);
  expect(Object.fromEntries(named.map(({ actor, text }) => [actor, text]))).toEqual(NAMED);
  const viewport = { left: 0, top: 0, right: 1440, bottom: 900 };
  expect(named.filter(({ box }) => !inside(box, viewport))).toEqual([]);
  const { left, top, right, bottom } = await frameBox(page);
  const offScreen = named.filter(({ sign }) => {
    const [x = -1, y = -1] = sign.split(" ").map(Number);
    return !(x >= 0 && y >= 0 && x <= right - left && y <= bottom - top);
  });
  expect(offScreen).toEqual([]);
});

test("each named view is a click away, its labels stand apart and its numbers agree", async ({ page }) => {
  await openDrawn(page);
  await expectLegible(page);
  for (const { title, note } of graph.views.filter(({ id }) => id !== "opening")) {
    await test.step(title, async () => {
      await page
        .getByRole("navigation", { name: "Named views" })
        .getByRole("button", { name: title })
        .click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
      await expect(page.getByRole("main").getByText(note)).toBeVisible();
      await expectAgreement(page);
      await expectLegible(page);
    });
  }
});

test("on a phone the labels stand apart, too", async ({ newVisitor }) => {
  const phone = await (await newVisitor({ viewport: { width: 390, height: 844 } })).newPage();
  await openDrawn(phone, "/?view=opening&tab=network");
  await expectLegible(phone);
});

/** Labels inside the frame and apart. */
async function expectLegible(page: Page): Promise<void> {
  await atRest(page);
  const shown = await labels(page);
  expect(shown.length).toBeGreaterThan(5);
  const frame = await frameBox(page);
  expect(shown.filter(({ box }) => !inside(box, frame))).toEqual([]);
  const pairs = shown.flatMap((one, at) => shown.slice(at + 1).map((other) => [one, other] as const));
  const overlapping = pairs.filter(([one, other]) => overlap(one.box, other.box));
  expect(overlapping.map((pair) => pair.map(({ text }) => text))).toEqual([]);
  const { actors, ties } = await counts(page);
  await expect(network(page)).toHaveAccessibleName(`Network of ${actors} actors and ${ties} ties`);
}
