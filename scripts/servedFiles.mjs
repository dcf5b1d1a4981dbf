import { createHash } from "node:crypto";
import { readFile, realpath, stat } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { promisify } from "node:util";
import { gzip as gzipWithCallback } from "node:zlib";

/** The files under one folder, as a server hands them out. */

const gzip = promisify(gzipWithCallback);

/** @type {Record<string, string>} */
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".gif": "image/gif",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};
const PACKABLE = /^(text\/|application\/(json|manifest|xml|wasm)|image\/(svg|x-icon))/;
/** Below this, packing saves no packet. */
const LEAST_PACKED_BYTES = 1024;

/**
 * @typedef {object} ServedFile
 * @property {string} type the `Content-Type`
 * @property {string} tag the `ETag`, of the plain bytes
 * @property {Buffer} plain
 * @property {Buffer | null} packed gzipped, where that is worth it
 */

/**
 * The path inside the folder that a request's address names, or null where it names none: only plain
 * segments, none of them hidden. Whatever could mean another place on some system (dots, a drive, a
 * backslash, a NUL, broken encoding) is refused rather than cleaned.
 * @param {string} address the request line's target, such as "/assets/a.js?x"
 * @returns {string | null}
 */
export function pathOfAddress(address) {
  // Some mail programs write the # of a link as %23: the page repairs the rest.
  const encoded = address.split(/[?#]|%23/, 1)[0] ?? "";
  if (!encoded.startsWith("/")) return null;
  let path;
  try {
    path = decodeURIComponent(encoded);
  } catch {
    return null;
  }
  if (path.endsWith("/")) path += "index.html";
  const segments = path.slice(1).split("/");
  return segments.every(isPlain) ? segments.join("/") : null;
}

/** @param {string} segment */
function isPlain(segment) {
  // oxlint-disable-next-line no-control-regex -- what it must find
  return segment !== "" && !segment.startsWith(".") && !/[\u0000-\u001f\\:]/.test(segment);
}

/**
 * A reader of the folder's files, which keeps what it has packed.
 * @param {string} folder
 * @returns {(path: string) => Promise<ServedFile | null>} null where there is no such file
 */
export function openFolder(folder) {
  /** @type {Map<string, { version: string, file: ServedFile }>} */
  const kept = new Map();
  return async (path) => {
    const found = await locate(folder, path);
    if (found === null) return null;
    const known = kept.get(path);
    if (known !== undefined && known.version === found.version) return known.file;
    const file = await readServed(found.path);
    kept.set(path, { version: found.version, file });
    return file;
  };
}

/**
 * @param {string} folder
 * @param {string} path
 */
async function locate(folder, path) {
  try {
    const [base, real] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    if (!real.startsWith(base + sep)) return null; // a symbolic link that leaves the folder
    const stats = await stat(real);
    return stats.isFile() ? { path: real, version: `${stats.mtimeMs} ${stats.size}` } : null;
  } catch {
    return null;
  }
}

/**
 * @param {string} path
 * @returns {Promise<ServedFile>}
 */
async function readServed(path) {
  const plain = await readFile(path);
  const type = TYPES[extname(path).toLowerCase()] ?? "application/octet-stream";
  const packed = PACKABLE.test(type) && plain.length >= LEAST_PACKED_BYTES ? await gzip(plain) : null;
  const tag = `"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`;
  return { type, tag, plain, packed };
}
