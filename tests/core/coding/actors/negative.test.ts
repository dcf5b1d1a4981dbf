import { describe, expect, test } from "vitest";
import { mentioned, readActors } from "./mentioned.ts";

// Invented sentences: what looks like an actor and is none, or is another.

describe("not an actor", () => {
  test.each([
    "Workers went on strike, the Washington Post and Moscow Times wrote.",
    "Ships crossed the South China Sea and the Persian Gulf during the Vietnam War.",
    "The Paris Agreement and the Geneva Conventions hold.",
    "He told us who is in and what may come in May and March.",
    "The chair of the club turned the turkey.",
    "Car bombs went off.",
  ])("%s", (text) => {
    expect(mentioned(text).filter((line) => !line.startsWith("He ="))).toEqual([]);
  });
});

describe("not that actor", () => {
  test.each<[string, string[]]>([
    ["Jordan Peterson met Israel Katz.", ["Jordan Peterson = Jordan Peterson", "Israel Katz = Israel Katz"]],
    ["Boris Johnson left.", ["Boris Johnson = Boris Johnson"]],
    ["Russian-backed rebels fled.", []],
    ["The Montana Group left Montana.", ["Montana = United States"]],
    [
      "Modi, visiting Fiji and the Boston Herald, met the visiting Swiss envoy.",
      ["Modi = Modi", "Fiji = Fiji", "the visiting Swiss envoy = Switzerland (unnamed)"],
    ],
    ["The Saudi-led coalition struck.", ["The Saudi-led coalition = Saudi-led coalition"]],
    ["The Russian aggression went on.", ["Russian = Russia"]],
    [
      "Putin met Erdoğan. The two presidents spoke. He left.",
      ["Putin = Putin", "Erdoğan = Erdoğan", "The two presidents = Putin + Erdoğan", "He = ?"],
    ],
  ])("%s", (text, expected) => {
    expect(mentioned(text)).toEqual(expected);
  });

  test.each([
    "a US drone strike",
    "Iraqi air force air strikes",
    "the Iran nuclear deal",
    "Russian aggression",
    "the China Mobile shares",
    "the UN Office for Invented Affairs",
  ])("%s only names its state in passing", (words) => {
    expect(readActors(`They spoke of ${words} then.`).mentions.at(-1)?.form).toBe("adjective");
  });
});

describe("nobody certain", () => {
  test.each<[string, string[]]>([
    [
      "The chancellor thanked the emir and invited him to talks.",
      ["The chancellor = ?", "the emir = ?", "him = ?"],
    ],
    ["The two ministers met.", ["The two ministers = ?"]],
    [
      "Modi met Abe and Trump; the two ministers spoke.",
      ["Modi = Modi", "Abe and Trump = all", "- Abe = Abe", "- Trump = Trump", "the two ministers = ?"],
    ],
    [
      "President Juno Askari met President Ada Belmonte. The president left.",
      ["President Juno Askari = Juno Askari", "President Ada Belmonte = Ada Belmonte", "The president = ?"],
    ],
  ])("%s", (text, expected) => {
    expect(mentioned(text)).toEqual(expected);
  });
});

test("another verb makes the last of a list the subject of a clause of its own", () => {
  expect(mentioned("Beijing accused Canberra, and Australia warned China.")).toEqual([
    "Beijing = China",
    "Canberra = Australia",
    "Australia = Australia",
    "China = China",
  ]);
});

test("the country behind a comma tells where a city lies, and begins no list with it", () => {
  expect(mentioned("In Delhi, India and Fiji agreed.")).toEqual([
    "Delhi = India",
    "India and Fiji = all",
    "- India = India",
    "- Fiji = Fiji",
  ]);
  expect(mentioned("Delhi, Chad and Fiji agreed.")[0]).toBe("Delhi, Chad and Fiji = all");
});
