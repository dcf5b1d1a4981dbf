import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Brief, Span } from "../../src/core/model/graph.ts";
import { briefId } from "../../src/core/model/ids.ts";
import { digestPassages } from "../../src/panels/digest.ts";

const TEXT =
  "A first paragraph.\n\nPompeo called Netanyahu. He also called Doha. It was late.\n\nThe last one.";

const brief = (text: string, id = "b"): Brief => ({
  id: briefId(id),
  title: id,
  date: "2020-01-02",
  text,
  sources: [],
  origin: "digest",
});

const spanOf = (words: string, text = TEXT, id = "b"): Span => {
  const start = text.indexOf(words);
  return { brief: briefId(id), start, end: start + words.length };
};

/** Marked pieces in brackets. */
const shown = (spans: readonly Span[], briefs: readonly Brief[]): readonly string[] =>
  digestPassages(spans, briefs).map(({ pieces }) =>
    pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(""),
  );

describe("digestPassages", () => {
  it("marks the exact span in its paragraph", () => {
    expect(shown([spanOf("He also called Doha.")], [brief(TEXT)])).toEqual([
      "Pompeo called Netanyahu. [He also called Doha.] It was late.",
    ]);
  });

  it("takes the first and the last paragraph, and a span over two of them", () => {
    expect(shown([spanOf("A first paragraph."), spanOf("last")], [brief(TEXT)])).toEqual([
      "[A first paragraph.]",
      "The [last] one.",
    ]);
    expect(shown([spanOf("late.\n\nThe")], [brief(TEXT)])).toEqual([
      "Pompeo called Netanyahu. He also called Doha. It was [late.\n\nThe] last one.",
    ]);
  });

  it("joins spans that overlap, and keeps two of one paragraph in one passage", () => {
    expect(
      shown([spanOf("called Doha. It"), spanOf("Pompeo"), spanOf("He also called")], [brief(TEXT)]),
    ).toEqual(["[Pompeo] called Netanyahu. [He also called Doha. It] was late."]);
  });

  it("goes through the briefs in their order, each once, and leaves out spans of others", () => {
    const spans = [spanOf("Two", "Two.", "two"), spanOf("One", "One.", "one"), spanOf("x", "x", "elsewhere")];
    const [one, two] = [brief("One.", "one"), brief("Two.", "two")];
    expect(shown(spans, [two, one, two])).toEqual(["[Two].", "[One]."]);
  });

  it("cuts far context at a sentence, never the evidence", () => {
    const filler = "A sentence that says little of use. ".repeat(20);
    const text = `${filler}Here it is. ${filler}`;
    const [passage = ""] = shown([spanOf("Here it is.", text)], [brief(text)]);
    expect(passage).toMatch(
      /^… A sentence that says little of use\. .*\[Here it is\.\] .*little of use\. …$/,
    );
    expect(passage.length).toBeLessThan(700);
  });

  it("keeps every marked character and no other, whatever the spans", () => {
    const spans = fc.array(fc.tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 40 })), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(spans, (pairs) => {
        const given = pairs.map(([start, length]) => ({
          brief: briefId("b"),
          start,
          end: Math.min(start + length, TEXT.length),
        }));
        const marked = TEXT.split("")
          .filter((_, at) => given.some(({ start, end }) => at >= start && at < end))
          .join("");
        const pieces = digestPassages(given, [brief(TEXT)]).flatMap((passage) => passage.pieces);
        expect(
          pieces
            .filter((piece) => piece.marked)
            .map(({ text }) => text)
            .join(""),
        ).toBe(marked);
      }),
    );
  });
});
