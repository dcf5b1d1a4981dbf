import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { get, request, type IncomingMessage, type RequestOptions } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { portFrom, serve } from "../../scripts/serve.mjs";
import { headerPolicy } from "../../scripts/securityPolicy.mjs";

const folder = mkdtempSync(join(tmpdir(), "demarche-serve-"));
const dist = join(folder, "dist");
const page = "<!doctype html><title>Demarche</title>";
const script = `console.log("${"x".repeat(2000)}");`;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(dist, "assets"), { recursive: true });
  mkdirSync(join(dist, "method"));
  writeFileSync(join(dist, "index.html"), page);
  writeFileSync(join(dist, "method", "index.html"), "method");
  writeFileSync(join(dist, "assets", "main-Ab3_dE9x.js"), script);
  writeFileSync(join(dist, "icon.svg"), "<svg/>");
  writeFileSync(join(dist, "font.woff2"), "wOF2");
  writeFileSync(join(dist, "a b.json"), "{}");
  writeFileSync(join(dist, ".secret"), "hidden");
  writeFileSync(join(folder, "outside.txt"), "outside");
  symlinkSync(join(folder, "outside.txt"), join(dist, "link.txt"));
  server = await serve({ folder: dist, port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

/** Sends the path as it is: fetch would tidy dots away. */
function ask(path: string, options: RequestOptions = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port: server.port, path, ...options }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on("error", reject);
    asked.end();
  });
}

describe("what is served", () => {
  test.each([
    ["/", "text/html; charset=utf-8", page],
    ["/?t=2020-01-01..2020-01-03", "text/html; charset=utf-8", page],
    ["/method/", "text/html; charset=utf-8", "method"],
    ["/assets/main-Ab3_dE9x.js", "text/javascript; charset=utf-8", script],
    ["/icon.svg", "image/svg+xml", "<svg/>"],
    ["/font.woff2", "font/woff2", "wOF2"],
    ["/a%20b.json", "application/json; charset=utf-8", "{}"],
  ])("%s is %s", async (path, type, body) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers["content-type"], answer.body.toString()]).toEqual([
      200,
      type,
      body,
    ]);
  });

  test("HEAD has the headers of GET, and no body", async () => {
    const [asked, got] = await Promise.all([ask("/", { method: "HEAD" }), ask("/")]);
    expect({ ...asked.headers, date: "" }).toEqual({ ...got.headers, date: "" });
    expect([asked.status, asked.body.length]).toEqual([200, 0]);
  });

  test("other methods are refused", async () => {
    const answer = await ask("/", { method: "POST" });
    expect([answer.status, answer.headers.allow]).toEqual([405, "GET, HEAD"]);
  });

  test("localhost answers by either name", async () => {
    const status = await new Promise((resolve) =>
      get(server.address, (response) => resolve(response.resume().statusCode)),
    );
    expect(status).toBe(200);
  });
});

describe("security headers", () => {
  test.each([
    ["/", "GET"],
    ["/assets/main-Ab3_dE9x.js", "GET"],
    ["/assets/main-Ab3_dE9x.js", "HEAD"],
    ["/nothing-here", "GET"],
    ["/%00", "GET"],
    ["/", "DELETE"],
  ])("are on %s %s", async (path, method) => {
    const { headers } = await ask(path, { method });
    expect({
      policy: headers["content-security-policy"],
      sniff: headers["x-content-type-options"],
      referrer: headers["referrer-policy"],
      permissions: headers["permissions-policy"],
    }).toEqual({
      policy: headerPolicy(),
      sniff: "nosniff",
      referrer: "no-referrer",
      permissions: "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    });
  });

  test("are on an answer without content", async () => {
    const { headers } = await ask("/");
    const again = await ask("/", { headers: { "if-none-match": headers.etag } });
    expect([again.status, again.headers["content-security-policy"]]).toEqual([304, headerPolicy()]);
  });
});

describe("nothing outside the folder", () => {
  test.each([
    "/../outside.txt",
    "/assets/../../outside.txt",
    "/%2e%2e/outside.txt",
    "/%2e%2e%2foutside.txt",
    "/..%2foutside.txt",
    "/..%5coutside.txt",
    "/..\\outside.txt",
    "/%252e%252e/outside.txt",
    "/assets/%2e%2e/%2e%2e/outside.txt",
    "//outside.txt",
    "/icon.svg%00.html",
    "/%00",
    "/%",
    "/%ff",
    "/c:/outside.txt",
    "/link.txt",
    "/.secret",
    "/assets",
    "/assets/",
    "http://elsewhere.example/index.html",
    "*",
  ])("%s is not there", async (path) => {
    const answer = await ask(path);
    expect([answer.status, answer.body.toString()]).toEqual([404, "There is no such file here."]);
  });
});

describe("caching and packing", () => {
  test.each([
    ["/assets/main-Ab3_dE9x.js", "public, max-age=31536000, immutable"],
    ["/", "no-cache"],
    ["/icon.svg", "no-cache"],
    ["/nothing-here", "no-store"],
  ])("%s is kept: %s", async (path, expected) => {
    expect((await ask(path)).headers["cache-control"]).toBe(expected);
  });

  test.each([
    ["gzip, deflate, br", "gzip"],
    ["br;q=1.0, gzip;q=0.8", "gzip"],
    ["*", "gzip"],
    ["br", undefined],
    ["gzip;q=0", undefined],
    ["gzip; q=0.0", undefined],
    ["identity", undefined],
  ])("Accept-Encoding %s gets %s", async (accepted, expected) => {
    const answer = await ask("/assets/main-Ab3_dE9x.js", { headers: { "accept-encoding": accepted } });
    expect(answer.headers["content-encoding"]).toBe(expected);
    expect((expected === undefined ? answer.body : gunzipSync(answer.body)).toString()).toBe(script);
    expect(answer.headers.vary).toBe("Accept-Encoding");
  });

  test("a changed file is served anew", async () => {
    const before = await ask("/icon.svg");
    writeFileSync(join(dist, "icon.svg"), "<svg></svg>");
    const after = await ask("/icon.svg", { headers: { "if-none-match": before.headers.etag } });
    writeFileSync(join(dist, "icon.svg"), "<svg/>");
    expect([after.status, after.body.toString()]).toEqual([200, "<svg></svg>"]);
  });
});

describe("the port", () => {
  test.each([
    [undefined, 4173],
    ["", 4173],
    ["8080", 8080],
    ["1", 1],
    ["65535", 65535],
  ])("PORT=%s is %i", (setting, expected) => {
    expect(portFrom(setting)).toBe(expected);
  });

  test.each(["0", "65536", "80a", "-1", "1.5", " 80", "http"])("PORT=%s is refused in words", (setting) => {
    expect(() => portFrom(setting)).toThrow(
      `PORT is "${setting}"; it must be a whole number from 1 to 65535.`,
    );
  });

  test("a taken one is named, with what to do", async () => {
    await expect(serve({ folder: dist, port: server.port })).rejects.toThrow(
      `Port ${server.port} is taken by another program; stop that, or choose another one, for example: PORT=${server.port + 1} npm start`,
    );
  });

  test("one taken on the other name of this machine counts too, and nothing stays open", async (context) => {
    const other = createServer();
    const port = await new Promise<number | null>((resolve) => {
      other.once("error", () => resolve(null));
      other.listen(0, "::1", () => resolve((other.address() as { port: number }).port));
    });
    if (port === null) return context.skip("this machine has no IPv6");
    await expect(serve({ folder: dist, port })).rejects.toThrow(`Port ${port} is taken`);
    const free = createServer();
    await new Promise<void>((resolve, reject) => {
      free.once("error", reject);
      free.listen(port, "127.0.0.1", resolve);
    });
    await Promise.all([other, free].map((each) => new Promise((resolve) => each.close(resolve))));
  });
});
