import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standaloneTemplate } from "../../../scripts/standaloneTemplate.mjs";
import { fillTemplate, type Filling } from "../../../src/core/standalone/fillTemplate.ts";

/** The very form that the build makes, around a small script that holds the same marks as the real one. */
const SCRIPT = `const marks = '<title></title><script type="application/json" id="demarche-data"></script>';`;
const TEMPLATE = standaloneTemplate({ script: SCRIPT, style: "p{color:red}", icon: "<svg/>" });

const filling = (change: Partial<Filling>): Filling => ({
  title: "A title",
  description: "A sentence.",
  page: `{"made":"2026-11-22"}`,
  data: `{"id":"reef"}`,
  ...change,
});

/** What a browser takes for the text of the element with this start tag: everything up to the first end tag. */
function textAfter(page: string, startTag: string, endTag: RegExp): string {
  const at = page.indexOf(startTag) + startTag.length;
  return page.slice(at, at + page.slice(at).search(endTag));
}

const block = (page: string, id: string) =>
  textAfter(page, `<script type="application/json" id="${id}">`, /<\/script|<!--|<script/i);

describe("a filled page", () => {
  it("is the form with texts and data in their places, and nothing else changed", () => {
    const page = fillTemplate(TEMPLATE, filling({}));
    const expected = TEMPLATE.replace("<title></title>", "<title>A title</title>")
      .replace('name="description" content=""', 'name="description" content="A sentence."')
      .replace(/<p id="hint">[^<]*<\/p>/, "<p>Loading the interactions …</p>")
      .replace('id="demarche-page"></script>', `id="demarche-page">{"made":"2026-11-22"}</script>`)
      .replace('id="demarche-data"></script>', `id="demarche-data">{"id":"reef"}</script>`);
    expect(page).toBe(expected);
    expect(page).not.toBe(TEMPLATE);
  });

  it.each([
    "</script><script>alert(1)</script>",
    "</SCRIPT >",
    "<!--<script>",
    "<!-- -->",
    "]]>",
    "$& $1 $` $'",
    "\u2028\u2029",
    '<title></title><meta name="description" content="" />',
  ])("keeps %j as data, from which nothing can break out", (text) => {
    const data = JSON.stringify({ text });
    const page = fillTemplate(TEMPLATE, filling({ data, page: data }));
    expect(JSON.parse(block(page, "demarche-data"))).toEqual({ text });
    expect(JSON.parse(block(page, "demarche-page"))).toEqual({ text });
    expect(block(page, "demarche-data")).not.toMatch(/[<\u2028\u2029]/);
    expect(page.endsWith(TEMPLATE.slice(TEMPLATE.indexOf('<script type="module">')))).toBe(true);
  });

  it("gives back whatever JSON was put in", () => {
    const any = fc.oneof(
      fc.json(),
      fc.string({ unit: "binary" }).map((text) => JSON.stringify(text)),
    );
    fc.assert(
      fc.property(any, (data) => {
        expect(JSON.parse(block(fillTemplate(TEMPLATE, filling({ data })), "demarche-data"))).toEqual(
          JSON.parse(data),
        );
      }),
    );
  });

  it("has title and description as text", () => {
    const hostile = `"><script>alert('1')</script> & $&`;
    const page = fillTemplate(TEMPLATE, filling({ title: hostile, description: hostile }));
    const written = "&#34;&#62;&#60;script&#62;alert(&#39;1&#39;)&#60;/script&#62; &#38; $&#38;";
    expect(page).toContain(`<title>${written}</title>`);
    expect(page).toContain(`<meta name="description" content="${written}" />`);
  });
});

it.each([
  ["an empty text", ""],
  ["another page", "<!doctype html><title></title>"],
  ["a page that is filled already", fillTemplate(TEMPLATE, filling({}))],
  [
    "a form with two places for one text",
    TEMPLATE.replace("<title></title>", "<title></title><title></title>"),
  ],
])("%s is refused", (_what, template) => {
  expect(() => fillTemplate(template, filling({}))).toThrow(
    "The form of a standalone page is missing, or of another version of Demarche.",
  );
});
