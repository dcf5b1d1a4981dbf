import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * What a build was made from, so that a second `npm start` need not build. Every build writes it,
 * however it was started; contents are compared, not times.
 */

const INPUTS = [
  "src",
  "data",
  "public",
  "index.html",
  "vite.config.ts",
  "tsconfig.base.json",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
  "scripts/securityPolicy.mjs",
  "scripts/buildRecord.mjs",
  "scripts/viewPages.mjs",
  "scripts/standaloneTemplate.mjs",
  "scripts/standaloneBuild.mjs",
];

/** What else changes a build. */
const SETTINGS = ["DEMARCHE_LOCALHOST"];

/** @typedef {{ inputs: string, page: string }} BuildRecord hashes of the inputs and of the built page */

/**
 * One hash over the names and contents of all inputs.
 * @param {string} root
 * @param {Record<string, string | undefined>} environment
 */
export function hashInputs(root, environment) {
  const hash = createHash("sha256");
  for (const name of SETTINGS) hash.update(`${name}=${environment[name] ?? ""}\0`);
  for (const path of INPUTS.flatMap((input) => filesUnder(root, input))) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update("\0");
  }
  return hash.digest("hex");
}

/**
 * Whether `dist` is there and made from the inputs as they are now.
 * @param {string} root
 * @param {Record<string, string | undefined>} environment
 */
export function isBuilt(root, environment) {
  try {
    /** @type {BuildRecord} */
    const record = JSON.parse(readFileSync(recordPath(root), "utf8"));
    return record.page === hashPage(root) && record.inputs === hashInputs(root, environment);
  } catch {
    return false; // nothing built, or a record that cannot be read: build
  }
}

/**
 * To be called after a build, with the inputs' hash from before it.
 * @param {string} root
 * @param {string} inputs
 */
export function recordBuild(root, inputs) {
  mkdirSync(dirname(recordPath(root)), { recursive: true });
  writeFileSync(recordPath(root), JSON.stringify({ inputs, page: hashPage(root) }));
}

/** @param {string} root */
function recordPath(root) {
  return join(root, ".cache", "build.json");
}

/** The built page names all other built files by their hashes. @param {string} root */
function hashPage(root) {
  return createHash("sha256")
    .update(readFileSync(join(root, "dist", "index.html")))
    .digest("hex");
}

/**
 * @param {string} root
 * @param {string} path of a file or folder, which need not exist
 * @returns {string[]} sorted, with forward slashes
 */
function filesUnder(root, path) {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (stats.isFile()) return [path];
  return readdirSync(join(root, path))
    .toSorted()
    .flatMap((name) => filesUnder(root, `${path}/${name}`));
}
