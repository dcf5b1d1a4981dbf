import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { base64url, bytesOfBase64url } from "../../../src/core/view/base64url.ts";
import { RUNS } from "./runs.ts";
import { packed, textOfBytes, unpacked } from "../../../src/core/view/pack.ts";

const MOST = 1_000_000;

async function textOf(text: string): Promise<string | undefined> {
  const read = await unpacked(text, MOST);
  return read.ok ? textOfBytes(read.bytes) : read.reason;
}

describe("base64url", () => {
  it.each([
    ["", ""],
    ["f", "Zg"],
    ["fo", "Zm8"],
    ["foo", "Zm9v"],
    ["\u00fb\u00ff\u00fe", "-__-"],
  ])("%j is %s", (latin1, text) => {
    const bytes = Uint8Array.from(latin1, (character) => character.charCodeAt(0));
    expect(base64url(bytes)).toBe(text);
    expect(bytesOfBase64url(text)).toEqual(bytes);
  });

  it("is what Node writes, and reads back, for any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        expect(base64url(bytes)).toBe(Buffer.from(bytes).toString("base64url"));
        expect(bytesOfBase64url(base64url(bytes))).toEqual(bytes);
      }),
      RUNS,
    );
  });

  it.each([["Z"], ["Zm9vZ"], ["Zm+v"], ["Zm/v"], ["Zg=="], ["Zm 9v"], ["Zm\u00e4v"]])(
    "%j is refused",
    (text) => {
      expect(bytesOfBase64url(text)).toBeUndefined();
    },
  );
});

describe("packing", () => {
  it("gives back any text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 3_000 }), async (text) => {
        expect(await textOf(await packed(text))).toBe(text);
      }),
      RUNS,
    );
  });

  it("shortens a long link to a fraction, in letters that need no escape", async () => {
    const link = `pin=${Array.from({ length: 200 }, (_, row) => `actor-number-${row}.${row}.5`).join("~")}`;
    const short = await packed(link);
    expect(short).toMatch(/^z1\.[\w-]+$/);
    expect(short.length).toBeLessThan(link.length / 3);
  });

  it.each([
    ["another mark", "z2.eJwDAAAAAAE", "is packed in a way that is not known here"],
    ["no mark", "eJwDAAAAAAE", "is packed in a way that is not known here"],
    ["a character of its own", "z1.eJwD+AAAAAE", "has characters that do not belong there"],
    ["nothing", "z1.", "is damaged or cut off"],
    ["no zlib stream", "z1.AAAAAAAA", "is damaged or cut off"],
  ])("%s is refused", async (_, text, reason) => {
    expect(await unpacked(text, MOST)).toEqual({ ok: false, reason });
  });

  it("every shortened form is refused", async () => {
    const whole = await packed("t=2019-12-27..2020-01-03&kind=call~meeting");
    const read = await Promise.all(
      Array.from({ length: whole.length }, (_, length) => unpacked(whole.slice(0, length), MOST)),
    );
    expect(read.filter(({ ok }) => ok)).toEqual([]);
  });

  it("stops inflating at the limit: 200 MB of nothing in 200 kB", async () => {
    const bomb = `z1.${deflateSync(Buffer.alloc(200_000_000)).toString("base64url")}`;
    expect(await unpacked(bomb, MOST)).toEqual({ ok: false, reason: "holds more than 1,000,000 bytes" });
  });

  it("never throws, whatever the text", async () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.uint8Array().map((bytes) => `z1.${base64url(bytes)}`),
      fc.uint8Array().map((bytes) => `z1.eJw${base64url(bytes)}`),
    );
    await fc.assert(
      fc.asyncProperty(text, async (one) => {
        expect(typeof (await unpacked(one, MOST)).ok).toBe("boolean");
      }),
      RUNS,
    );
  });
});
