import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { findChromium } from "./chromium.mjs";
import { Refusal, runMain } from "./command.mjs";

/**
 * Writes how wide each character of a figure's text is, so that figures are measured the same in a
 * page, in a worker and on the command line: `src/core/figure/fontWidths.json`. Run it after an update
 * of the font package, on a machine that has the fonts of `FALLBACKS` (Debian: fonts-dejavu-core and
 * fonts-liberation): node scripts/fontWidths.mjs
 */

const TABLE = fileURLToPath(new URL("../src/core/figure/fontWidths.json", import.meta.url));
const FACES = ["latin", "latin-ext"];
/** What takes the font's place where it is missing: Arial has the widths of Liberation Sans; DejaVu Sans is the widest. */
const FALLBACKS = ["Liberation Sans", "DejaVu Sans"];
const WEIGHTS = [400, 600];
/** First and last character of each range. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2b0, 0x2dd],
  [0x1e00, 0x1eff],
  [0x2010, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
];

const require = createRequire(import.meta.url);

/** @param {string} face */
function fontAddress(face) {
  const file = require.resolve(
    `@fontsource-variable/source-sans-3/files/source-sans-3-${face}-wght-normal.woff2`,
  );
  return `data:font/woff2;base64,${readFileSync(file).toString("base64")}`;
}

/**
 * Runs in the page. In thousandths of the type size, a list a range; 0 where a font lacks a character.
 * @param {{ faces: string[], fallbacks: string[], weights: number[], ranges: number[][] }} task
 */
async function measure({ faces, fallbacks, weights, ranges }) {
  for (const [at, face] of faces.entries()) {
    const font = new FontFace(`Figure ${at}`, `url(${face})`, { weight: "200 900" });
    document.fonts.add(await font.load());
  }
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("no canvas");
  const families = faces.map((_, at) => `"Figure ${at}"`).join(", ");
  /** @type {(family: string, weight: number, text: string) => number} */
  const widthIn = (family, weight, text) => {
    context.font = `${weight} 1000px ${family}`;
    return Math.round(context.measureText(text).width);
  };
  /** @type {(family: string, weight: number, text: string) => number} */
  const width = (family, weight, text) => {
    const one = widthIn(`${family}, monospace`, weight, text);
    return one === widthIn(`${family}, serif`, weight, text) ? one : 0;
  };
  /** @type {(of: (text: string) => number) => number[][]} */
  const listed = (of) =>
    ranges.map(([first = 0, last = 0]) =>
      Array.from({ length: last - first + 1 }, (_, at) => of(String.fromCodePoint(first + at))),
    );
  return weights.map((weight) => ({
    own: listed((text) => width(families, weight, text)),
    widest: listed((text) =>
      Math.max(...[families, ...fallbacks.map((name) => `"${name}"`)].map((f) => width(f, weight, text))),
    ),
  }));
}

async function writeTable() {
  const executablePath = await findChromium();
  if (executablePath === null) throw new Refusal("There is no Chromium to measure with.");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const page = await browser.newPage();
  const task = { faces: FACES.map(fontAddress), fallbacks: FALLBACKS, weights: WEIGHTS, ranges: RANGES };
  const [regular, bold] = await page.evaluate(measure, task);
  await browser.close();
  const starts = RANGES.map(([first]) => first);
  writeFileSync(TABLE, `${JSON.stringify({ starts, regular, bold })}\n`);
  console.log(`Written: ${TABLE}`);
}

await runMain(writeTable);
