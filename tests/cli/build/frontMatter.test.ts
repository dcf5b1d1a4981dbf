import { expect, test } from "vitest";
import { readFrontMatter } from "../../../src/cli/build/frontMatter.ts";

test("single values and lists are read, and the rest is the body", () => {
  const text =
    "---\nid: 2019-12-10-lavrov\ntitle: Lavrov: a visit\nsources:\n  - lenta\n  - fontanka\ndate: 2019-12-10\n---\n\nLavrov came.\n";
  const { fields, body } = readFrontMatter(text);
  expect(Object.fromEntries(fields)).toEqual({
    id: "2019-12-10-lavrov",
    title: "Lavrov: a visit",
    sources: ["lenta", "fontanka"],
    date: "2019-12-10",
  });
  expect(body).toBe("\nLavrov came.\n");
});

test("lines may end as on Windows", () => {
  expect(readFrontMatter("---\r\nid: a\r\n---\r\nText.\r\n")).toEqual({
    fields: new Map([["id", "a"]]),
    body: "Text.\n",
  });
});

test.each([
  ["id: a\n", 'has no front matter; expected it between two lines "---" at the top'],
  ["---\nid: a\n", 'has no front matter; expected it between two lines "---" at the top'],
  [
    "---\nid a\n---\n",
    'front matter has the line "id a"; expected "name: value", or "name:" and lines "  - item"',
  ],
  [
    "---\nid: a\n  - b\n---\n",
    'front matter has the line "  - b"; expected "name: value", or "name:" and lines "  - item"',
  ],
  [
    "---\nsources:\n- b\n---\n",
    'front matter has the line "- b"; expected "name: value", or "name:" and lines "  - item"',
  ],
  ["---\nid: a\nid: b\n---\n", 'front matter has "id" twice; expected it once'],
])("%j is refused", (text, message) => {
  expect(() => readFrontMatter(text)).toThrow(new Error(message));
});
