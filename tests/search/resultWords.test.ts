import { expect, test } from "vitest";
import { countInWords, mentionInWords, presenceInWords, tieInWords } from "../../src/search/resultWords.ts";
import { SOME } from "./answers.ts";

const [example] = SOME.tie.ends;

test.each<[change: Partial<Parameters<typeof tieInWords>[0]>, words: string]>([
  [{ count: 3, shown: 3 }, "3 interactions in this view"],
  [{ count: 3, shown: 1 }, "3 interactions, 1 in this view"],
  [{ count: 1, shown: null }, "1 interaction"],
  [{ count: 3, shown: 0 }, "no tie in this view; 3 interactions outside it"],
  [{ count: 0, shown: 0 }, "no tie; no shared partners"],
  [{ count: 0, sharedPartners: [example] }, "no tie; shared partner: Example"],
  [
    { count: 0, others: 2, sharedPartners: [...SOME.tie.ends, example, example] },
    "no tie, 2 planned, denied or negated; shared partners: Example, Placeholder, Example and 1 more",
  ],
])("a tie %o: %s", (change, words) => {
  expect(tieInWords({ ...SOME.tie, ...change })).toBe(words);
});

test.each<[rows: number, shown: number | null, words: string]>([
  [1, null, "1 interaction"],
  [2, 0, "2 interactions, none in this view"],
  [2, 1, "2 interactions, 1 in this view"],
  [2, 2, "2 interactions, in this view"],
])("%i of which %o shown: %s", (rows, shown, words) => {
  expect(countInWords({ rows: new Int32Array(rows), shown })).toBe(words);
});

test("one interaction mentions, two mention", () => {
  expect([1, 2].map((rows) => mentionInWords({ ...SOME.text, rows: new Int32Array(rows) }))).toEqual([
    "1 interaction mentions “ex”",
    "2 interactions mention “ex”",
  ]);
});

test("an actor of whom the data say nothing else", () => {
  expect(presenceInWords({ ...SOME.ada, interactions: 1_702 })).toBe("1,702 interactions in this view");
  expect(presenceInWords({ ...SOME.ada, interactions: 0 })).toBe("");
  expect(presenceInWords(SOME.ada)).toBe("");
});
