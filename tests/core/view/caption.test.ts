import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { captionText, headingText, readCaption } from "../../../src/core/view/caption.ts";
import { readInlines, wordsOf } from "../../../src/core/view/captionInlines.ts";
import { RUNS } from "./runs.ts";

const SITE = "https://example.org/a_(b)?c=d#e";

function shown(line: string): string {
  return readInlines(line)
    .map(({ text, emphasis, address }) => {
      const words = emphasis ? `<em>${text}</em>` : text;
      return address === null ? words : `<a ${address}>${words}</a>`;
    })
    .join("|");
}

describe("a caption", () => {
  it("has a heading and paragraphs, as plain data", () => {
    const text = `The *embassy*  \nProtesters enter\nthe compound.\n\n \nThey leave [a day later](${SITE}).\n`;
    const plain = { emphasis: false, address: null };
    expect(readCaption(text)).toEqual({
      heading: [
        { ...plain, text: "The " },
        { text: "embassy", emphasis: true, address: null },
      ],
      paragraphs: [
        [{ ...plain, text: "Protesters enter the compound." }],
        [
          { ...plain, text: "They leave " },
          { text: "a day later", emphasis: false, address: SITE },
          { ...plain, text: "." },
        ],
      ],
    });
    expect(captionText(text)).toBe("The embassy\nProtesters enter the compound.\nThey leave a day later.");
    expect(headingText(text)).toBe("The embassy");
  });

  it.each(["", " \n\n\t"])("may be empty: %j", (text) => {
    expect(readCaption(text)).toEqual({ heading: [], paragraphs: [] });
    expect(captionText(text)).toBe("");
    expect(headingText(text)).toBe("");
  });

  it("ends lines as any system does", () => {
    expect(captionText("\r\nOne\r\n\r\ntwo\rthree\u2028four")).toBe("One\ntwo three four");
  });
});

describe("a line of a caption", () => {
  it.each([
    ["a *b c* d", "a |<em>b c</em>| d"],
    ["**b**, *c*", "<em>b</em>|, |<em>c</em>"],
    ["(*b*)", "(|<em>b</em>|)"],
    [`[a *b*](${SITE})`, `<a ${SITE}>a </a>|<a ${SITE}><em>b</em></a>`],
    [`*a [b](${SITE})*`, `<em>a </em>|<a ${SITE}><em>b</em></a>`],
    ["[a](HTTP://Example.org:8080)", "<a HTTP://Example.org:8080>a</a>"],
    ["[a \\[1\\]](https://example.org)", "<a https://example.org>a [1]</a>"],
    ["([a](https://example.org))", "(|<a https://example.org>a</a>|)"],
  ])("%s", (line, expected) => {
    expect(shown(line)).toBe(expected);
  });

  it.each([
    "2*3 and 4*5",
    "2 * 3 * 4",
    "*open",
    "closed*",
    "***three***",
    "** **",
    "[a] (https://example.org)",
    "[a](https://example.org",
    "[](https://example.org)",
    "[a](javascript:alert(1))",
    "[a](JavaScript://example.org/%0aalert(1))",
    "[a](data:text/html,b)",
    "[a](ftp://example.org)",
    "[a](//example.org)",
    "[a](mailto:a@example.org)",
    "[a](https://name:word@example.org)",
    "[a](https://example.org@elsewhere.example)",
    "[a](https://example.org\\@elsewhere.example)",
    "[a](https://ex ample.org)",
    "[a](https://example.org/\u202egpj.exe)",
    "[a](https://\u0435xample.org)",
    "<b>a</b> &amp; <script>alert(1)</script>",
    "C:\\files",
  ])("stays as it was typed: %s", (line) => {
    expect(readInlines(line)).toEqual([{ text: line, emphasis: false, address: null }]);
  });

  it.each([
    ["\\*a\\*", "*a*"],
    ["\\[a](https://example.org)", "[a](https://example.org)"],
    ["a\\\\*b", "a\\*b"],
    ["a\\", "a\\"],
    ["\\(\\)\\]", "()]"],
  ])("a backslash keeps the sign after it: %s", (line, expected) => {
    expect(readInlines(line)).toEqual([{ text: expected, emphasis: false, address: null }]);
  });
});

/** Texts made of the signs that mean something, and of what stands between them. */
const HOSTILE = fc
  .array(
    fc.oneof(
      fc.constantFrom("*", "**", "[", "]", "(", ")", "](", "\\", " ", "\n", "<b>", "__proto__"),
      fc.constantFrom("https://example.org", "javascript:alert(1)", "[a](https://example.org)", "*a*"),
      fc.string({ unit: "grapheme", maxLength: 8 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

describe("any text", () => {
  it("comes back from the signs that keep its signs", () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        const line = text.replace(/[\\*[\]()]/g, "\\$&");
        expect(wordsOf(readInlines(line))).toBe(text);
        expect(readInlines(line).every(({ emphasis, address }) => !emphasis && address === null)).toBe(true);
      }),
      RUNS,
    );
  });

  it("gives words of its own, in order, and only web addresses", () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        const { heading, paragraphs } = readCaption(text);
        for (const { text: words, address } of [heading, ...paragraphs].flat()) {
          expect(words).not.toBe("");
          if (address === null) continue;
          expect(text).toContain(address);
          expect(["http:", "https:"]).toContain(new URL(address).protocol);
        }
        expect(isWithin(captionText(text).replace(/\s/g, ""), text)).toBe(true);
      }),
      RUNS,
    );
  });
});

/** All of the characters stand in the text, in this order. */
function isWithin(characters: string, text: string): boolean {
  let at = -1;
  return characters.split("").every((character) => (at = text.indexOf(character, at + 1)) !== -1);
}

describe("a long hostile text", () => {
  /** Looked at again from each of its signs, a text of this length would hold the test for hours. */
  const LENGTH = 1_000_000;
  it.each([
    "[",
    "[a](",
    "[a](https://example.org",
    "[a](((",
    "*a ",
    "*a",
    " *a*",
    "**a* ",
    "\\",
    "\\[",
    "[\\]",
    "\n",
    "a\n\n",
    "[*a* *b*](https://example.org)",
    "(",
  ])("of %j is read to its end", (part) => {
    const text = `first ${part.repeat(LENGTH / part.length)} last`;
    const words = captionText(text);
    expect(words.startsWith("first")).toBe(true);
    expect(words.endsWith("last")).toBe(true);
  });

  it("within the words of one link is read to its end", () => {
    const runs = readInlines(`[${"*a* ".repeat(LENGTH / 4)}](https://example.org)`);
    expect(runs).toHaveLength(LENGTH / 2);
  });
});
