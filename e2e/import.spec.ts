import type { Page } from "@playwright/test";
import { zipSync } from "fflate";
import {
  ENTITIES,
  gdeltLine,
  ICEWS_HEADER,
  icewsLine,
  RELATIONS,
  tabbed,
  TEST,
  TRAIN,
} from "../tests/core/eventData/inputFiles.ts";
import { icews18Chunks, syntheticColumns } from "../tests/bench/syntheticEvents.ts";
import { CAMEO_CODES } from "../src/core/eventData/cameo/cameoCode.ts";
import { repeatedZip } from "../tests/core/eventData/repeatedZip.ts";
import { openDrawn } from "./support/network.ts";
import { expectSummary } from "./support/screen.ts";
import { expect, test } from "./support/test.ts";

interface Chosen {
  readonly name: string;
  readonly content: string | Uint8Array;
}

async function choose(page: Page, ...files: readonly Chosen[]): Promise<void> {
  await page
    .getByLabel("Graph file to open")
    .setInputFiles(
      files.map(({ name, content }) => ({ name, mimeType: "text/plain", buffer: Buffer.from(content) })),
    );
}

const notice = (page: Page) => page.getByRole("status").filter({ hasText: /is open|was not opened/ });

const ICEWS18: readonly Chosen[] = [
  { name: "train.txt", content: TRAIN },
  { name: "test.txt", content: TEST },
  { name: "entity2id.txt", content: ENTITIES },
  { name: "relation2id.txt", content: RELATIONS },
];

test("the files of ICEWS18 are opened together, and their events shown with data set and line", async ({
  page,
}) => {
  await openDrawn(page);
  await choose(page, ...ICEWS18);
  await expect(notice(page)).toContainText(
    "“train.txt and 3 more” is open: 4 actors, 4 interactions, 0 set aside. ICEWS18, 1 Jan 2018 to 3 Jan 2018; coded by machine.",
  );
  await expect(page.getByText("Showing all 4 actors and all 4 interactions.")).toBeVisible();
  await expect(page).toHaveTitle("ICEWS18 – Demarche");
  await page.getByRole("button", { name: "Table", exact: true }).click();
  await expect(page.getByRole("table").first()).toBeVisible();
});

test("a zip, ICEWS with its header, and GDELT are opened; what was set aside is listed", async ({ page }) => {
  await openDrawn(page);
  const entries = ICEWS18.map(({ name, content }) => [name, Buffer.from(content)] as const);
  await choose(page, { name: "icews18.zip", content: zipSync(Object.fromEntries(entries)) });
  await expect(notice(page)).toContainText("“icews18.zip” is open: 4 actors, 4 interactions, 0 set aside.");
  const broken = icewsLine({ date: "soon" });
  await choose(page, { name: "a.tab", content: tabbed(ICEWS_HEADER, icewsLine(), broken, broken) });
  await expect(notice(page)).toContainText("“a.tab” is open: 2 actors, 1 interaction, 2 set aside.");
  await notice(page).getByText("1 problem").click();
  await expect(notice(page).getByRole("listitem")).toHaveText(
    "2 set aside: no such day, or a year before 1800 or after 2200 (a.tab line 3, a.tab line 4)",
  );
  await choose(page, { name: "20181024.export.CSV", content: tabbed(gdeltLine()) });
  await expect(notice(page)).toContainText(
    "“20181024.export.CSV” is open: 2 actors, 1 interaction, 0 set aside.",
  );
});

test("files that do not go together leave what is open, and say what was expected", async ({ page }) => {
  await openDrawn(page);
  await choose(page, { name: "train.txt", content: TRAIN });
  await expect(notice(page)).toContainText(
    "“train.txt” was not opened. Events in the layout of ICEWS18 are numbers; expected entity2id.txt, the names of the actors, together with them.",
  );
  await choose(page, { name: "cut.demarche", content: "DEMARCHE\u0001" });
  await expect(notice(page)).toContainText(
    "“cut.demarche” was not opened. The file cannot be opened as a packed data set: it does not begin as one.",
  );
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The embassy siege");
});

test("a long import tells how far it is, and can be stopped", async ({ page }) => {
  await openDrawn(page);
  // A hundred and fifty million lines, all to be set aside, of which none is kept in memory.
  const lines = Buffer.from("0\t0\t0\t0\n".repeat(500_000));
  await choose(page, { name: "long.zip", content: repeatedZip(lines, 300) });
  await expect(page.getByText("Reading “long.zip” …")).toBeVisible();
  await expect(page.getByRole("progressbar", { name: "How much is read" })).toBeVisible();
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  await expect(notice(page)).toContainText(
    "“long.zip” was not opened. You stopped it; what was open still is.",
  );
  await expect(page.getByRole("progressbar")).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The embassy siege");
});

test("of many actors a picture is there at once, and stays the same when they find their places", async ({
  page,
}) => {
  await openDrawn(page);
  const drawings = await drawingsFrom(page);
  await choose(page, ...manyActors(4_000));
  await drawings.reach(1);
  await expectSummary(page, "Showing all 3,291 actors and all 12,000 interactions.");
  await page.getByRole("textbox", { name: "First day" }).fill("5 Jan 2018");
  await page.keyboard.press("Enter");
  const window = "Showing 2,692 of 3,291 actors and 6,666 of 12,000 interactions: from 5 Jan 2018.";
  await expectSummary(page, window);
  await drawings.reach(2);
  await expectSummary(page, window);
  await expect(page.getByRole("region", { name: /^Network of/ })).toHaveAttribute("aria-busy", "false");
});

/** Made events as the files of ICEWS18; nobody real is named. */
function manyActors(actors: number): readonly Chosen[] {
  const columns = syntheticColumns({ events: actors * 3, actors, days: 9, seed: 5 });
  const names = Array.from({ length: actors }, (_, actor) => `Actor ${actor + 1}\t${actor}\n`);
  const kinds = CAMEO_CODES.filter(({ code }) => code.length === 3).map(
    ({ label }, kind) => `${label}\t${kind}\n`,
  );
  return [
    { name: "train.txt", content: Buffer.concat([...icews18Chunks(columns)]) },
    { name: "entity2id.txt", content: names.join("") },
    { name: "relation2id.txt", content: kinds.join("") },
  ];
}

/** Counts, from now on, how often a network is drawn for the first time. */
async function drawingsFrom(page: Page): Promise<{ reach(count: number): Promise<unknown> }> {
  await page.evaluate(() => {
    Reflect.set(globalThis, "drawings", 0);
    new PerformanceObserver((list) => {
      const now = list.getEntriesByName("demarche:network-drawn").length;
      Reflect.set(globalThis, "drawings", Number(Reflect.get(globalThis, "drawings")) + now);
    }).observe({ type: "mark" });
  });
  return {
    reach: (count) =>
      page.waitForFunction((wanted) => Number(Reflect.get(globalThis, "drawings")) >= wanted, count),
  };
}
