import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Download, Locator, Page } from "@playwright/test";
import { figureFonts } from "../src/cli/figureFonts.ts";
import { readGraphFile } from "../src/cli/readGraphFile.ts";
import { run } from "../src/cli/run.ts";
import { openGraph } from "../src/core/events/openGraph.ts";
import { FIGURE_SIZES, type FigureSize } from "../src/core/figure/figureShape.ts";
import type { ThemeName } from "../src/core/figure/figureTheme.ts";
import { viewFigure } from "../src/core/figure/viewFigure.ts";
import { withPositions } from "../src/core/layout/withPositions.ts";
import { restoreView } from "../src/core/view/restore.ts";
import { DATA } from "./support/data.ts";
import { openDrawn, signs } from "./support/network.ts";
import { differenceOf } from "./support/pixels.ts";
import { downloaded, openPart, openShare } from "./support/share.ts";
import { expect, test } from "./support/test.ts";

const SIEGE = "/?v=1&t=2019-12-27..2020-01-03&tab=network";
const DAYS = "2019-12-27--2020-01-03";

async function openFigure(page: Page, address = SIEGE): Promise<Locator> {
  await openDrawn(page, address);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: /^Export/ }).click();
  const part = page.getByRole("dialog", { name: "Export" }).getByRole("region", { name: "Figure" });
  await expect(part.getByRole("img", { name: /^Preview of the figure\. Showing/ })).toBeVisible();
  return part;
}

async function choose(part: Locator, ...labels: readonly string[]): Promise<void> {
  const preview = part.getByRole("img", { name: /^Preview/ });
  for (const label of labels) {
    const before = await preview.getAttribute("src");
    await part.getByText(label, { exact: true }).click();
    await expect(preview).not.toHaveAttribute("src", before ?? "");
  }
}

async function saved(part: Locator, button: string | RegExp): Promise<{ name: string; bytes: Buffer }> {
  const coming = part.page().waitForEvent("download");
  await part.getByRole("button", { name: button }).click();
  const download: Download = await coming;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test("the SVG is what the command line writes for the same link, and a browser shows it", async ({
  page,
  newVisitor,
}) => {
  const part = await openFigure(page);
  for (const [label, size] of [
    ["Column", "column"],
    ["Slide", "slide"],
    ["Page", "page"],
  ] as const) {
    await choose(part, label);
    const { name, bytes } = await saved(part, "Download figure, SVG");
    expect(name).toBe(`iraq-2020-figure-${size}-${DAYS}.svg`);
    let written = "";
    const terminal = { out: (text: string) => void (written += text), err: () => {} };
    const today = await page.evaluate(() => new Date().toLocaleDateString("sv"));
    const options = ["--format", "svg", "--size", size, "--drawn", today];
    expect(await run(["query", DATA, page.url(), ...options], terminal)).toBe(0);
    expect(bytes.toString("utf8"), size).toBe(written);

    const file = join(await mkdtemp(join(tmpdir(), "figure-")), name);
    await writeFile(file, bytes);
    const shown = await (await newVisitor()).newPage();
    await shown.goto(`file://${file}`);
    await expect(shown.locator("#actor-mike-pompeo")).toHaveCount(1);
    const faces = await shown.evaluate(async () => {
      await document.fonts.ready;
      return Array.from(document.fonts, ({ family, status }) => `${family} ${status}`);
    });
    expect(faces).toContain("Source Sans 3 loaded");
  }
});

/** Of a PNG file: pixels, and pixels a metre. */
function pngFacts(bytes: Buffer): { width: number; height: number; perMetre: number } {
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect(bytes.subarray(37, 41).toString("latin1")).toBe("pHYs");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), perMetre: bytes.readUInt32BE(41) };
}

test("a PNG has one, two or three pixels for each of the figure's", async ({ page }) => {
  const part = await openFigure(page);
  await choose(part, "Slide");
  for (const scale of [1, 2, 3]) {
    const { name, bytes } = await saved(
      part,
      `Download figure, PNG, ${1600 * scale} by ${900 * scale} pixels`,
    );
    expect(name).toBe(`iraq-2020-figure-slide-${scale}x-${DAYS}.png`);
    expect(pngFacts(bytes)).toEqual({
      width: 1600 * scale,
      height: 900 * scale,
      perMetre: Math.round((96 * scale) / 0.0254),
    });
  }
});

test("printing gives one page of exactly the figure, and the page comes back after", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "");
  });
  const part = await openFigure(page);
  await choose(part, "Column");
  const before = await page.evaluate(() => document.body.childElementCount);
  await part.getByRole("button", { name: "Print, or save as PDF" }).click();
  await expect(page.locator("html[data-printed]")).toHaveCount(1);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  const shown = await part
    .getByRole("img", { name: /^Preview/ })
    .evaluate((image) => [Number(image.getAttribute("width")), Number(image.getAttribute("height"))]);
  expect(Number(width) / 0.75).toBeCloseTo(shown[0] ?? 0, -1);
  expect(Number(height) / 0.75).toBeCloseTo(shown[1] ?? 0, -1);
  // Letters as letters: a page that was only a picture would embed no font.
  expect(pdf).toMatch(/\/Type\s*\/Font\b/);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  expect(await page.evaluate(() => document.body.childElementCount)).toBe(before);
});

test("as large as on the screen, every actor stands where it stands there", async ({ page, newVisitor }) => {
  const part = await openFigure(page, `${SIEGE}&sel=mike-pompeo&cam=430.260.700`);
  await choose(part, "Screen");
  const { bytes } = await saved(part, "Download figure, SVG");
  const seen = Object.entries(await signs(page));
  expect(seen.length).toBeGreaterThan(20);
  // On a page without a policy, which would not let a style element in.
  const blank = await (await newVisitor()).newPage();
  await blank.setContent(bytes.toString("utf8").replace(/^<\?xml.*\?>\n/, ""));
  const centres = await blank.evaluate(centresOfSigns);
  for (const [actor, sign] of seen) {
    const [x = 0, y = 0] = sign.split(" ").map(Number);
    expect(Math.abs(x - (centres[actor]?.x ?? 0)), actor).toBeLessThan(0.2);
    expect(Math.abs(y - (centres[actor]?.y ?? 0)), actor).toBeLessThan(0.2);
  }
});

/** Runs in the page: the middle of each sign's box, in the units of the network. */
function centresOfSigns(): Record<string, { x: number; y: number }> {
  const signs = document.querySelectorAll<SVGGElement>("[id^=actor-]");
  return Object.fromEntries(
    Array.from(signs, (sign) => {
      const { x, y, width, height } = sign.getBBox();
      return [sign.id.slice("actor-".length), { x: x + width / 2, y: y + height / 2 }];
    }),
  );
}

test("title and note can be put in one's own words", async ({ page }) => {
  const part = await openFigure(page);
  await expect(part.getByLabel("Title", { exact: true })).toHaveValue("The embassy siege");
  const before = await part.getByRole("img", { name: /^Preview/ }).getAttribute("src");
  await part.getByLabel("Title", { exact: true }).fill("Eight days in Baghdad");
  await part.getByLabel("Below it").fill("");
  await expect(part.getByRole("img", { name: /^Preview/ })).not.toHaveAttribute("src", before ?? "");
  const { bytes } = await saved(part, "Download figure, SVG");
  const svg = bytes.toString("utf8");
  expect(svg).toContain(">Eight days in Baghdad</text>");
  expect(svg).not.toContain("Militiamen");
});

test("a page that is one file, opened without a network, makes the same figure", async ({
  page,
  newVisitor,
}) => {
  const file = join(await mkdtemp(join(tmpdir(), "figure-")), "page.html");
  await openDrawn(page, SIEGE);
  const share = await openPart(await openShare(page), "Standalone page");
  await share.getByRole("radio", { name: /^All of the data/ }).check();
  const button = share.getByRole("button", { name: "Download standalone page" });
  await writeFile(file, (await downloaded(page, () => button.click())).text);

  const visitor = await newVisitor();
  await visitor.setOffline(true);
  const alone = await visitor.newPage();
  const part = await openFigure(alone, `file://${file}`);
  const svg = (await saved(part, "Download figure, SVG")).bytes.toString("utf8");
  expect(svg).toContain(">The embassy siege</text>");
  expect(svg).toContain("src:url(data:font/woff2;base64,");
  const { bytes } = await saved(part, /^Download figure, PNG, 680 by/);
  expect(pngFacts(bytes).width).toBe(680);
});

test("a table's figure shows the network, and says so", async ({ page }) => {
  await page.goto("/?v=1&t=2019-12-27..2020-01-03&tab=table");
  await expect(page.getByRole("main")).toContainText("Showing");
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: /^Export/ }).click();
  const part = page.getByRole("dialog", { name: "Export" }).getByRole("region", { name: "Figure" });
  await expect(part).toContainText(
    "A figure shows the network, also of a view that is open as a table or matrix.",
  );
  await expect(part.getByRole("img", { name: /^Preview/ })).toBeVisible();
});

/** Text as text means that each program takes the fonts it has: the same ones, where none is in the file. */
async function figureWithoutFonts(size: FigureSize, theme: ThemeName): Promise<string> {
  const read = await readGraphFile(DATA);
  if (!read.ok) throw new Error("the default data could not be read");
  const opened = openGraph(withPositions(read.graph));
  const { view } = restoreView("?v=1&t=2019-12-27..2020-01-03&sel=mike-pompeo", opened.catalogue);
  const parts = { timeline: true, sources: true, qr: true, heading: null, frame: null, faces: [] };
  const link = "https://demarche.example.org/?v=1&d=iraq-2020";
  return viewFigure(opened, view, { ...parts, size, theme, link, drawnOn: 20_779 });
}

const librsvg = spawnSync("rsvg-convert", ["--version"]);

for (const [size, theme] of [
  ["page", "light"],
  ["column", "light"],
  ["slide", "dark"],
  ["screen", "light"],
] as const) {
  test(`librsvg shows a figure of the size ${size} as Chromium does`, async ({ page, newVisitor }) => {
    test.skip(librsvg.status !== 0, "rsvg-convert is not installed (Debian: librsvg2-bin)");
    const svg = await figureWithoutFonts(size, theme);
    const file = join(await mkdtemp(join(tmpdir(), "figure-")), "figure.svg");
    await writeFile(file, svg);
    const drawn = spawnSync("rsvg-convert", ["--zoom", "2", file], { maxBuffer: 2 ** 26 });
    expect(drawn.stderr.toString()).toBe("");

    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    const viewport = { width: Number(width), height: Number(height) };
    const shown = await (await newVisitor({ viewport, deviceScaleFactor: 2 })).newPage();
    await shown.goto(`file://${file}`);
    await page.goto("/");
    const { mean, clear } = await differenceOf(page, await shown.screenshot(), drawn.stdout);
    expect(mean).toBeLessThan(0.9);
    // Lost halos would make this 0.022, lost dashes 0.001.
    expect(clear).toBeLessThan(0.0005);
  });
}

/** Boxes of the names as the browser draws them. */
function namesOverlap(page: Page): Promise<string[]> {
  return page.locator("#labels").evaluate((labels) => {
    const texts = Array.from(labels.querySelectorAll("text"), (text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      // The box of a text is a whole line high; its letters take the middle of that.
      const air = (bottom - top) * 0.2;
      return { name: text.textContent ?? "", left, right, top: top + air, bottom: bottom - air };
    });
    return texts.flatMap((one, at) =>
      texts
        .slice(at + 1)
        .filter(
          (other) =>
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        )
        .map((other) => `${one.name} / ${other.name}`),
    );
  });
}

for (const font of ["Source Sans 3", "Liberation Sans", "DejaVu Sans"]) {
  test(`no name lies over another in ${font}`, async ({ newVisitor }) => {
    const folder = await mkdtemp(join(tmpdir(), "figure-"));
    const shown = await (await newVisitor()).newPage();
    for (const size of FIGURE_SIZES) {
      const svg = await figureWithoutFonts(size, "light");
      const file = join(folder, `${size}.svg`);
      const faces = font === "Source Sans 3" ? await figureFonts() : [];
      const style = faces.map(({ base64 }) => faceRule(base64)).join("");
      await writeFile(
        file,
        svg
          .replace(/ font-family="[^"]*"/, ` font-family="'${font}'"`)
          .replace("<rect id=", `<style>${style}</style><rect id=`),
      );
      await shown.goto(`file://${file}`);
      await shown.evaluate(() => document.fonts.ready.then(() => undefined));
      expect(await namesOverlap(shown), size).toEqual([]);
    }
  });
}

function faceRule(base64: string): string {
  return `@font-face{font-family:'Source Sans 3';font-weight:200 900;src:url(data:font/woff2;base64,${base64})}`;
}
