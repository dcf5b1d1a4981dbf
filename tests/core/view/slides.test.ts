import { expect, it } from "vitest";
import { firstStory, linkToPlace, placesOf, stopAt } from "../../../src/core/view/slides.ts";
import { SIEGE } from "./siege.ts";

const [story] = SIEGE.stories;
if (story === undefined) throw new Error("the data have no story");

it("each slide is a place, and after the last one come the sources", () => {
  const stops = [0, 1, 2, 3, 4, 5].map((slide) => stopAt({ id: "siege", slide }, SIEGE));
  expect(stops).toEqual([
    undefined,
    ...story.slides.map((slide) => ({ story, slide, link: slide.link })),
    { story, slide: null, link: "?v=1.000&kind=call&view=closing" },
    undefined,
  ]);
  expect(placesOf(story)).toBe(4);
});

it("a story without slides has no place at all", () => {
  const empty = { id: "empty", title: "", slides: [] };
  expect(placesOf(empty)).toBe(0);
  expect(stopAt({ id: "empty", slide: 1 }, { ...SIEGE, stories: [empty] })).toBe(undefined);
});

it("names of the prototype are no stories", () => {
  expect(stopAt({ id: "constructor", slide: 1 }, SIEGE)).toBe(undefined);
});

it("has a link of its own", () => {
  expect(linkToPlace({ id: "siege", slide: 3 })).toBe("?story=siege.3");
});

it("the first story with a slide is the one to begin with", () => {
  const empty = { id: "empty", title: "", slides: [] };
  expect(firstStory([empty, story])).toBe(story);
  expect(firstStory([empty])).toBe(undefined);
});
