import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slipsBetween, suggesterOf } from "../../../src/core/model/suggestion.ts";

describe("did you mean", () => {
  const suggest = suggesterOf(["ann", "mike-pompeo", "mike-pence", "government body", "hassan-rouhani"]);

  test.each([
    ["mike-pompeio", "mike-pompeo"],
    ["mike-pomepo", "mike-pompeo"],
    ["Mike Pompeo", "mike-pompeo"],
    ["mike_pense", "mike-pence"],
    ["government-body", "government body"],
    ["hasan-ruhani", "hassan-rouhani"],
    ["anne", "ann"],
    ["bob", undefined],
    ["", undefined],
    ["javad-zarif", undefined],
    ["x".repeat(1_000_000), undefined],
  ])("%s -> %s", (word, nearest) => {
    expect(suggest(word)).toBe(nearest);
  });

  test("of two equally near, the first", () => {
    expect(suggesterOf(["abcd-1", "abcd-2"])("abcd-3")).toBe("abcd-1");
  });

  test("a file of nothing but slips ends in no suggestions rather than in waiting", () => {
    const words = Array.from({ length: 20_000 }, (_, index) => `somebody-with-a-long-name-${index}`);
    const among = suggesterOf(words);
    const answers = Array.from({ length: 1_000 }, (_, index) => among(`somebody-with-a-lon-name-${index}`));
    expect(answers[0]).toBe("somebody-with-a-long-name-0");
    expect(answers.at(-1)).toBe(undefined);
  });
});

describe("slips between two words", () => {
  test.each([
    ["", "", 0],
    ["abc", "", 3],
    ["abc", "abc", 0],
    ["abc", "acb", 1],
    ["abc", "abd", 1],
    ["abc", "abcd", 1],
    ["target", "targt", 1],
    ["kitten", "sitting", 3],
  ])("%s, %s: %i", (left, right, slips) => {
    expect(slipsBetween(left, right)).toBe(slips);
  });

  test("are as many from either side, and none only between equals", () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (left, right) => {
        expect(slipsBetween(left, right)).toBe(slipsBetween(right, left));
        expect(slipsBetween(left, right) === 0).toBe(left === right);
      }),
    );
  });
});
