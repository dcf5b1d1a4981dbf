import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Refusal, runNpm } from "./command.mjs";

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 * @typedef {{ os: string, cpu: string, libc: string | null }} Platform
 */

/**
 * Installs the packages of the lock file unless they are all there.
 * @param {string} root
 */
export async function installMissing(root) {
  const missing = missingPackage(root);
  if (missing === null) return;
  console.log(`Installing packages (${missing}) ...`);
  const code = await runNpm(["ci", "--include=dev", "--no-audit", "--no-fund"], root);
  if (code !== 0) {
    throw new Refusal(
      `The packages could not be installed: npm ci ended with ${code}. What npm says is above; is there a connection to its registry?`,
    );
  }
}

/**
 * The first reason why what is installed is not what the lock file asks for, or null. npm keeps a
 * record of what it installed and writes it last, so an installation that was cut short has none.
 * Contents are compared, not times: a fresh clone's times say nothing.
 * @param {string} root
 * @param {Platform} [platform]
 * @returns {string | null}
 */
export function missingPackage(root, platform = thisPlatform()) {
  const wanted = readPackages(join(root, "package-lock.json"));
  const installed = readPackages(join(root, "node_modules", ".package-lock.json"));
  if (wanted === null) throw new Refusal("package-lock.json is missing or damaged: restore it.");
  if (installed === null) return "none installed yet";
  for (const [path, locked] of Object.entries(wanted)) {
    if (path === "" || (locked.optional === true && !isFor(locked, platform))) continue;
    if (installed[path]?.version !== locked.version)
      return `${nameOf(path)} ${locked.version} is not installed`;
    if (!existsSync(join(root, path, "package.json"))) return `${nameOf(path)} is not there`;
  }
  return null;
}

/**
 * @param {string} path
 * @returns {Record<string, LockedPackage> | null}
 */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8")).packages ?? null;
  } catch {
    return null;
  }
}

/** @param {string} path such as "node_modules/a/node_modules/b" */
function nameOf(path) {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}

/**
 * An optional package counts as missing only where it names this platform: those are compiled, and
 * absent after node_modules was copied from another machine.
 * @param {LockedPackage} locked
 * @param {Platform} platform
 */
function isFor(locked, platform) {
  if (locked.os === undefined || locked.cpu === undefined) return false;
  const libcFits =
    locked.libc === undefined || (platform.libc !== null && locked.libc.includes(platform.libc));
  return locked.os.includes(platform.os) && locked.cpu.includes(platform.cpu) && libcFits;
}

/** @returns {Platform} */
function thisPlatform() {
  return { os: process.platform, cpu: process.arch, libc: process.platform === "linux" ? libc() : null };
}

function libc() {
  Object.assign(process.report, { excludeNetwork: true }); // or the report may wait for name servers
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return report.header?.glibcVersionRuntime === undefined ? "musl" : "glibc";
}
