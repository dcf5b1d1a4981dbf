import { defineConfig, devices } from "@playwright/test";
import { Refusal } from "./scripts/command.mjs";
import { findChromium } from "./scripts/chromium.mjs";
import { chromiumArgs } from "./scripts/chromiumArgs.mjs";
import { portFrom } from "./scripts/serve.mjs";

/** Tests the explorer as it is in `dist`, served as `npm start` serves it. `npm test` builds it first. */

const port = portFrom(process.env["DEMARCHE_TEST_PORT"], 4174);
const chromium = await findChromium();
if (chromium === null) throw new Refusal("There is no Chromium; npm test gets one.");

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  forbidOnly: (process.env["CI"] ?? "") !== "",
  fullyParallel: true,
  retries: 0,
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    ...devices["Desktop Chrome"],
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    timezoneId: "Asia/Baghdad",
    // A trace costs an eighth of the time: `npm run e2e -- --trace retain-on-failure` keeps them.
    trace: "off",
    launchOptions: { executablePath: chromium, args: chromiumArgs() },
  },
  projects: [{ name: "chromium" }],
  webServer: {
    command: "node scripts/serve.mjs",
    url: `http://localhost:${port}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
    timeout: 20_000,
  },
});
