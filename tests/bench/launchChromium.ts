import { type Browser, chromium } from "@playwright/test";
import { findChromium } from "../../scripts/chromium.mjs";
import { chromiumArgs } from "../../scripts/chromiumArgs.mjs";
import { Refusal } from "../../scripts/command.mjs";

/** The browser of the benches, without a window. */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === null) throw new Refusal("There is no Chromium; npm test gets one.");
  return chromium.launch({ executablePath, args: [...chromiumArgs(), ...more] });
}

/** WebGL drawn by the processor. All of a page then goes that way to the screen, three times as slowly. */
export const WEBGL = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];
