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
