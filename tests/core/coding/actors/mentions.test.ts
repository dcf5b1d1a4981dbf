import { describe, expect, test } from "vitest";
import { mentioned, readActors } from "./mentioned.ts";

// Invented sentences with real names: the events did not happen as told.

type Case = [text: string, expected: string[], published?: string];

describe("persons with titles", () => {
  test.each<Case>([
    [
      "Israeli Prime Minister Benjamin Netanyahu phoned King Abdullah II.",
      [
        "Israeli Prime Minister Benjamin Netanyahu = Benjamin Netanyahu",
        "King Abdullah II = King Abdullah II",
      ],
    ],
    [
      "Iran’s foreign minister, Mohammad Javad Zarif, was called by his Greek counterpart, Nikos Kotzias, on Monday.",
      [
        "Iran’s foreign minister, Mohammad Javad Zarif = Mohammad Javad Zarif",
        "his Greek counterpart, Nikos Kotzias = Nikos Kotzias",
      ],
    ],
    [
      "Sergey Lavrov, the Foreign Minister of Russia, visits Damascus to see the President of Syria Bashar al-Assad.",
      [
        "Sergey Lavrov, the Foreign Minister of Russia = Sergey Lavrov",
        "Damascus = Syria",
        "the President of Syria Bashar al-Assad = Bashar al-Assad",
      ],
    ],
    [
      "NATO Secretary General Jens Stoltenberg met EU foreign policy chief Federica Mogherini.",
      [
        "NATO Secretary General Jens Stoltenberg = Jens Stoltenberg",
        "EU foreign policy chief Federica Mogherini = Federica Mogherini",
      ],
    ],
    [
      "Wolanda’s Prime Minister Juno Askari met Armenian Defence Minister Ara Petrosyan-Invented.",
      [
        "Prime Minister Juno Askari = Juno Askari",
        "Armenian Defence Minister Ara Petrosyan-Invented = Ara Petrosyan-Invented",
      ],
    ],
    [
      "Qatari Deputy Prime Minister and Foreign Minister Mohammed bin Abdulrahman Al Thani left.",
      [
        "Qatari Deputy Prime Minister and Foreign Minister Mohammed bin Abdulrahman Al Thani = Mohammed bin Abdulrahman Al Thani",
      ],
    ],
    [
      "President Ali Abdullah Saleh of Yemen received Israel’s ambassador to the United Nations Gabriela Shalev.",
      [
        "President Ali Abdullah Saleh of Yemen = Ali Abdullah Saleh",
        "Israel’s ambassador to the United Nations Gabriela Shalev = Gabriela Shalev",
      ],
    ],
    [
      "The Turkish and Russian foreign ministers, Mevlüt Çavuşoğlu and Sergey Lavrov, met the Swiss chargé d’affaires.",
      [
        "The Turkish and Russian foreign ministers, Mevlüt Çavuşoğlu and Sergey Lavrov = all",
        "- Mevlüt Çavuşoğlu = Mevlüt Çavuşoğlu",
        "- Sergey Lavrov = Sergey Lavrov",
        "the Swiss chargé d’affaires = Switzerland (unnamed)",
      ],
    ],
    [
      "The speaker of the Iraqi parliament, Mohammed al-Halbousi, met the UN chief, António Guterres.",
      [
        "The speaker of the Iraqi parliament, Mohammed al-Halbousi = Mohammed al-Halbousi",
        "the UN chief, António Guterres = António Guterres",
      ],
    ],
    [
      "UN Office for Invented Affairs Special Representative Juno Askari met Pako Belmonte, the Fijian envoy, on Monday.",
      [
        "UN Office for Invented Affairs Special Representative Juno Askari = Juno Askari",
        "Pako Belmonte, the Fijian envoy = Pako Belmonte",
      ],
    ],
    [
      "Sheikh Tamim bin Hamad Al Thani and Mr. Trump met.",
      [
        "Sheikh Tamim bin Hamad Al Thani and Mr. Trump = all",
        "- Sheikh Tamim bin Hamad Al Thani = Tamim bin Hamad Al Thani",
        "- Mr. Trump = Trump",
      ],
    ],
    [
      "The Secretary and High Representative Borrell spoke.",
      [
        "The Secretary and High Representative Borrell = all",
        "- The Secretary = ?",
        "- High Representative Borrell = Borrell",
      ],
      "2022-02-24",
    ],
  ])("%s", (text, expected, published) => {
    expect(mentioned(text, published)).toEqual(expected);
  });
});

describe("states, bodies and those who stand for them", () => {
  test.each<Case>([
    [
      "Beijing, the Kremlin and the Blue House protested.",
      [
        "Beijing, the Kremlin and the Blue House = all",
        "- Beijing = China",
        "- the Kremlin = Russia",
        "- the Blue House = South Korea",
      ],
    ],
    [
      "The United States Indo-Pacific Command warned United States Coast Guard ships.",
      [
        "The United States Indo-Pacific Command = US Indo-Pacific Command",
        "United States Coast Guard ships = US Coast Guard",
      ],
    ],
    [
      "The House of Representatives of Japan and Fiji’s House of Representatives warned the House of Representatives.",
      [
        "The House of Representatives of Japan and Fiji’s House of Representatives = all",
        "- The House of Representatives of Japan = House of Representatives of Japan",
        "- Fiji’s House of Representatives = House of Representatives of Fiji",
        "the House of Representatives = US House of Representatives",
      ],
    ],
    [
      "Anna Belmonte, vice chairman of China’s Central Military Commission, left.",
      ["Anna Belmonte, vice chairman of China’s Central Military Commission = Anna Belmonte"],
    ],
    [
      "Six Iranian firms were listed by the US Treasury.",
      ["Six Iranian firms = Iran", "the US Treasury = US Department of the Treasury"],
    ],
    [
      "The 27 EU leaders met Turkish officials.",
      ["The 27 EU leaders = European Union", "Turkish officials = Turkey"],
    ],
    [
      "American jets hit Kataib Hezbollah, not Hezbollah.",
      ["American jets = United States", "Kataib Hezbollah = Kataib Hezbollah", "Hezbollah = Hezbollah"],
    ],
    [
      "Houthi fighters and Islamic Jihad gunmen fled Islamic State.",
      [
        "Houthi fighters and Islamic Jihad gunmen = all",
        "- Houthi fighters = Houthis",
        "- Islamic Jihad gunmen = Islamic Jihad",
        "Islamic State = Islamic State",
      ],
    ],
    [
      "The Iraqi parliament summoned the Saudi consul in Burma.",
      [
        "The Iraqi parliament = Parliament of Iraq",
        "the Saudi consul = Saudi Arabia (unnamed)",
        "Burma = Myanmar",
      ],
    ],
    [
      "The Islamic Revolutionary Guard Corps (IRGC) left Türkiye.",
      [
        "The Islamic Revolutionary Guard Corps (IRGC) = Islamic Revolutionary Guard Corps",
        "Türkiye = Turkey",
      ],
    ],
    [
      "Foreign ministers from Saudi Arabia, Bahrain and Egypt met Turkish and Russian generals.",
      [
        "Foreign ministers from Saudi Arabia, Bahrain and Egypt = all",
        "- Saudi Arabia = Saudi Arabia (unnamed)",
        "- Bahrain = Bahrain (unnamed)",
        "- Egypt = Egypt (unnamed)",
        "Turkish and Russian generals = all",
        "- Turkish = Turkey (unnamed)",
        "- Russian generals = Russia (unnamed)",
      ],
    ],
    [
      "Presidents Putin and Xi met the leaders of France and Germany.",
      [
        "Presidents Putin and Xi = all",
        "- Putin = Putin",
        "- Xi = Xi",
        "the leaders of France and Germany = all",
        "- France = France (unnamed)",
        "- Germany = Germany (unnamed)",
      ],
    ],
    ["Officials in Ottawa denied it.", ["Officials in Ottawa = Canada"]],
    [
      "The United Kingdom Foreign Office saw Yemen’s Houthi rebels.",
      [
        "The United Kingdom Foreign Office = Foreign, Commonwealth and Development Office",
        "Yemen’s Houthi rebels = Houthis",
      ],
    ],
  ])("%s", (text, expected, published) => {
    expect(mentioned(text, published)).toEqual(expected);
  });
});

test("a mention tells how it stands in its sentence", () => {
  const text = "Putin’s visit to Ankara followed talks in Paris with Syrian officials.";
  const grammar = readActors(text).mentions.map(({ start, end, grammar }) => [
    text.slice(start, end),
    grammar.preposition,
    grammar.possessive,
    grammar.locative,
    grammar.headClass,
  ]);
  expect(grammar).toEqual([
    ["Putin", undefined, true, false, undefined],
    ["Ankara", "to", false, false, undefined],
    ["Paris", "in", false, true, undefined],
    ["Syrian officials", "with", false, false, "officials"],
  ]);
});

describe("lists with explanations between their parts", () => {
  test.each<Case>([
    [
      "Modi met Polish Deputy Foreign Minister Juan Askari, representing the OSCE Chairman-in-Office, NATO Secretary General Anna Belmonte, and Abe.",
      [
        "Modi = Modi",
        "Polish Deputy Foreign Minister Juan Askari, representing the OSCE Chairman-in-Office, NATO Secretary General Anna Belmonte, and Abe = all",
        "- Polish Deputy Foreign Minister Juan Askari = Juan Askari",
        "- NATO Secretary General Anna Belmonte = Anna Belmonte",
        "- Abe = Abe",
      ],
    ],
    [
      "Anna Belmonte (Poland) and Juan Askari (NATO) met.",
      [
        "Anna Belmonte (Poland) and Juan Askari = all",
        "- Anna Belmonte = Anna Belmonte",
        "- Juan Askari = Juan Askari",
        "NATO = NATO",
      ],
    ],
    [
      "Modi met Juan Askari, representing NATO, Fiji and Chad.",
      [
        "Modi = Modi",
        "Juan Askari = Juan Askari",
        "NATO, Fiji and Chad = all",
        "- NATO = NATO",
        "- Fiji = Fiji",
        "- Chad = Chad",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(mentioned(text)).toEqual(expected);
  });
});
