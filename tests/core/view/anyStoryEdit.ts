import fc from "fast-check";
import type { StoryEdit } from "../../../src/core/view/storyEdits.ts";

/** Some name slides that a short story has, some slides that are gone. */
const slide = fc.constantFrom("siege", "talks", "slide", "slide-2", "gone");
const caption = fc.oneof(fc.string(), fc.constantFrom("", "One\n\n*two* <b>", "\ud800", "__proto__"));
const link = fc.constantFrom("?v=1", "?kind=call&cam=1.2.300", "?t=2020-01-01..");

/** Any edit of the story of the small graph, which has the slides `siege` and `talks`. */
export const anyStoryEdit: fc.Arbitrary<StoryEdit> = fc.oneof(
  fc.record({ type: fc.constant("title" as const), title: fc.string() }),
  fc.record({ type: fc.constant("add" as const), caption, link }),
  fc.record({ type: fc.constant("caption" as const), slide, caption }),
  fc.record({ type: fc.constant("link" as const), slide, link }),
  fc.record({ type: fc.constant("move" as const), slide, to: fc.integer({ min: -2, max: 6 }) }),
  fc.record({ type: fc.constant("delete" as const), slide }),
);
