import { describe, expect, test } from "vitest";
import { mentioned } from "./mentioned.ts";

// Invented sentences: nobody of these names holds these offices.

type Case = [text: string, expected: string[]];

describe("what an office is in charge of belongs to its title", () => {
  test.each<Case>([
    [
      "Assistant Secretary of State for Oceans and International Environmental and Scientific Affairs Jane Askari met Modi.",
      [
        "Assistant Secretary of State for Oceans and International Environmental and Scientific Affairs Jane Askari = Jane Askari",
        "Modi = Modi",
      ],
    ],
    [
      "Principal Deputy Assistant Secretary for Israeli and Palestinian Affairs Juno Askari spoke.",
      ["Principal Deputy Assistant Secretary for Israeli and Palestinian Affairs Juno Askari = Juno Askari"],
    ],
    [
      "Minister for Health Juno Askari and Foreign Minister Ada Belmonte spoke of Foreign Affairs.",
      [
        "Minister for Health Juno Askari and Foreign Minister Ada Belmonte = all",
        "- Minister for Health Juno Askari = Juno Askari",
        "- Foreign Minister Ada Belmonte = Ada Belmonte",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(mentioned(text)).toEqual(expected);
  });
});

describe("offices of courtesy and rank", () => {
  test.each<Case>([
    [
      "Fijian First Lady Ada Belmonte left. First Lady Belmonte spoke.",
      ["Fijian First Lady Ada Belmonte = Ada Belmonte", "First Lady Belmonte = Ada Belmonte"],
    ],
    [
      "Ukraine’s First Lady, Ada Belmonte, spoke. Lady Juno Askari listened.",
      ["Ukraine’s First Lady, Ada Belmonte = Ada Belmonte", "Lady Juno Askari = Juno Askari"],
    ],
    [
      "Crown Prince Juno Askari met Prince Karim.",
      ["Crown Prince Juno Askari = Juno Askari", "Prince Karim = Prince Karim"],
    ],
    [
      "U.S. Chargé d’Affaires ad interim Ada Belmonte met the OSCE Chairman-in-Office, Juno Askari.",
      [
        "U.S. Chargé d’Affaires ad interim Ada Belmonte = Ada Belmonte",
        "the OSCE Chairman-in-Office, Juno Askari = Juno Askari",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(mentioned(text)).toEqual(expected);
  });
});

describe("a body called as the one who heads it", () => {
  test.each<Case>([
    [
      "UN High Commissioner for Refugees Ada Belmonte visited Chad. High Commissioner Belmonte left.",
      [
        "UN High Commissioner for Refugees Ada Belmonte = Ada Belmonte",
        "Chad = Chad",
        "High Commissioner Belmonte = Ada Belmonte",
      ],
    ],
    [
      "The UN High Commissioner for Refugees Monday thanked Chad.",
      [
        "The UN High Commissioner for Refugees = United Nations High Commissioner for Refugees",
        "Chad = Chad",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(mentioned(text)).toEqual(expected);
  });
});

describe("where an envoy is sent", () => {
  test.each<Case>([
    [
      "Fiji recalled its ambassador to Chad.",
      ["Fiji = Fiji", "its ambassador = Fiji (unnamed)", "Chad = Chad"],
    ],
    [
      "Fiji recalled its ambassador to Chad, Juan Askari.",
      ["Fiji = Fiji", "its ambassador to Chad, Juan Askari = Juan Askari"],
    ],
    [
      "Special Envoy for Sudan and South Sudan, Juan Askari, spoke.",
      ["Special Envoy for Sudan and South Sudan, Juan Askari = Juan Askari"],
    ],
    [
      "The US envoy for Sudan and Chad met.",
      [
        "The US envoy for Sudan and Chad = all",
        "- The US envoy for Sudan = United States (unnamed)",
        "- Chad = Chad",
      ],
    ],
    [
      "Permanent Representative of Kenya to the United Nations Ada Belmonte spoke.",
      ["Permanent Representative of Kenya to the United Nations Ada Belmonte = Ada Belmonte"],
    ],
  ])("%s", (text, expected) => {
    expect(mentioned(text)).toEqual(expected);
  });
});
