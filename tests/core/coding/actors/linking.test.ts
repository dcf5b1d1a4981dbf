import { describe, expect, test } from "vitest";
import { mentioned, readActors } from "./mentioned.ts";

// Invented sentences with real names: the events did not happen as told.

type Case = [text: string, expected: string[], published?: string];

describe("later mentions", () => {
  test.each<Case>([
    [
      "Secretary of State Antony J. Blinken spoke with German Foreign Minister Heiko Maas. Secretary Blinken and Foreign Minister Maas agreed. The Secretary thanked him.",
      [
        "Secretary of State Antony J. Blinken = Antony J. Blinken",
        "German Foreign Minister Heiko Maas = Heiko Maas",
        "Secretary Blinken and Foreign Minister Maas = all",
        "- Secretary Blinken = Antony J. Blinken",
        "- Foreign Minister Maas = Heiko Maas",
        "The Secretary = Antony J. Blinken",
        "him = Heiko Maas",
      ],
      "2021-05-24",
    ],
    [
      "Rouhani told Macron that he would not yield, and he urged him to resist.",
      ["Rouhani = Rouhani", "Macron = Macron", "he = Rouhani", "he = Rouhani", "him = Macron"],
    ],
    [
      "Merkel received Sheikh Tamim bin Hamad Al Thani. The chancellor thanked the emir.",
      [
        "Merkel = Merkel",
        "Sheikh Tamim bin Hamad Al Thani = Tamim bin Hamad Al Thani",
        "The chancellor = Merkel",
        "the emir = Tamim bin Hamad Al Thani",
      ],
    ],
    [
      "Jens Stoltenberg met the Georgian premier; the two agreed. They also met Erdoğan.",
      [
        "Jens Stoltenberg = Jens Stoltenberg",
        "the Georgian premier = Georgia (unnamed)",
        "the two = Jens Stoltenberg + Georgia",
        "They = ?",
        "Erdoğan = Erdoğan",
      ].with(3, "They = Jens Stoltenberg + Georgia"),
    ],
    [
      "Putin called the Turkish president. Erdoğan thanked the Russian president.",
      [
        "Putin = Putin",
        "the Turkish president = Turkey (unnamed)",
        "Erdoğan = Erdoğan",
        "the Russian president = Putin",
      ],
    ],
    [
      "Serbia recalled its ambassador, and it expelled two Croatian diplomats.",
      [
        "Serbia = Serbia",
        "its ambassador = Serbia (unnamed)",
        "it = Serbia",
        "two Croatian diplomats = Croatia",
      ],
    ],
    [
      "We, the governments of France and Germany, met. We urge Iran to talk.",
      [
        "We, the governments of France and Germany = all",
        "- France = France",
        "- Germany = Germany",
        "We = France + Germany",
        "Iran = Iran",
      ],
    ],
    [
      "Antony J. Blinken, Secretary of State\n\nI thank Oman. We call on Iran to talk. “We will not,” Iran said.",
      [
        "Antony J. Blinken, Secretary of State = Antony J. Blinken",
        "I = Antony J. Blinken",
        "Oman = Oman",
        "We = United States",
        "Iran = Iran",
        "We = ?",
        "Iran = Iran",
      ],
      "2021-05-24",
    ],
    [
      "Pompeo also called the Qatari foreign minister, Mohammed bin Abdulrahman Al Thani, and thanked him.",
      [
        "Pompeo = Pompeo",
        "the Qatari foreign minister, Mohammed bin Abdulrahman Al Thani = Mohammed bin Abdulrahman Al Thani",
        "him = Mohammed bin Abdulrahman Al Thani",
      ],
    ],
    [
      "Volodymyr Zelenskiy called. Zelensky hung up.",
      ["Volodymyr Zelenskiy = Volodymyr Zelenskiy", "Zelensky = Volodymyr Zelenskiy"],
      "2021-04-12",
    ],
  ])("%s", (text, expected, published) => {
    expect(mentioned(text, published)).toEqual(expected);
  });
});

test("a person known to the table brings state, sex and the offices of the day", () => {
  const before = readActors("Pompeo left.", "2018-04-01").entities[0];
  const after = readActors("Pompeo left.", "2019-12-31").entities[0];
  expect(before).toMatchObject({ known: "mike-pompeo", state: "USA", sex: "m", named: true });
  expect(before?.offices).toContain("director of the central intelligence agency");
  expect(after?.offices).toContain("secretary of state");
});

test("a surname alone is the one person of that name in office on the day, and nobody where there are several", () => {
  const known = (text: string, day: string) => readActors(text, day).entities.map((entity) => entity.known);
  expect(known("Trump thanked Kim.", "2018-08-02")).toEqual(["donald-trump", "kim-jong-un"]);
  expect(known("He met Clinton.", "1999-08-02")).toEqual(["bill-clinton"]);
  expect(known("He met Clinton.", "2011-08-02")).toEqual(["hillary-clinton"]);
  expect(known("He met Clinton in May.", "2017-08-02")).toEqual([]);
});

test("a person unknown to the table is found with the state and office of the title", () => {
  const [entity] = readActors("Malian opposition leader Soumaila Invented was freed.").entities;
  expect(entity).toMatchObject({ type: "person", name: "Soumaila Invented", state: "MLI", named: true });
  expect(entity?.offices).toEqual(["opposition leader", "leader"]);
  expect(entity?.known).toBeUndefined();
});

test("what is resolved by a title, pronoun or plural is marked as inferred, and what is named is not", () => {
  const { mentions } = readActors("Putin met Erdoğan. The two presidents spoke. They left Ankara.");
  expect(mentions.map(({ inferred }) => inferred)).toEqual([false, false, true, true, false]);
});
