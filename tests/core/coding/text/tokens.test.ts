import { describe, expect, test } from "vitest";
import { tokensOf } from "../../../../src/core/coding/text/readTokens.ts";

/** The words of a text, with what each is compared by where that differs from its lower case. */
function words(text: string): string[] {
  return tokensOf(text).map(({ start, end }) => text.slice(start, end));
}

function norms(text: string): string[] {
  return tokensOf(text).map(({ norm }) => norm);
}

describe("words", () => {
  test.each<[string, string[]]>([
    ["Putin’s visit", ["Putin", "’s", "visit"]],
    ["the ministers’ talks", ["the", "ministers", "’", "talks"]],
    ["O'Brien's Sana’a", ["O'Brien", "'s", "Sana’a"]],
    ["Moon Jae-in met al-Sisi", ["Moon", "Jae-in", "met", "al-Sisi"]],
    ["the U.S.-led coalition", ["the", "U.S.-led", "coalition"]],
    ["Gen. J. R. Smith, Jr., said", ["Gen.", "J.", "R.", "Smith", ",", "Jr.", ",", "said"]],
    ["Washington, D.C., on Dec. 30.", ["Washington", ",", "D.C.", ",", "on", "Dec.", "30", "."]],
    ["at 5 p.m., 1,000 of 3.5%", ["at", "5", "p.m.", ",", "1,000", "of", "3.5", "%"]],
    ["He said no. No. 3 did.", ["He", "said", "no", ".", "No.", "3", "did", "."]],
    ["Iran–Iraq and US/UK", ["Iran", "–", "Iraq", "and", "US", "/", "UK"]],
    ["don’t (Reuters)", ["don’t", "(", "Reuters", ")"]],
    ["10:30 ❤️ 👩🏽‍⚖️", ["10:30", "❤️", "👩🏽", "⚖️"]],
    ["سيرغي لافروف met 王毅.", ["سيرغي", "لافروف", "met", "王毅", "."]],
    ["", []],
    [" \u200e\u00a0\r\n", []],
  ])("%s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

test("words are compared without case, marks, looks of quotes and the dots of abbreviations", () => {
  expect(norms("Recep Tayyip ERDOĞAN’s “Gen.” U.S. Zürich Łódź Tarō İzmir")).toEqual([
    "recep",
    "tayyip",
    "erdogan",
    "'s",
    '"',
    "gen",
    '"',
    "u.s.",
    "zurich",
    "lodz",
    "taro",
    "izmir",
  ]);
});

test("marks written after their letter and characters that cannot be seen stay in the word", () => {
  const text = "Franc\u0327ois Mo\u00adhammed \u200fعلي\u200f";
  expect(words(text)).toEqual(["Franc\u0327ois", "Mo\u00adhammed", "علي"]);
  expect(norms(text)).toEqual(["francois", "mohammed", "علي"]);
});
