import fc from "fast-check";
import { expect, it } from "vitest";
import { dayFrom } from "../../../src/core/model/day.ts";
import type { Standalone } from "../../../src/core/standalone/standalone.ts";
import { readStandalone, standaloneText } from "../../../src/core/standalone/standaloneText.ts";

const PAGE: Standalone = {
  made: dayFrom(2026, 11, 22) ?? 0,
  holds: "part",
  of: { title: "The embassy in Southport", version: "1", fingerprint: "d8445bb3" },
  link: "?v=1&tab=network",
  page: "https://demarche.example/",
  online: "https://demarche.example/?v=1&t=2019-12-30..2019-12-30",
  ownStories: ["mine"],
};

it("is read as it was written", () => {
  expect(standaloneText(PAGE)).toBe(
    '{"format":"demarche-page","version":1,"made":"2026-11-22","holds":"part","of":{"title":"The embassy in Southport","version":"1","fingerprint":"d8445bb3"},"link":"?v=1&tab=network","page":"https://demarche.example/","online":"https://demarche.example/?v=1&t=2019-12-30..2019-12-30","ownStories":["mine"]}',
  );
  expect(readStandalone(standaloneText(PAGE))).toEqual(PAGE);
  const nowhere = { ...PAGE, page: null, online: null };
  expect(readStandalone(standaloneText(nowhere))).toEqual(nowhere);
});

it.each([
  "javascript:alert(1)",
  "http://demarche.example/",
  "https://user:word@demarche.example/",
  "https://127.0.0.1/",
  "file:///x",
])("the address %s leads nowhere", (address) => {
  const read = readStandalone(standaloneText({ ...PAGE, page: address, online: address }));
  expect(read).toEqual({ ...PAGE, page: null, online: null });
});

it.each<[string, object]>([
  ["another format", { format: "demarche-graph" }],
  ["a later version", { version: 2 }],
  ["no day", { made: "2026-02-30" }],
  ["a link that is none", { link: "javascript:alert(1)" }],
  ["no fingerprint", { of: { ...PAGE.of, fingerprint: "<b>" } }],
])("%s is not read", (_what, change) => {
  const json = JSON.stringify({ ...JSON.parse(standaloneText(PAGE)), ...change });
  expect(readStandalone(json)).toBeNull();
});

it("whatever else stands there is not read, and nothing is thrown", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readStandalone(text)).toBeNull();
    }),
  );
});
