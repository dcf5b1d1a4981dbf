import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Story } from "../../../src/core/model/graph.ts";
import { isSlug } from "../../../src/core/model/ids.ts";
import { headingText } from "../../../src/core/view/caption.ts";
import { restoreView } from "../../../src/core/view/restore.ts";
import {
  captionSaying,
  copyOf,
  edited,
  editInWords,
  MOST_CAPTION_CHARACTERS,
  newStoryId,
  runOf,
  slideLink,
  type StoryEdit,
} from "../../../src/core/view/storyEdits.ts";
import { smallGraph } from "../../fixtures/smallGraph.ts";
import { anyStoryEdit } from "./anyStoryEdit.ts";
import { RUNS } from "./runs.ts";
import { SIEGE } from "./siege.ts";

/** Invented, as all of the small graph: two slides, `siege` and `talks`. */
const STORY = smallGraph.stories[0]!;
const slideIds = (story: Story) => story.slides.map(({ id }) => id);
const captions = (story: Story) => story.slides.map(({ caption }) => caption);
const THREE = edited(STORY, { type: "add", caption: "The end.", link: "?v=1&kind=call" });

describe("an edit", () => {
  it("adds a slide after all others, with an id of its own", () => {
    expect(THREE.slides[2]).toEqual({ id: "slide", caption: "The end.", link: "?v=1&kind=call" });
    expect(slideIds(edited(THREE, { type: "add", caption: "", link: "?v=1" }))).toEqual([
      "siege",
      "talks",
      "slide",
      "slide-2",
    ]);
  });

  it("changes one caption, or one view, and nothing else", () => {
    expect(captions(edited(THREE, { type: "caption", slide: "talks", caption: "*Talks*" }))).toEqual([
      "The siege.",
      "*Talks*",
      "The end.",
    ]);
    expect(edited(STORY, { type: "link", slide: "siege", link: "?v=1&kind=siege" })).toEqual({
      ...STORY,
      slides: [{ id: "siege", caption: "The siege.", link: "?v=1&kind=siege" }, STORY.slides[1]],
    });
  });

  it("moves a slide to a place of the list, and never out of it", () => {
    const moved = (to: number) => slideIds(edited(THREE, { type: "move", slide: "siege", to }));
    expect([1, 2, 9].map(moved)).toEqual([
      ["talks", "siege", "slide"],
      ["talks", "slide", "siege"],
      ["talks", "slide", "siege"],
    ]);
    expect(slideIds(edited(THREE, { type: "move", slide: "slide", to: -3 }))).toEqual([
      "slide",
      "siege",
      "talks",
    ]);
  });

  it("deletes a slide", () => {
    expect(slideIds(edited(THREE, { type: "delete", slide: "talks" }))).toEqual(["siege", "slide"]);
  });

  it("renames the story, which keeps its id, and never to nothing", () => {
    expect(edited(STORY, { type: "title", title: "  The quarrel " })).toEqual({
      ...STORY,
      title: "The quarrel",
    });
    expect(edited(STORY, { type: "title", title: " \n " })).toBe(STORY);
  });

  it.each<[string, StoryEdit]>([
    ["a caption as it was", { type: "caption", slide: "siege", caption: "The siege." }],
    ["a move to the same place", { type: "move", slide: "siege", to: 0 }],
    ["a move up of the first", { type: "move", slide: "siege", to: -1 }],
    ["a slide that is gone", { type: "caption", slide: "gone", caption: "x" }],
    ["a move of one that is gone", { type: "move", slide: "gone", to: 0 }],
    ["a second deletion", { type: "delete", slide: "gone" }],
    ["a caption that is too long", { type: "caption", slide: "siege", caption: "x".repeat(2_001) }],
  ])("leaves the very same story for %s", (_, edit) => {
    expect(edited(STORY, edit)).toBe(STORY);
  });

  it("adds no slide after 200", () => {
    let story = STORY;
    for (let count = 0; count < 250; count += 1)
      story = edited(story, { type: "add", caption: "", link: "?v=1" });
    expect([story.slides.length, new Set(slideIds(story)).size]).toEqual([200, 200]);
  });

  it("makes a caption shorter that was longer than one can be typed", () => {
    const [first, second] = STORY.slides;
    const long = { ...STORY, slides: [{ ...first!, caption: "x".repeat(5_000) }, second!] };
    const caption = "x".repeat(4_999);
    expect(captions(edited(long, { type: "caption", slide: "siege", caption }))[0]).toBe(caption);
    expect(4_999).toBeGreaterThan(MOST_CAPTION_CHARACTERS);
  });

  it("leaves a story whose slides have ids of their own, and that a graph file can hold", () => {
    fc.assert(
      fc.property(fc.array(anyStoryEdit, { maxLength: 20 }), (edits) => {
        const story = edits.reduce(edited, STORY);
        const ids = slideIds(story);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every(isSlug)).toBe(true);
        expect(story.title.trim()).not.toBe("");
        expect(JSON.parse(JSON.stringify(story))).toEqual(story);
      }),
      RUNS,
    );
  });
});

describe("in words", () => {
  it.each<[StoryEdit, string]>([
    [{ type: "title", title: "x" }, "renamed the story"],
    [{ type: "add", caption: "", link: "?v=1" }, "added slide 4"],
    [{ type: "caption", slide: "talks", caption: "x" }, "changed the caption of slide 2"],
    [{ type: "link", slide: "slide", link: "?v=1" }, "changed the view of slide 3"],
    [{ type: "move", slide: "slide", to: 0 }, "moved slide 3 to place 1"],
    [{ type: "delete", slide: "siege" }, "deleted slide 1"],
  ])("%j is “%s”", (edit, words) => {
    expect(editInWords(THREE, edit)).toBe(words);
  });

  it("one word of a caption is one run, and a step that stands alone is in none", () => {
    const run = (caption: string, slide = "siege") => runOf(STORY, { type: "caption", slide, caption });
    expect(run("The")).toBe(run("Thes"));
    expect(run("The")).not.toBe(run("The s"));
    expect(run("The")).not.toBe(run("The", "talks"));
    expect(runOf(STORY, { type: "delete", slide: "siege" })).toBeNull();
  });
});

describe("the link of a slide", () => {
  it("has the whole view but for which data it is of, and the frame around it", () => {
    const { view } = restoreView(
      "?d=siege&t=2019-12-31..2020-01-01&kind=call&tab=table&sel=mike-pompeo&cam=1.2.300&story=siege.1",
      SIEGE,
    );
    const link = slideLink({ ...view, chrome: "present" });
    expect(link).toMatch(
      /^\?v=1\.\w{3}&t=2019-12-31\.\.2020-01-01&kind=call&min=2&tab=table&sel=mike-pompeo&cam=1\.2\.300$/,
    );
    expect(restoreView(link, SIEGE).view).toEqual({ ...view, story: null });
  });
});

describe("a caption that says words", () => {
  it("says just them, whatever signs are in them", () => {
    const words = ["On 1 Jan 2020, only “Call”", "*stars*", "[a](https://example.org)", "a\\*b", "<b>"];
    expect(words.map(captionSaying).map(headingText)).toEqual(words);
  });
});

describe("a story that is made", () => {
  it("has an id by its title and by chance, that no other has", () => {
    expect(newStoryId("", "k3f9z", [])).toBe("story-k3f9z");
    expect(newStoryId("From siege to vote", "k3f9z", ["from-siege-to-vote-k3f9z"])).toBe(
      "from-siege-to-vote-k3f9z-2",
    );
  });

  it("as a copy, has the same slides under another id and title", () => {
    expect(copyOf(STORY, "mine")).toEqual({ ...STORY, id: "mine", title: "From siege to talks (copy)" });
  });
});
