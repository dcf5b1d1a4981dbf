import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCoder } from "../../../src/core/coding/coder.ts";
import { pairsOf } from "../../../src/core/coding/pairs.ts";
import { dayFromIso } from "../../../src/core/model/day.ts";
import { parseEdtf } from "../../../src/core/model/edtf.ts";

/** Sentences here are invented; what they tell did not happen. */
const SENTENCES = [
  "French President Emmanuel Macron phoned Lebanese President Michel Aoun on Tuesday.",
  "Turkey’s Recep Tayyip Erdoğan hosted Volodymyr Zelenskiy in Istanbul on 3 April.",
  "Iran and the Taliban struck a deal last month; Tehran “welcomed” it.",
  "Narendra Modi will meet Shinzo Abe in Kyoto on Saturday, and the two ministers agreed.",
  "Six Iranian firms were blacklisted by the US Treasury on Dec. 30.",
  "Washington expelled 23 Russian diplomats on March 20-21, a day after Moscow’s threat.",
  "Kim Jong Un has sent a letter to Moon Jae-in, the Blue House said on Friday.",
];
/** What people paste: odd spaces and breaks, quotes, emoji, marks that combine, right-to-left names. */
const ODDITIES = [
  " ",
  "\u00a0",
  "\u202f",
  "\r\n",
  "\n\n",
  "\t",
  "\ufeff",
  "\u200b",
  "\u00ad",
  "\u200f",
  "\u202e",
  "“",
  "”",
  "‘",
  "’",
  "«",
  "(",
  ")",
  "—",
  "…",
  "🇫🇷",
  "👩‍👩‍👧‍👦",
  "❤️",
  "e\u0301",
  "a\u0308\u0323",
  "محمد جواد ظريف",
  "בנימין נתניהו",
  "习近平",
  "\ud800",
  "\udc00",
  "\u0000",
  "U.S.",
  "the the the",
  "3 April",
  "Monday",
  "’s",
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...SENTENCES), fc.constantFrom(...ODDITIES), cutSentence()), {
    maxLength: 14,
  })
  .map((parts) => parts.join(""));

/** A sentence with something odd put into it at any place. */
function cutSentence(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(...ODDITIES), fc.nat({ max: 90 }))
    .map(([sentence, oddity, at]) => sentence.slice(0, at) + oddity + sentence.slice(at));
}

const code = createCoder();
const PUBLISHED = dayFromIso("2020-06-18") ?? 0;

describe("a coding", () => {
  it("has only exact spans, dates in EDTF and JSON that comes back the same", () => {
    fc.assert(
      fc.property(text, (given) => {
        const coding = code(given, PUBLISHED);
        for (const { start, end, evidence, date, participants } of coding.interactions) {
          expect(given.slice(start, end)).toBe(evidence);
          expect(end).toBeGreaterThan(start);
          expect(date === null || parseEdtf(date) !== undefined).toBe(true);
          for (const one of participants) expect(given.slice(one.start, one.end)).toBe(one.words);
        }
        for (const pair of pairsOf(coding)) expect(given.slice(pair.start, pair.end)).toBe(pair.evidence);
        expect(JSON.parse(JSON.stringify(coding))).toEqual(coding);
      }),
      { numRuns: 400, seed: 20_200_618 },
    );
  });

  it("is the same every time, whatever was coded before", () => {
    fc.assert(
      fc.property(text, text, (given, other) => {
        const first = JSON.stringify(code(given, PUBLISHED));
        code(other, PUBLISHED);
        expect(JSON.stringify(code(given, PUBLISHED))).toBe(first);
      }),
      { numRuns: 100, seed: 20_200_619 },
    );
  });

  it("begins and ends evidence at words, never inside a character", () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const { start, end } of code(given, PUBLISHED).interactions) {
          for (const at of [start, end]) expect(isInsideCharacter(given, at)).toBe(false);
        }
      }),
      { numRuns: 400, seed: 20_200_620 },
    );
  });
});

/** Between the halves of a surrogate pair, or before a mark that combines with what stands before it. */
function isInsideCharacter(given: string, at: number): boolean {
  const [before, after] = [given.charCodeAt(at - 1), given.charCodeAt(at)];
  if (before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000) return true;
  return at > 0 && /^\p{M}/u.test(given.slice(at, at + 2));
}
