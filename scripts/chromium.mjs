import { existsSync, readFileSync } from "node:fs";
import { Refusal, run, succeeds } from "./command.mjs";

/** Finds, or gets, a Chromium for the browser tests. */

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const APT_COMMAND = "apt-get update && apt-get install -y chromium";
const DOWNLOAD_LIMIT_MS = 5 * 60_000;

/**
 * A Chromium that starts: the one that CHROMIUM_PATH names, one already there, Playwright's
 * download, or in automatic runs as root on Debian the system's own package.
 * @param {string} root
 * @returns {Promise<string>} its path
 * @throws {Refusal} where there is none, with the command that gets one
 */
export async function findOrGetChromium(root) {
  const found = await findChromium();
  if (found !== null) return found;
  console.log("There is no Chromium yet; Playwright downloads one ...");
  const cli = `${root}/node_modules/@playwright/test/cli.js`;
  await run(process.execPath, [cli, "install", "chromium"], { cwd: root, timeoutMs: DOWNLOAD_LIMIT_MS });
  const downloaded = await findChromium();
  if (downloaded !== null) return downloaded;
  if (mayInstallPackages()) await run("sh", ["-c", APT_COMMAND]);
  const installed = await findChromium();
  if (installed !== null) return installed;
  throw new Refusal(
    `The browser tests need a Chromium. On Debian, as root: ${APT_COMMAND}\nElsewhere, install Chromium or Chrome and name it: CHROMIUM_PATH=/path/to/chromium npm test`,
  );
}

/** @returns {Promise<string | null>} the path of one that starts */
export async function findChromium() {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") {
    if (starts(named)) return named;
    throw new Refusal(`CHROMIUM_PATH is "${named}", and no Chromium starts from there.`);
  }
  return [...INSTALLED, await playwrightsOwn()].find(starts) ?? null;
}

/** @param {string} path */
function starts(path) {
  // Ubuntu has a chromium-browser that only says how to get one: it must answer, not only exist.
  return path !== "" && existsSync(path) && succeeds(path, ["--version"]);
}

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  return chromium.executablePath();
}

function mayInstallPackages() {
  const automatic = (process.env["CI"] ?? "") !== "";
  return automatic && process.getuid?.() === 0 && isDebian();
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*debian/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}
