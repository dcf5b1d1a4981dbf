import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { readCaption } from "../../src/core/view/caption.ts";
import { CaptionParagraphs } from "../../src/stories/Caption.tsx";

it("sets emphasis and links, and markup as the words it is", () => {
  const { paragraphs } = readCaption(
    "Siege\nThey *enter*, [a source](https://example.org) says; <img src=x onerror=alert(1)>\n\n[no](javascript:alert(1))",
  );
  const markup = renderToStaticMarkup(<CaptionParagraphs paragraphs={paragraphs} />);
  expect(markup.replace(/ class="[^"]*"/g, "")).toBe(
    '<p dir="auto">They <em>enter</em>, <a href="https://example.org" target="_blank" rel="noopener noreferrer nofollow">a source</a> says; &lt;img src=x onerror=alert(1)&gt;</p>' +
      '<p dir="auto">[no](javascript:alert(1))</p>',
  );
});
