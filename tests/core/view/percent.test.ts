import fc from "fast-check";
import { expect, it } from "vitest";
import { percentDecoded, percentEncoded } from "../../../src/core/view/percent.ts";

it("decodes what decodeURIComponent decodes, and gives undefined where that throws", () => {
  const escape = fc.integer({ min: 0, max: 255 }).map((byte) => `%${byte.toString(16).padStart(2, "0")}`);
  const wellFormed = fc.string({ unit: "grapheme", maxLength: 3 }).map(encodeURIComponent);
  const text = fc
    .array(fc.oneof(escape, wellFormed, fc.string({ unit: "binary", maxLength: 2 })))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (encoded) => {
      expect(percentDecoded(encoded)).toBe(byThrowing(encoded));
    }),
    { numRuns: 2_000 },
  );
});

it.each([
  ["%ef%bf%bf", "\uffff"],
  ["%F4%8F%BF%BF", "\u{10ffff}"],
  ["%F4%90%80%80", undefined],
  ["%E0%80%80", undefined],
  ["%F5%80%80%80", undefined],
  ["%E2%82", undefined],
  ["%e2%82%", undefined],
  ["a+b", "a b"],
  ["%", undefined],
])("%s", (encoded, decoded) => {
  expect(percentDecoded(encoded)).toBe(decoded);
});

it("escapes all but letters, digits and - . _ ~", () => {
  expect(percentEncoded("aZ09-._~ !'()*+&=#%é\ud800")).toBe(
    "aZ09-._~%20%21%27%28%29%2A%2B%26%3D%23%25%C3%A9%EF%BF%BD",
  );
});

function byThrowing(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded.replaceAll("+", " "));
  } catch {
    return undefined;
  }
}
