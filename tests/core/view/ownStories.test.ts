import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInData, readStories, withOwn } from "../../../src/core/view/ownStories.ts";
import { smallGraph } from "../../fixtures/smallGraph.ts";
import { RUNS } from "./runs.ts";

const STORY = smallGraph.stories[0]!;
const MINE = { id: "mine-k3f9z", title: "Mine", slides: [{ id: "slide", caption: "One", link: "?v=1" }] };

describe("what a browser has kept", () => {
  it("is read as it was written", () => {
    expect(readStories(JSON.stringify([MINE, STORY]))).toEqual([MINE, STORY]);
  });

  it("is nothing where it is rubbish", () => {
    const rubbish = ["", "{}", "null", "[", "[[]]", "[5]", '[{"id":"a"}]', "[".repeat(100_000), null];
    expect(rubbish.map(readStories)).toEqual(rubbish.map(() => []));
  });

  it("is the stories and slides that hold where some of it is rubbish", () => {
    const [slide] = MINE.slides;
    const slides = [
      slide,
      slide,
      { ...slide, id: "B ad" },
      { ...slide, id: "x", link: "javascript:alert(1)" },
    ];
    const stored = [
      { ...MINE, slides, __proto__: { polluted: 1 } },
      MINE,
      { ...MINE, id: "b", slides: "none" },
      { ...MINE, id: "c", title: " " },
    ];
    expect(readStories(JSON.stringify(stored))).toEqual([MINE, { ...MINE, id: "b", slides: [] }]);
  });

  it("keeps markup as the text that it is", () => {
    const caption = '<img src=x onerror="alert(1)">';
    const stored = JSON.stringify([{ ...MINE, slides: [{ id: "slide", caption, link: "?v=1" }] }]);
    expect(readStories(stored)[0]?.slides[0]?.caption).toBe(caption);
  });

  it("never throws, and changes no prototype", () => {
    const polluting = fc.constant(
      '[{"__proto__":{"polluted":1},"id":"constructor","title":"t","slides":[]}]',
    );
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), polluting), (text) => {
        readStories(text);
        expect("polluted" in {}).toBe(false);
      }),
      RUNS,
    );
  });
});

describe("one's own stories beside those of the data", () => {
  it("come after them, and take the place of the one that they once were", () => {
    const changed = { ...STORY, title: "Changed since" };
    expect(withOwn([STORY], [MINE])).toEqual([STORY, MINE]);
    expect(withOwn([STORY], [changed, MINE])).toEqual([changed, MINE]);
  });

  it("are in the data only where these have exactly the same", () => {
    const changed = { ...STORY, title: "Changed since" };
    expect([STORY, changed, MINE].map((story) => isInData(story, [STORY]))).toEqual([true, false, false]);
  });
});
