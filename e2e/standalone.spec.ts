import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import type { BrowserContext, Locator, Page } from "@playwright/test";
import { packed } from "../src/core/view/pack.ts";
import { axeFindings } from "./support/axe.ts";
import { graph } from "./support/data.ts";
import { openJson, openText } from "./support/files.ts";
import { hostileGraph } from "./support/hostileGraph.ts";
import { OWN } from "./support/hostileStrings.ts";
import { atRest, counts, openDrawn, pointOnTie } from "./support/network.ts";
import { details, expectSummary, notice, selected, shown, summaryText } from "./support/screen.ts";
import { downloaded, openPart, openShare } from "./support/share.ts";
import { expect, test } from "./support/test.ts";

const SIEGE = "/?v=1&t=2019-12-27..2020-01-03";
const MOST_BYTES = 2_000_000;

interface Saved {
  readonly path: string;
  readonly text: string;
}

/** Has the page made as a person does, and puts it on the disk. */
async function save(
  page: Page,
  path: string,
  inside: "What this view shows" | "All of the data",
): Promise<Saved> {
  const part = await openPart(await openShare(page), "Standalone page");
  await part.getByRole("radio", { name: new RegExp(`^${inside}`) }).check();
  const button = part.getByRole("button", { name: "Download standalone page" });
  const { name, text } = await downloaded(page, () => button.click());
  expect(name).toMatch(/^(iraq-2020|hostile)-[a-z0-9-]+\.html$/);
  await expect(part.getByRole("status")).toHaveText(/^Saved as .*\.html, [\d,]+ kB\.$/);
  writeFileSync(path, text);
  return { path, text };
}

/** A page of a profile without a network, in which asking for anything but files of one's own is noted. */
async function offline(context: BrowserContext): Promise<{ page: Page; asked: string[] }> {
  const asked: string[] = [];
  context.on("request", (request) => {
    if (!/^(file|data|blob):/.test(request.url())) asked.push(request.url());
  });
  await context.setOffline(true);
  return { page: await context.newPage(), asked };
}

test("all of the data fit into 2 MB, which open from a disk without a network and answer", async ({
  page,
  newVisitor,
}, testInfo) => {
  test.slow(); // two pages, one of them opened twice
  await openDrawn(page, SIEGE);
  const before = await told(page);
  const saved = await save(page, testInfo.outputPath("all.html"), "All of the data");
  const bytes = Buffer.byteLength(saved.text);
  console.log(`The standalone page of the default data set: ${bytes.toLocaleString("en")} bytes`);
  expect(bytes).toBeLessThan(MOST_BYTES);

  const { page: file, asked } = await offline(await newVisitor());
  await openDrawn(file, `file://${saved.path}`);
  expect(await told(file)).toEqual(before);
  await expect(file).toHaveTitle("The embassy siege – Demarche");
  await expect(
    file.getByText(/^A copy of “US–Iran–Iraq crisis.*, version 1 \(fingerprint [0-9a-f]{8}\), made on/),
  ).toBeVisible();
  await expect(file.getByText("You are offline")).toHaveCount(0);

  await file.getByRole("checkbox", { name: /^Contact/ }).check();
  await expectSummary(file, "only “Contact”");
  expect(await summaryText(file)).toContain("34 of 240 interactions");
  await file.goBack();
  await expectSummary(file, "67 of 240 interactions");

  const point = await pointOnTie(
    file,
    "mike-pompeo",
    "benjamin-netanyahu",
    "Mike Pompeo and Benjamin Netanyahu",
  );
  await file.mouse.click(point.x, point.y);
  await expect(selected(file)).toHaveText("Pompeo and Netanyahu");
  await expect(details(file).locator("mark").first()).toBeVisible();
  expect(new URL(file.url()).search).toBe("");
  await file.reload();
  await expect(selected(file)).toHaveText("Pompeo and Netanyahu");

  for (const tab of ["Table", "Matrix"]) {
    await file.getByRole("button", { name: tab, exact: true }).click();
    await expect(file).toHaveURL(new RegExp(`#.*&tab=${tab.toLowerCase()}`));
  }
  expect(asked).toEqual([]);
});

test("what a view shows is all that is in its page, which shows the same", async ({
  page,
  newVisitor,
}, testInfo) => {
  await openDrawn(
    page,
    "/?v=1&t=2019-12-30..2020-01-03&kind=call&actor=mike-pompeo&sel=benjamin-netanyahu_mike-pompeo",
  );
  const before = await shown(page);
  const { path, text } = await save(page, testInfo.outputPath("part.html"), "What this view shows");
  const block = /<script type="application\/json" id="demarche-data">([^<]+)<\/script>/.exec(text)?.[1] ?? "";
  const inside = JSON.parse(block) as typeof graph;
  expect(inside.id).toMatch(/^iraq-2020-part-/);
  expect(inside.interactions.length).toBeGreaterThan(5);
  expect(inside.interactions.every(({ kind }) => kind === "call")).toBe(true);

  const { page: file, asked } = await offline(await newVisitor());
  await openDrawn(file, `file://${path}`);
  const after = await shown(file);
  expect(after.drawn).toEqual(before.drawn);
  expect(after.selected).toBe(before.selected);
  await expect(notice(file)).toHaveCount(0);
  await expect(file.getByText(/^A copy of a part of “US–Iran–Iraq crisis/)).toBeVisible();
  expect(asked).toEqual([]);
});

test("data that are packed are unpacked, and damaged ones are told of", async ({
  page,
  newVisitor,
}, testInfo) => {
  await openDrawn(page, SIEGE);
  const { path, text } = await save(page, testInfo.outputPath("packed.html"), "What this view shows");
  const [before = "", block = "", after = ""] = text.split(/(?<=id="demarche-data">)([^<]+)(?=<)/);
  const digits = await packed(block);
  const { page: file } = await offline(await newVisitor());
  writeFileSync(path, `${before}${JSON.stringify(digits)}${after}`);
  await openDrawn(file, `file://${path}`);
  expect(await summaryText(file)).toContain("67 interactions");
  writeFileSync(path, `${before}${JSON.stringify(digits.slice(0, -400))}${after}`);
  await file.reload();
  await expect(file.getByText("What is packed inside this page is damaged or cut off.")).toBeVisible();
});

test("figures are drawn in it with its own fonts", async ({ page, newVisitor }, testInfo) => {
  await openDrawn(page, SIEGE);
  const { path } = await save(page, testInfo.outputPath("figure.html"), "What this view shows");
  const { page: file, asked } = await offline(await newVisitor());
  await openDrawn(file, `file://${path}`);
  await file.getByRole("button", { name: "More", exact: true }).click();
  await file.getByRole("button", { name: "Export, cite …" }).click();
  const svg = file.getByRole("button", { name: "Download figure, SVG" });
  const { text } = await downloaded(file, () => svg.click());
  expect(text.match(/data:font\/woff2;base64,[\w+/=]{1000}/g)?.length).toBeGreaterThan(0);
  expect(asked).toEqual([]);
});

test("the story plays in it from the keyboard, to its sources", async ({ page, newVisitor }, testInfo) => {
  test.slow(); // a page that is made, and the slides of a story twice
  await openDrawn(page, "/?v=1&t=2020-01-05..2020-01-05");
  const part = await openPart(await openShare(page), "Standalone page");
  await part.getByRole("checkbox", { name: /^With the story “From the rockets to the vote”/ }).check();
  const button = part.getByRole("button", { name: "Download standalone page" });
  const { text } = await downloaded(page, () => button.click());
  const path = testInfo.outputPath("story.html");
  writeFileSync(path, text);

  const { page: file, asked } = await offline(await newVisitor());
  await openDrawn(file, `file://${path}`);
  const [online, onDisk] = [await slides(page), await slides(file)];
  expect(onDisk).toEqual(online);
  expect(onDisk.at(-1)?.heading).toBe("Sources");
  await expect(file.getByRole("button", { name: "Copy the link to this slide" })).toHaveCount(0);
  await file.goto(`file://${path}#v=1&story=siege.3`);
  await file.reload();
  await expect(file.getByRole("heading", { level: 1 })).toHaveText(online[2]?.heading ?? "");
  await file.keyboard.press("Escape");
  await expectSummary(file, "5 Jan 2020");
  expect(asked).toEqual([]);
});

interface SlideSeen {
  readonly heading: string;
  readonly drawn: object | null;
  readonly text: string;
}

/** Plays the story from its first place to its last, and tells what each shows. */
async function slides(page: Page): Promise<readonly SlideSeen[]> {
  // Each slide at once: on the way to one, what is drawn is not yet its own.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.keyboard.press("Escape");
  await page.keyboard.press("s");
  const seen: SlideSeen[] = [];
  const [story] = graph.stories;
  for (let place = 1; place <= (story?.slides.length ?? 0) + 1; place += 1) {
    await expect(page.getByText(new RegExp(`^Slide ${place} of `))).toBeAttached();
    const heading = await page.getByRole("heading", { level: 1 }).innerText();
    const isLast = place > (story?.slides.length ?? 0);
    if (!isLast) await atRest(page);
    else await expect(page.getByRole("main").getByRole("listitem").first()).toBeVisible();
    seen.push({
      heading,
      drawn: isLast ? null : await counts(page),
      text: isLast ? await page.getByRole("main").innerText() : "",
    });
    await page.keyboard.press("ArrowRight");
  }
  return seen;
}

test("its policy allows the one script and the one style in it, and no connection", async ({
  page,
}, testInfo) => {
  await openDrawn(page, SIEGE);
  const { text } = await save(page, testInfo.outputPath("page.html"), "What this view shows");
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text)?.[1] ?? "";
  const hash = (element: RegExp): string =>
    `'sha256-${createHash("sha256")
      .update(element.exec(text)?.[1] ?? "")
      .digest("base64")}'`;
  const directives = policy.split("; ");
  expect(directives).toContain(`script-src ${hash(/<script type="module">([^]*)<\/script>\s*<\/body>/)}`);
  expect(directives.find((directive) => directive.startsWith("style-src"))).toContain(
    hash(/<style>([^]*?)<\/style>/),
  );
  expect(directives).toEqual(
    expect.arrayContaining(["default-src 'none'", "connect-src 'none'", "worker-src blob:"]),
  );
  expect(text.slice(0, text.indexOf("<style>"))).not.toMatch(/\s(src|href)="(?!data:)/);
});

test("hostile texts stay texts in it", async ({ page, newVisitor }, testInfo) => {
  await openDrawn(page, SIEGE);
  await openJson(page, "hostile.json", hostileGraph(OWN));
  await expect(notice(page)).toContainText("hostile.json");
  const { path } = await save(page, testInfo.outputPath("hostile.html"), "All of the data");
  const { page: file, asked } = await offline(await newVisitor());
  file.on("dialog", (dialog) => void dialog.accept().then(() => asked.push(dialog.message())));
  await openDrawn(file, `file://${path}`);
  await expect.poll(() => summaryText(file)).toContain(`${OWN.length} interactions`);
  expect(await file.evaluate(whatBrokeOut)).toEqual({ scripts: 3, foreign: 0, handlers: 0, polluted: [] });
  expect(asked).toEqual([]);
});

/** Runs in the page. */
function whatBrokeOut(): object {
  const elements = [...document.querySelectorAll("*")];
  return {
    scripts: document.scripts.length,
    foreign: document.querySelectorAll("iframe, img, object, embed, base, form[action], [srcdoc]").length,
    handlers: elements.filter((element) => element.getAttributeNames().some((name) => /^on/i.test(name)))
      .length,
    polluted: Object.keys(Object.prototype),
  };
}

test.describe("a page that is a file", () => {
  let path = "";

  test.beforeEach(async ({ page }, testInfo) => {
    await openDrawn(page, SIEGE);
    ({ path } = await save(page, testInfo.outputPath("page.html"), "What this view shows"));
  });

  test("has no link to copy, and says what to send instead", async ({ newVisitor }) => {
    const { page: file } = await offline(await newVisitor());
    await openDrawn(file, `file://${path}`);
    const dialog = await openShare(file);
    await expect(dialog).toContainText("This page is a file and has no address");
    await expect(dialog.getByRole("button", { name: "Copy link" })).toHaveCount(0);
    for (const name of ["QR code", "Embed", "Private link", "Standalone page"])
      await expect(heading(dialog, name)).toHaveCount(0);
    for (const name of ["Save as a named view", "Files"]) await expect(heading(dialog, name)).toHaveCount(1);
    expect(await axeFindings(file, "dialog")).toEqual([]);
  });

  test("opens other files, and loads nothing that a link names", async ({ newVisitor }) => {
    const { page: file, asked } = await offline(await newVisitor());
    await openDrawn(file, `file://${path}`);
    await openJson(file, "copy.json", JSON.parse(JSON.stringify({ ...graph, id: "copy" })));
    await expect.poll(() => summaryText(file)).toContain("of 240 interactions");
    await expect(file.getByText("A copy of a part of")).toHaveCount(0);
    await openText(file, "broken.json", "{");
    await expect(notice(file)).toContainText("was not opened");
    await file.goto(`file://${path}#v=1&d=${encodeURIComponent("https://data.example.org/reef.json")}`);
    await file.reload();
    await expect(file.getByRole("heading", { name: "This link was made for other data" })).toBeVisible();
    await expect(file.getByText("loads nothing from a network")).toBeVisible();
    await file.getByRole("button", { name: "Show the data of this page instead" }).click();
    await expect.poll(() => summaryText(file)).toContain("67 interactions");
    expect(asked).toEqual([]);
  });
});

/** All that is shown but where: the line at its foot takes some height from the network. */
async function told(page: Page): Promise<object> {
  const { signs, ...rest } = await shown(page);
  return { ...rest, labelled: Object.keys(signs).length > 30 };
}

function heading(dialog: Locator, name: string): Locator {
  return dialog.getByRole("heading", { name: new RegExp(`^${name}`) });
}

test("the form that a host has says what it is", async ({ request }) => {
  expect(await (await request.get("/standalone.html")).text()).toContain("This page is an empty form");
});
