import { expect, it, test } from "vitest";
import { foldWord } from "../../../src/core/search/foldWord.ts";
import { soundsOf } from "../../../src/core/search/soundsOf.ts";
import { wordsOf } from "../../../src/core/search/words.ts";

test.each<[written: string, plain: string]>([
  ["Kata'ib", "kataib"],
  ["Kataʾib", "kataib"],
  ["Çavuşoğlu", "cavusoglu"],
  ["António", "antonio"],
  ["Pompeo’s", "pompeo"],
  ["Türkiye", "turkiye"],
  ["ILGIN", "ilgin"],
  ["السيستاني", "سيستاني"],
  ["ایران", "ايران"],
  ["خامنه‌ای", "خامنهاي"],
  ["’", ""],
])("%s is compared as %j", (written, plain) => {
  expect(foldWord(written)).toBe(plain);
});

test.each<[one: string, other: string]>([
  ["soleimani", "suleymani"],
  ["qassim", "kasem"],
  ["mohammed", "muhamad"],
  ["rouhani", "rohani"],
  ["kataib", "kataeb"],
  ["hezbollah", "hizbullah"],
  ["zelensky", "zelenskiy"],
  ["netanyahu", "netaniaho"],
  ["abdul", "abdel"],
  ["ibn", "bin"],
  ["yusuf", "yousouf"],
  ["cavusoglu", "chavushoglu"],
  ["riyadh", "riaz"],
])("%s sounds like %s", (one, other) => {
  expect(soundsOf(one).some((sound) => soundsOf(other).includes(sound))).toBe(true);
});

test.each<[one: string, other: string]>([
  ["iran", "iraq"],
  ["salman", "suleiman"],
  ["badr", "sadr"],
  ["maas", "moss"],
  ["amiri", "omar"],
])("%s does not sound like %s", (one, other) => {
  expect(soundsOf(one)).not.toEqual(expect.arrayContaining([...soundsOf(other)]));
});

it("gives each word its place in the text, and no weight to those that come and go", () => {
  expect(
    wordsOf("Mohammed bin Salman, Kata'ib").map(({ start, end, plain, weight }) => [
      start,
      end,
      plain,
      weight,
    ]),
  ).toEqual([
    [0, 8, "mohammed", 1],
    [9, 12, "bin", 0],
    [13, 19, "salman", 1],
    [21, 28, "kataib", 1],
  ]);
});
