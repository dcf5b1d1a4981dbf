import fc from "fast-check";
import { expect, test } from "vitest";
import { leavesOf } from "../../../../src/core/coding/actors/leavesOf.ts";
import { readActors } from "./mentioned.ts";

/** Pieces of briefs, with all that can put an offset wrong between and inside them. */
const PIECES = [
  "Israeli Prime Minister Benjamin Netanyahu",
  "Iran’s foreign minister, Mohammad Javad Zarif,",
  "the two ministers",

  "Recep Tayyip Erdog\u0306an",
  "Mo\u00adhammed bin Salman",
  "Sergei\u00a0Lavrov",
  "王毅",
  "سيرغي لافروف",
  "Iran–Iraq",

  "the U.S.",
  "Gen. J. R. Smith",
  "Kata’ib Hezbollah",
  "Saudi Arabia, Bahrain and Egypt",
  "he",
  "the emir",
  "“We met,”",

  "met",
  "phoned",
  "and",
  ",",
  ".",
  "of",
  "’s",
  "(Reuters)",
  "on Dec. 30",
  "\ud83d\udc69\u200d⚖️",
  "🇮🇷",
  "\ud800",
  "’",
  "\u200f",
  "e\u0301\u0301",
];
const GAPS = [" ", "\u00a0", "\r\n", "\n\n", "", "\t", "\u200f ", "  ", "\ufeff"];

const nasty = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...GAPS)), { maxLength: 40 })
  .map((pieces) => pieces.flat().join(""));

test("tokens lie in order, hold no spaces at their ends and cover every letter and digit", () => {
  fc.assert(
    fc.property(fc.oneof(nasty, fc.string({ unit: "binary", maxLength: 200 })), (text) => {
      let end = 0;
      let between = "";
      for (const token of readActors(text).tokens) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        expect(text.slice(token.start, token.end)).not.toMatch(/^\s|\s$/);
        between += text.slice(end, token.start);
        end = token.end;
      }
      expect(between + text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
    }),
    { seed: 20261122 },
  );
});

test("mentions and names lie on the borders of tokens, within their sentence, apart from each other", () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const reading = readActors(text);
      const { tokens, sentences, mentions, entities } = reading;
      const starts = new Set(tokens.map(({ start }) => start));
      const ends = new Set(tokens.map(({ end }) => end));
      let end = 0;
      mentions.forEach((mention, index) => {
        expect(starts.has(mention.start) && ends.has(mention.end)).toBe(true);
        const sentence = sentences[mention.sentence];
        expect(mention.start).toBeGreaterThanOrEqual(sentence?.start ?? Infinity);
        expect(mention.end).toBeLessThanOrEqual(sentence?.end ?? -1);
        const { name } = mention.says;
        if (name !== undefined) {
          expect(starts.has(name.start) && ends.has(name.end)).toBe(true);
          expect(name.start).toBeGreaterThanOrEqual(mention.start);
          expect(name.end).toBeLessThanOrEqual(mention.end);
        }
        if (mention.entity !== undefined) expect(entities[mention.entity]).toBeDefined();
        expect(leavesOf(reading, index).every(({ form }) => form !== "group")).toBe(true);
        if (mention.within !== undefined) return;
        expect(mention.start).toBeGreaterThanOrEqual(end);
        end = mention.end;
      });
    }),
    { seed: 20261122, numRuns: 300 },
  );
});

test("the same text gives the same reading", () => {
  fc.assert(
    fc.property(nasty, (text) => {
      expect(readActors(text)).toEqual(readActors(text));
    }),
    { seed: 20261122, numRuns: 30 },
  );
});
