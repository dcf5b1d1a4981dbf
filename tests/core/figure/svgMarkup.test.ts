import fc from "fast-check";
import { expect, test } from "vitest";
import { element, part, rounded, words } from "../../../src/core/figure/svgMarkup.ts";
import { readSvg, titleOf } from "./readSvg.ts";

test("elements are written with what they have", () => {
  expect(element("path", { d: "M0 0", opacity: undefined, x: 1.23456 })).toBe('<path d="M0 0" x="1.23"/>');
  expect(element("text", { y: -0.001 }, words("a < b"))).toBe('<text y="0">a &lt; b</text>');
});

test("numbers are rounded to hundredths", () => {
  expect([0.005, 1 / 3, -2.5, 1e6].map(rounded)).toEqual(["0.01", "0.33", "-2.5", "1000000"]);
});

test("any text comes back as it was, less what XML cannot hold or what turns the words after it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const svg = readSvg(`<svg>${part("a", text, { label: text }, element("text", {}, words(text)))}</svg>`);
      const held = text.replaceAll(/[\t\r\n]+/g, " ").replaceAll(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "");
      const seen = held.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, "");
      const [group] = svg.children;
      expect(group?.attributes["label"]).toBe(held);
      expect(titleOf(group!) ?? "").toBe(seen);
      expect(group?.children.find(({ name }) => name === "text")?.text ?? "").toBe(seen);
    }),
    { seed: 20_261_122, verbose: 1 },
  );
});
