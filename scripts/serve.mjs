import { createServer } from "node:http";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import "./nodeVersion.mjs";
import { Refusal, runMain } from "./command.mjs";
import { allowsLocalhost, securityHeaders } from "./securityPolicy.mjs";
import { openFolder, pathOfAddress } from "./servedFiles.mjs";

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */
/** @typedef {import("./servedFiles.mjs").ServedFile} ServedFile */

const DEFAULT_PORT = 4173;
/** Both ways to say "this machine": a browser may try either for "localhost". */
const LOOPBACK = ["127.0.0.1", "::1"];
/** Vite names these by a hash of their content. */
const HASHED = /^assets\/.+-[\w-]{8,}\.\w+$/;

/**
 * Answers requests for the files of a folder: GET and HEAD, the security headers on every response.
 * @param {string} folder
 * @param {{ localhost?: boolean }} [policy]
 * @returns {(request: Request, response: Response) => Promise<void>}
 */
export function answerFrom(folder, policy) {
  const read = openFolder(folder);
  const headers = securityHeaders(policy);
  return async (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      return sendText(request, response, 405, "Only GET and HEAD are answered here.");
    }
    const path = pathOfAddress(request.url ?? "");
    const file = path === null ? null : await read(path);
    if (path === null || file === null)
      return sendText(request, response, 404, "There is no such file here.");
    sendFile(request, response, path, file);
  };
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {number} status
 * @param {string} text
 */
function sendText(request, response, status, text) {
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": Buffer.byteLength(text),
    "Cache-Control": "no-store",
  });
  response.end(request.method === "HEAD" ? undefined : text);
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {string} path
 * @param {ServedFile} file
 */
function sendFile(request, response, path, file) {
  response.setHeader("ETag", file.tag);
  response.setHeader("Cache-Control", HASHED.test(path) ? "public, max-age=31536000, immutable" : "no-cache");
  if (file.packed !== null) response.setHeader("Vary", "Accept-Encoding");
  if (matches(request.headers["if-none-match"], file.tag)) {
    response.writeHead(304).end();
    return;
  }
  const packed = acceptsGzip(request.headers["accept-encoding"]) ? file.packed : null;
  const body = packed ?? file.plain;
  if (packed !== null) response.setHeader("Content-Encoding", "gzip");
  response.writeHead(200, { "Content-Type": file.type, "Content-Length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

/**
 * @param {string | undefined} known the `If-None-Match` of a request
 * @param {string} tag
 */
function matches(known, tag) {
  return known !== undefined && known.split(",").some((part) => part.trim().replace(/^W\//, "") === tag);
}

/** @param {string | string[] | undefined} accepted the `Accept-Encoding` of a request */
function acceptsGzip(accepted) {
  const offers = String(accepted ?? "").split(",");
  return offers.some((offer) => /^\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(offer));
}

/**
 * The port that a setting names.
 * @param {string | undefined} setting the variable's value
 * @param {number} [otherwise]
 */
export function portFrom(setting, otherwise = DEFAULT_PORT) {
  if (setting === undefined || setting === "") return otherwise;
  const port = /^\d{1,5}$/.test(setting) ? Number(setting) : 0;
  if (port >= 1 && port <= 65_535) return port;
  throw new Refusal(`PORT is "${setting}"; it must be a whole number from 1 to 65535.`);
}

/**
 * Serves a folder to this machine only.
 * @param {{ folder: string, port: number, policy?: { localhost?: boolean } }} options port 0: any free one
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>}
 * @throws {Refusal} where the port is taken or may not be used
 */
export async function serve({ folder, port, policy }) {
  const answer = answerFrom(folder, policy);
  /** @type {import("node:http").Server[]} */
  const servers = [];
  const close = async () => {
    await Promise.all(servers.map(closeServer));
  };
  let bound = port;
  try {
    for (const host of LOOPBACK) {
      const server = await listen(answer, host, bound);
      if (server === null) continue;
      servers.push(server);
      bound = portOf(server);
    }
  } catch (error) {
    await close();
    throw error;
  }
  if (servers.length === 0)
    throw new Refusal("This machine has no address of its own to serve at (127.0.0.1).");
  return { address: `http://localhost:${bound}/`, port: bound, close };
}

/**
 * @param {(request: Request, response: Response) => Promise<void>} answer
 * @param {string} host
 * @param {number} port
 * @returns {Promise<import("node:http").Server | null>} null where the machine has no such address
 */
function listen(answer, host, port) {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  return new Promise((done, fail) => {
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT") done(null);
      else fail(new Refusal(listenProblem(error, port)));
    });
    server.listen(port, host, () => done(server));
  });
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 */
function listenProblem(error, port) {
  const another = `choose another one, for example: PORT=${port < 65_000 ? port + 1 : 8080} npm start`;
  if (error.code === "EADDRINUSE")
    return `Port ${port} is taken by another program; stop that, or ${another}`;
  if (error.code === "EACCES") return `Port ${port} may not be used by this account; ${another}`;
  return `Port ${port} cannot be used: ${error.message}`;
}

/** @param {import("node:http").Server} server */
function portOf(server) {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** @param {import("node:http").Server} server */
function closeServer(server) {
  return new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  });
}

/**
 * Serves the built explorer until the process is told to stop.
 * @param {string} root
 */
export async function serveBuilt(root) {
  const port = portFrom(process.env["PORT"]);
  const policy = { localhost: allowsLocalhost(process.env) };
  const server = await serve({ folder: resolve(root, "dist"), port, policy });
  console.log(`Demarche is at ${server.address} (Ctrl+C stops it)`);
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await runMain(() => serveBuilt(fileURLToPath(new URL("..", import.meta.url))));
}
