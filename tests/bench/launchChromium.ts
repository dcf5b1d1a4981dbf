import { type Browser, chromium } from "@playwright/test";
import { findChromium } from "../../scripts/chromium.mjs";
import { Refusal } from "../../scripts/command.mjs";

/** The browser of the benches, without a window; WebGL is drawn by the processor. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === null) throw new Refusal("There is no Chromium; npm test gets one.");
  const quiet = [
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--use-gl=angle",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
  ];
  return chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ["--no-sandbox", ...quiet] : quiet,
  });
}
