import { type Browser, chromium } from "@playwright/test";
import { findChromium } from "../../scripts/chromium.mjs";
import { chromiumArgs } from "../../scripts/chromiumArgs.mjs";
import { Refusal } from "../../scripts/command.mjs";

/** The browser of the benches, without a window; WebGL is drawn by the processor. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === null) throw new Refusal("There is no Chromium; npm test gets one.");
  const webGl = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];
  return chromium.launch({ executablePath, args: [...chromiumArgs(), ...webGl] });
}
