import type { Locator, Page } from "@playwright/test";
import { alwaysDrawn, alwaysSigns } from "../src/core/drawing/emphasis.ts";
import { sceneOf } from "../src/core/drawing/scene.ts";
import { openEvents } from "../src/core/eventData/openEvents.ts";
import { pack } from "../src/core/eventData/packed/pack.ts";
import type { Picture } from "../src/core/events/picture.ts";
import { restoreView } from "../src/core/view/restore.ts";
import type { View } from "../src/core/view/view.ts";
import { withCommas } from "../src/core/view/words.ts";
import { ICEWS18_SHAPE, syntheticEvents } from "../tests/bench/syntheticEvents.ts";
import { atRest, counts, labels, network, openDrawn } from "./support/network.ts";
import { address, details, expectParameter, expectSummary, parameter, selected } from "./support/screen.ts";
import { expect, test } from "./support/test.ts";

/** Half a million events of nobody, as many as ICEWS18 has, and the engine's own answers over them. */
function synthetic() {
  const data = syntheticEvents({ ...ICEWS18_SHAPE, seed: 18 });
  const { catalogue, query } = openEvents(data);
  const buffer = Buffer.from(pack(data).bytes);
  const file = { name: "synthetic.demarche", mimeType: "application/octet-stream", buffer };
  return { catalogue, query, file };
}

const ALL = "Showing 23,022 of 23,033 actors and all 468,558 interactions.";
const FOUND = { name: "Actor 700", id: "actor-700", row: 699 };

test("of half a million events one actor is found, a window dragged, and everything agrees with the engine", async ({
  page,
}) => {
  test.slow();
  const { catalogue, query, file } = synthetic();
  await openDrawn(page);
  await page.getByLabel("Graph file to open").setInputFiles(file);
  await expectSummary(page, ALL);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Synthetic");

  await find(page, FOUND.name);
  const shownView = (): View => restoreView(address(page), catalogue).view;
  await expectAll(page, shownView(), query(shownView()));
  expect((await labels(page)).map(({ actor }) => actor)).toContain(FOUND.id);

  await drag(page, handle(page, "Window start"), 0.5);
  await drag(page, handle(page, "Window end"), -0.25);
  await expect.poll(() => parameter(page, "t")).toMatch(/^2018-\d\d-\d\d\.\.2018-\d\d-\d\d$/);
  await atRest(page);
  const half = shownView();
  await expectAll(page, half, query(half));

  await drag(page, plot(page).locator("div").first(), -0.2);
  await expect.poll(() => shownView().window).not.toEqual(half.window);
  await atRest(page);
  const moved = shownView();
  expect(length(moved)).toBe(length(half));
  await expectAll(page, moved, query(moved));

  await page.getByRole("button", { name: "Table", exact: true }).click();
  const { actors, ties, interactions } = query(moved).totals;
  for (const [sheet, { shown }] of Object.entries({ Interactions: interactions, Ties: ties, Actors: actors }))
    await expect(page.getByRole("tab", { name: `${sheet} ${withCommas(shown)}` })).toBeVisible();
});

async function find(page: Page, name: string): Promise<void> {
  await page.getByRole("combobox", { name: /Search/ }).fill(name);
  await expect(page.getByRole("option").first()).toContainText(name);
  await page.keyboard.press("Enter");
  await expect(selected(page)).toHaveText(name);
  await atRest(page);
}

/** The engine's picture of a view, in the summary, the details, and the network and its name. */
async function expectAll(page: Page, view: View, picture: Picture): Promise<void> {
  const { actors, ties, interactions } = picture.totals;
  const of = ({ shown, all }: typeof actors): string =>
    shown === all ? `all ${withCommas(all)}` : `${withCommas(shown)} of ${withCommas(all)}`;
  await expectSummary(page, `Showing ${of(actors)} actors and ${of(interactions)} interactions`);

  const place = picture.actors.row.indexOf(FOUND.row);
  const [own, partners] = [picture.actors.count[place] ?? 0, picture.actors.partners[place] ?? 0];
  expect(own).toBeGreaterThan(1);
  await expect(details(page)).toContainText(`${withCommas(own)} interactions, ${withCommas(partners)} ties`);

  const chosen = { type: "actor", row: FOUND.row } as const;
  const always = alwaysDrawn(chosen, new Set());
  const scene = sceneOf(picture, view, { always, rows: alwaysSigns(chosen, new Set()) });
  const drawn = {
    actors: scene.actors.size + scene.fine.dots.length,
    ties: scene.ties.length + scene.fine.tiePlaces.length,
  };
  expect(drawn.ties).toBeGreaterThan(150);
  // While time moves, ties at the edge of the budget may lag behind it; at rest none does.
  await expect.poll(() => counts(page)).toEqual(drawn);
  await expect(network(page)).toHaveAccessibleName(
    `Network of ${drawn.actors} of ${withCommas(actors.shown)} actors and ${drawn.ties} of ${withCommas(ties.shown)} ties`,
  );
}

const length = ({ window }: View): number => (window.to ?? 0) - (window.from ?? 0);

/** What takes presses under the bars; within it, the days of the window. */
function plot(page: Page): Locator {
  return page.getByRole("region", { name: "Timeline" }).getByRole("presentation").first();
}

function handle(page: Page, name: string): Locator {
  return page.getByRole("slider", { name }).locator("xpath=ancestor::*[@data-rac][1]");
}

/** With the mouse, by a share of the width of the plot, in steps as a hand makes them. */
async function drag(page: Page, what: Locator, share: number): Promise<void> {
  const [from, ground] = await Promise.all([what.boundingBox(), plot(page).boundingBox()]);
  if (from === null || ground === null) throw new Error("it is not on the screen");
  const [x, y, by] = [from.x + from.width / 2, from.y + from.height / 2, ground.width * share];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 12; step += 1) await page.mouse.move(x + (by * step) / 12, y);
  await page.mouse.up();
}

test("a large data set is called by its title, told of in one line, and drawn as much of as is asked for", async ({
  page,
}) => {
  const data = syntheticEvents({ events: 6_000, actors: 900, days: 30, seed: 5 });
  const buffer = Buffer.from(pack(data).bytes);
  await openDrawn(page);
  const file = { name: "some.demarche", mimeType: "application/octet-stream", buffer };
  await page.getByLabel("Graph file to open").setInputFiles(file);
  await expectSummary(page, "and all 6,000 interactions.");
  await expect(page.getByText("Not one of the named views", { exact: false })).toBeHidden();
  await expect(page.getByRole("button", { name: /militias|armed groups/ })).toBeHidden();

  const remarks = page.getByRole("status").getByText("1 remark");
  await expect(page.getByText(/actors are of unknown type/)).toBeHidden();
  await remarks.click();
  await expect(page.getByText(/actors are of unknown type/)).toBeVisible();
  await page.getByRole("button", { name: "Dismiss this notice" }).click();

  const budget = page.getByLabel(/ties drawn/);
  expect((await counts(page)).ties).toBe(150);
  await page.getByRole("textbox", { name: "First day" }).fill("2 Jan 2018");
  await page.keyboard.press("Enter");
  // A filter writes down the camera that was only fitted, so that nothing moves; another budget fits it anew.
  await expect.poll(() => parameter(page, "cam")).not.toBeNull();
  await budget.selectOption("strongest 50");
  await expectParameter(page, "top", "50");
  await expectParameter(page, "cam", null);
  await expect.poll(() => counts(page)).toMatchObject({ ties: 50 });
  await budget.selectOption("all");
  await expectParameter(page, "top", "all");
  await expect(page.getByText(/^All [\d,]+ ties drawn$/)).toBeVisible();
});
