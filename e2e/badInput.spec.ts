import { closeSync, ftruncateSync, openSync } from "node:fs";
import type { Page } from "@playwright/test";
import { changed, exampleGraphFile, type Json } from "../tests/fixtures/exampleGraphFile.ts";
import { graph } from "./support/data.ts";
import { openJson, openText } from "./support/files.ts";
import { clickSign, labels, openDrawn } from "./support/network.ts";
import {
  address,
  details,
  expectAgreement,
  expectSummary,
  notice,
  selected,
  shown,
} from "./support/screen.ts";
import { expect, test } from "./support/test.ts";

const real = (path: string, value: Json | undefined): string =>
  JSON.stringify(changed(path, value, graph as unknown as Json));

const REFUSED: readonly (readonly [what: string, text: string, message: string])[] = [
  [
    "not JSON",
    "Dear colleague,",
    'The file is not JSON: unexpected "D" at line 1, column 1; expected a value.',
  ],
  [
    "JSON cut off",
    real("id", "cut").slice(0, 5000),
    "The file is not JSON: the file ends at line 1, column 5001",
  ],
  ["empty", "", "The file is empty; expected a graph file in JSON."],
  [
    "another format",
    '{"format": "gexf", "version": 1}',
    'format: "gexf" cannot be read here; expected "demarche-graph"',
  ],
  ["an unknown version", JSON.stringify(changed("version", 7)), "version: unknown version 7; expected 1"],
  [
    "200,000 nested brackets",
    "[".repeat(200_000) + "]".repeat(200_000),
    "The file nests brackets more than 100 deep at line 1, column 101; expected at most 100.",
  ],
];

test("a file that cannot be read is refused with its own message, and what was shown stays", async ({
  page,
}) => {
  await openDrawn(page);
  const [before, link] = [await shown(page), address(page)];
  for (const [what, text, message] of REFUSED) {
    await test.step(what, async () => {
      await openText(page, `${what}.json`, text);
      await expect(notice(page).getByRole("paragraph")).toContainText(
        `“${what}.json” was not opened. ${message}`,
      );
      await expect(notice(page)).toHaveCount(1);
      await notice(page).getByRole("button", { name: "Dismiss this notice" }).click();
      await expect(notice(page)).toHaveCount(0);
      expect(await shown(page)).toEqual(before);
      expect(address(page)).toBe(link);
    });
  }
  await expectUsable(page, "mike-pompeo", "Mike Pompeo");
});

test("a file of more than 50 MiB is refused before it is read", async ({ page }, info) => {
  await page.addInitScript(countReads);
  await openDrawn(page);
  const file = info.outputPath("large.json");
  const handle = openSync(file, "w");
  ftruncateSync(handle, 51 * 1024 * 1024);
  closeSync(handle);
  await page.getByLabel("Graph file to open").setInputFiles(file);
  await expect(notice(page)).toContainText(
    "“large.json” was not opened. The file is 51.0 MiB; expected at most 50 MiB.",
  );
  expect(await page.evaluate(() => Reflect.get(globalThis, "reads") as number)).toBe(0);
  await expectUsable(page, "mike-pompeo", "Mike Pompeo");

  await openJson(page, "reef.json", exampleGraphFile);
  await expect(notice(page)).toContainText("“reef.json” is open.");
  expect(await page.evaluate(() => Reflect.get(globalThis, "reads") as number)).toBe(1);
});

const SET_ASIDE: readonly (readonly [what: string, text: string, problem: string])[] = [
  [
    "one without a source",
    real("interactions[7].sources", []),
    "interactions[7].sources: is empty; expected at least one source",
  ],
  [
    "an unknown actor",
    real("interactions[12].participants[0].actor", "mike-pompeio"),
    'interactions[12].participants[0].actor: unknown actor "mike-pompeio"; did you mean "mike-pompeo"?',
  ],
  [
    "a day that is none",
    real("interactions[5].date", "2020-02-30"),
    'interactions[5].date: "2020-02-30" is not a date; expected 2020-01-31',
  ],
];

test("one broken record among many is set aside, named with its place, and the rest opens", async ({
  page,
}) => {
  await openDrawn(page);
  for (const [what, text, problem] of SET_ASIDE) {
    await test.step(what, async () => {
      await openText(page, `${what}.json`, text);
      await expect(notice(page).getByRole("paragraph")).toHaveText(
        `“${what}.json” is open; 1 record is set aside.`,
      );
      await notice(page).getByText("1 problem").click();
      await expect(notice(page).getByRole("listitem")).toHaveText(
        [problem].map((words) => new RegExp(`^${escaped(words)}`)),
      );
      await expectSummary(page, "of 239 interactions");
      await expectAgreement(page);
      await notice(page).getByRole("button", { name: "Dismiss this notice" }).click();
    });
  }
  await expectUsable(page, "mike-pompeo", "Mike Pompeo");
});

test("markup in a name is shown as the text it is", async ({ page }) => {
  const [name, shortName] = ["<img src=x onerror='globalThis.broken=1'>", "<b onclick=alert(1)>Guard"];
  await openDrawn(page);
  const file = changed("actors[3].shortName", shortName, changed("actors[3].name", name));
  await openJson(page, "markup.json", changed("title", "<script>globalThis.broken=1</script>", file));
  await expect(notice(page)).toContainText("“markup.json” is open");
  await notice(page)
    .getByText(/\d problems?/)
    .click();
  await expect(notice(page)).toContainText("looks like markup; it is shown as plain text");
  await expect(page.getByRole("banner")).toContainText("<script>globalThis.broken=1</script>");
  await expect.poll(async () => (await labels(page)).map(({ text }) => text)).toContain(shortName);
  await expectUsable(page, "reef-guard", name);
  await expect(page.locator("img[src=x], b[onclick]")).toHaveCount(0);
  expect(await page.evaluate(() => "broken" in globalThis)).toBe(false);
});

test("a good small file opens on its own opening view, and is as usable", async ({ page }) => {
  await openDrawn(page);
  await openJson(page, "reef.json", exampleGraphFile);
  await expect(notice(page).getByRole("paragraph")).toHaveText("“reef.json” is open.");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The quarrel");
  await expectSummary(page, "Showing 4 of 5 actors and all 2 interactions: 1 Jan 2020 to 4 Jan 2020.");
  await expectAgreement(page);
  await expect
    .poll(() => address(page))
    .toMatch(/^\/\?v=1\.[\w-]{3}&d=reef&dv=[0-9a-f]{8}&t=2020-01-01\.\.2020-01-04$/);
  await clickSign(page, "ira-exampleton");
  await details(page)
    .getByRole("link", { name: /^Sampleson/ })
    .click();
  await expect(details(page).locator("mark")).toHaveText(
    "Ira Exampleton telephoned Olav Sampleson about the lighthouse 🗼 on the reef.",
  );
});

for (const [how, answer] of [
  ["is missing", /could not be loaded: the server answered 404\./],
  ["cannot be reached", /could not be loaded: the server did not answer\./],
] as const) {
  test.describe("without its data", () => {
    test.use({ expectedComplaints: [/Failed to load resource|preload/] });
    test(`the page says so where its data file ${how}, and a file can still be opened`, async ({ page }) => {
      await page.route("**/iraq-2020.json", (route) =>
        how === "is missing" ? route.fulfill({ status: 404 }) : route.abort(),
      );
      await page.goto("/");
      await expect(page.getByRole("alert").filter({ hasText: "Nothing could be shown" })).toContainText(
        answer,
      );
      await openJson(page, "reef.json", exampleGraphFile);
      await expectSummary(page, "1 Jan 2020 to 4 Jan 2020");
      await expectAgreement(page);
      await expectUsable(page, "ira-exampleton", "Ira Exampleton");
    });
  });
}

async function expectUsable(page: Page, actor: string, name: string): Promise<void> {
  await clickSign(page, actor);
  await expect(selected(page)).toHaveText(name);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** Runs in the page: counts how often a file is read. */
function countReads(): void {
  Reflect.set(globalThis, "reads", 0);
  for (const method of ["arrayBuffer", "text", "stream", "slice"] as const) {
    const original = Blob.prototype[method] as (...given: unknown[]) => unknown;
    const counting = function (this: Blob, ...given: unknown[]): unknown {
      Reflect.set(globalThis, "reads", (Reflect.get(globalThis, "reads") as number) + 1);
      return original.apply(this, given);
    };
    Object.defineProperty(Blob.prototype, method, { value: counting });
  }
}
