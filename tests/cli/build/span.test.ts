import fc from "fast-check";
import { expect, test } from "vitest";
import { spanOf } from "../../../src/cli/build/span.ts";

const brief = { id: "2020-01-04-calls", text: "Erdoğan called Salih. Macron called Salih; he called again." };

test("a quote is found in UTF-16 code units", () => {
  expect(spanOf(brief, "Macron called Salih;")).toEqual({ brief: "2020-01-04-calls", start: 22, end: 42 });
});

test.each([
  ["Putin called.", '"Putin called." is not in the brief 2020-01-04-calls; expected its exact words'],
  ["", '"" is not in the brief 2020-01-04-calls; expected its exact words'],
  ["called Salih", '"called Salih" is more than once in the brief 2020-01-04-calls; expected it once'],
  [
    "acron called Salih",
    '"acron called Salih" begins or ends inside a word of the brief 2020-01-04-calls; expected a whole sentence or clause',
  ],
  [
    "Macron call",
    '"Macron call" begins or ends inside a word of the brief 2020-01-04-calls; expected a whole sentence or clause',
  ],
  [
    " Macron called Salih;",
    '" Macron called Salih;" begins or ends inside a word of the brief 2020-01-04-calls; expected a whole sentence or clause',
  ],
])("%j is refused", (quote, message) => {
  expect(() => spanOf(brief, quote)).toThrow(new Error(message));
});

test("a span always gives back the quote", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.stringMatching(/^[A-Z][a-zöğ]{2,8}$/), { minLength: 1, maxLength: 8 }),
      fc.nat(),
      (words, pick) => {
        const text = words.map((word) => `${word} met the ${word}s.`).join(" ");
        const quote = `${words[pick % words.length]} met`;
        const { start, end } = spanOf({ id: "any", text }, quote);
        expect(text.slice(start, end)).toBe(quote);
      },
    ),
  );
});
