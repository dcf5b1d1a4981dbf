import { cpus, loadavg } from "node:os";
import { runMain } from "../../../scripts/command.mjs";
import { serve } from "../../../scripts/serve.mjs";
import { launchChromium } from "../launchChromium.ts";
import { benchOpening } from "./benchOpening.ts";

/** `npm run bench:opening [-- FOLDER]`: opening half a million events in the explorer built in a folder, by default `dist`. */

async function bench(folder: string): Promise<void> {
  const served = await serve({ folder, port: 0 });
  const browser = await launchChromium();
  try {
    console.log(`Chromium ${browser.version()}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`);
    console.log((await benchOpening(browser, served.address)).join("\n"));
  } finally {
    await Promise.all([browser.close(), served.close()]);
  }
}

await runMain(() => bench(process.argv[2] ?? "dist"));
