import { expect, test } from "vitest";
import { plainText, readBrief } from "../../../src/cli/build/brief.ts";

const HEAD = "---\nid: 2020-01-04-calls\ntitle: Calls\ndate: 2020-01-04\nsources:\n  - cnn\n---\n";

test("a brief is its head and its plain text", () => {
  expect(readBrief({ file: "briefs/2020-01-04-calls.md", content: `${HEAD}\nMacron called.\n` })).toEqual({
    id: "2020-01-04-calls",
    title: "Calls",
    date: "2020-01-04",
    text: "Macron called.",
    sources: ["cnn"],
    origin: "digest",
  });
});

test("lines of a paragraph are joined, paragraphs stay apart", () => {
  expect(plainText("\n\nMacron called.\nSalih answered.\n\n\nErdoğan called too. \n")).toBe(
    "Macron called. Salih answered.\n\nErdoğan called too.",
  );
});

test.each([
  [
    "briefs/2020-01-04-call.md",
    HEAD,
    'briefs/2020-01-04-call.md: has the id "2020-01-04-calls"; expected the name of the file',
  ],
  [
    "briefs/a.md",
    "---\nid: a\ntitle: A\ndate: 2020-01-04\n---\n",
    "briefs/a.md: names no sources; expected a list of at least one",
  ],
  [
    "briefs/a.md",
    "---\nid: a\nsources:\n---\n",
    "briefs/a.md: names no sources; expected a list of at least one",
  ],
  [
    "briefs/a.md",
    "---\nid: a\nsources:\n  - cnn\n---\n",
    'briefs/a.md: front matter has no value for "title"; expected one line of text',
  ],
  [
    "briefs/a.md",
    "---\nid: a\nday: 4\n---\n",
    'briefs/a.md: front matter has the unknown field "day"; expected id, title, date, sources',
  ],
])("%s with the head %j is refused", (file, content, message) => {
  expect(() => readBrief({ file, content })).toThrow(new Error(message));
});
