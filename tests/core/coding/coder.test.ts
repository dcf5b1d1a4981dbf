import { expect, test } from "vitest";
import { createCoder } from "../../../src/core/coding/coder.ts";
import { pairsOf } from "../../../src/core/coding/pairs.ts";
import { dayFromIso } from "../../../src/core/model/day.ts";

// Invented sentences with real names: the events did not happen as told.

const code = createCoder();

/** "kind: source > target, date" for each pair of a text published on a day. */
function coded(text: string, published: string): string[] {
  const pairs = pairsOf(code(text, dayFromIso(published) ?? 0));
  return pairs.map(({ source, target, kind, modality, date }) => {
    const how = modality === "actual" ? kind : `${kind} (${modality})`;
    return `${how}: ${source} > ${target}, ${date ?? "undated"}`;
  });
}

test.each<[string, string, string[]]>([
  [
    "TOKYO — Japanese Foreign Minister Toshimitsu Motegi held a video call with his Chinese counterpart Wang Yi on Thursday.",
    "2020-11-27",
    ["call: Toshimitsu Motegi > Wang Yi, 2020-11-26"],
  ],
  [
    "Pakistan Prime Minister Imran Khan on Tuesday accused India of meddling.",
    "2020-06-30",
    ["accusation: Imran Khan > India, 2020-06-30"],
  ],
  [
    "Assistant Secretary of State Jane Roe will travel to Honolulu and Ottawa on December 3.",
    "2020-11-27",
    ["visit (planned): Jane Roe > Canada, 2020-12-03"],
  ],
  [
    "Foreign Minister Jane Roe visited Honolulu on November 20.",
    "2020-11-27",
    ["visit: Jane Roe > United States, 2020-11-20"],
  ],
  [
    "Derek Chollet will continue his travels to Athens and then to Ankara, December 1-3.",
    "2020-11-27",
    [
      "visit (planned): Derek Chollet > Greece, 2020-12-01/2020-12-03",
      "visit (planned): Derek Chollet > Turkey, 2020-12-01/2020-12-03",
    ],
  ],
  [
    "Derek Chollet will travel to Athens and speak to Ankara's press.",
    "2020-11-27",
    ["visit (planned): Derek Chollet > Greece, undated"],
  ],
  [
    "They buried the victims of Russia's July 14 strike on Vinnytsia.",
    "2022-07-20",
    ["strike: Russia > Ukraine, 2022-07-14"],
  ],
  ["They feared Russia's strike on Kyiv.", "2022-07-20", []],
  [
    "Secretary Antony Blinken travels to Beijing December 1-3.",
    "2020-11-27",
    ["visit (planned): Antony Blinken > China, 2020-12-01/2020-12-03"],
  ],
  [
    "Secretary Antony Blinken travels to Beijing on November 26.",
    "2020-11-27",
    ["visit: Antony Blinken > China, 2020-11-26"],
  ],
  [
    "Hungarian premier Viktor Orban flew to Moscow, where he was received by Mr Putin.",
    "2022-02-02",
    ["visit: Viktor Orban > Russia, undated", "visit: Viktor Orban > Putin, undated"],
  ],
  [
    "The Emirati and Israeli foreign ministers, Abdullah bin Zayed and Gabi Ashkenazi, met in Berlin on Tuesday.",
    "2020-10-08",
    ["meeting: Abdullah bin Zayed > Gabi Ashkenazi, 2020-10-06"],
  ],
  [
    "Egypt and Sudan jointly urged Ethiopia to delay filling the dam.",
    "2021-06-10",
    ["appeal: Egypt > Ethiopia, undated", "appeal: Sudan > Ethiopia, undated"],
  ],
  [
    "Israel’s military said its jets had struck Hamas positions in Gaza in response to rocket fire.",
    "2019-11-16",
    ["strike: Israel > Hamas, undated"],
  ],
  [
    "Mexican president Andrés Manuel López Obrador will meet his Guatemalan counterpart next week.",
    "2021-04-30",
    ["meeting (planned): Andrés Manuel López Obrador > Guatemala, 2021-05-03/2021-05-09"],
  ],
  [
    "Kosovo Prime Minister Albin Kurti refused to meet Serbian President Aleksandar Vucic in Brussels.",
    "2021-06-16",
    ["rejection: Albin Kurti > Aleksandar Vucic, undated"],
  ],
])("%s", (text, published, expected) => {
  expect(coded(text, published)).toEqual(expected);
});

test("an interaction says which words it rests on, and which of it they do not say themselves", () => {
  const text = "German Chancellor Angela Merkel received the emir of Qatar on Tuesday. She thanked him.";
  const { interactions } = code(text, dayFromIso("2021-03-04") ?? 0);
  const praise = interactions.find(({ kind }) => kind === "praise");
  expect(praise).toMatchObject({
    evidence: "She thanked him",
    modality: "actual",
    date: "2021-03-02",
    dateInferred: true,
    participants: [
      { role: "initiator", name: "Angela Merkel", actor: "angela-merkel", words: "She", basis: "inferred" },
      { role: "target", name: "Qatar", words: "him", basis: "inferred" },
    ],
  });
  expect(text.slice(praise?.start, praise?.end)).toBe("She thanked him");
});
