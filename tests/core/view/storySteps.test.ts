import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Story } from "../../../src/core/model/graph.ts";
import { edited, editInWords, runOf, type StoryEdit } from "../../../src/core/view/storyEdits.ts";
import {
  afterStep,
  NO_STEPS,
  redone,
  type StoryStep,
  type StorySteps,
  undone,
  withStep,
} from "../../../src/core/view/storySteps.ts";
import { smallGraph } from "../../fixtures/smallGraph.ts";
import { anyStoryEdit } from "./anyStoryEdit.ts";
import { RUNS } from "./runs.ts";

const STORY = smallGraph.stories[0]!;
const OTHER: Story = { id: "other", title: "Another", slides: [] };

interface Drafts {
  readonly stories: readonly Story[];
  readonly steps: StorySteps;
}

const START: Drafts = { stories: [OTHER, STORY], steps: NO_STEPS };

function taken({ stories, steps }: Drafts, step: StoryStep): Drafts {
  return { stories: afterStep(stories, step), steps: withStep(steps, step) };
}

/** As the store does it: an edit that changes nothing is no step. */
function edit(drafts: Drafts, how: StoryEdit): Drafts {
  const before = drafts.stories.find(({ id }) => id === STORY.id);
  if (before === undefined) return drafts;
  const after = edited(before, how);
  if (after === before) return drafts;
  const [did, run] = [editInWords(before, how), runOf(before, how)];
  return taken(drafts, { id: STORY.id, before, after, place: 1, did, run });
}

/** Turned as often as it can be. */
function turnedAll(way: typeof undone, { stories, steps }: Drafts): Drafts {
  const turned = way(stories, steps);
  if (turned === "changed") throw new Error("changed");
  return turned === null ? { stories, steps } : turnedAll(way, turned);
}

const dids = (steps: readonly StoryStep[]) => steps.map(({ did }) => did);

describe("taking back", () => {
  it("gives the first stories after any edits, and doing again the last ones", () => {
    fc.assert(
      fc.property(fc.array(anyStoryEdit, { maxLength: 30 }), (edits) => {
        const last = edits.reduce(edit, START);
        const first = turnedAll(undone, last);
        expect(first.stories).toEqual(START.stories);
        expect(turnedAll(redone, first).stories).toEqual(last.stories);
      }),
      RUNS,
    );
  });

  it("takes back the making and the deleting of a story, in its place", () => {
    const made: Story = { id: "new", title: "New", slides: [] };
    const drafts = [
      { id: "new", before: null, after: made, place: 2, did: "made a story", run: null },
      { id: "other", before: OTHER, after: null, place: 0, did: "deleted “Another”", run: null },
    ].reduce(taken, START);
    expect(drafts.stories.map(({ id }) => id)).toEqual([STORY.id, "new"]);
    expect(turnedAll(undone, drafts).stories).toEqual([OTHER, STORY]);
  });

  it("takes back a word of a caption at once, and the next one before it", () => {
    const typed = ["T", "Th", "The", "The e", "The en", "The end"];
    const drafts = typed
      .map((caption) => ({ type: "caption" as const, slide: "siege", caption }))
      .reduce(edit, START);
    const captionAfter = ({ stories }: Drafts) => stories[1]?.slides[0]?.caption;
    const once = undone(drafts.stories, drafts.steps);
    if (once === null || once === "changed") throw new Error("nothing");
    expect([captionAfter(drafts), captionAfter(once), drafts.steps.past.length]).toEqual([
      "The end",
      "The",
      2,
    ]);
    expect(captionAfter(turnedAll(undone, drafts))).toBe("The siege.");
  });

  it("cannot do again what was taken back before another edit", () => {
    const once = undone(...pairOf(edit(START, { type: "delete", slide: "siege" })));
    if (once === null || once === "changed") throw new Error("nothing");
    const next = edit(once, { type: "title", title: "Again" });
    expect([dids(next.steps.past), next.steps.future]).toEqual([["renamed the story"], []]);
  });

  it("leaves alone what another tab has changed since, and other stories as they are now", () => {
    const drafts = edit(START, { type: "delete", slide: "siege" });
    const elsewhere = drafts.stories.map((story) =>
      story.id === STORY.id ? { ...story, title: "Changed elsewhere" } : story,
    );
    expect(undone(elsewhere, drafts.steps)).toBe("changed");
    const others = [{ ...OTHER, title: "Renamed elsewhere" }, drafts.stories[1]!];
    expect(undone(others, drafts.steps)).toMatchObject({ stories: [others[0], STORY] });
  });

  it("has nothing to do at the start", () => {
    expect([undone([], NO_STEPS), redone([], NO_STEPS)]).toEqual([null, null]);
  });

  it("remembers the last thousand steps", () => {
    let drafts = START;
    for (let count = 0; count < 1_100; count += 1)
      drafts = edit(drafts, { type: "link", slide: "siege", link: `?v=1&min=${count}` });
    expect(drafts.steps.past).toHaveLength(1_000);
  });
});

function pairOf({ stories, steps }: Drafts): [readonly Story[], StorySteps] {
  return [stories, steps];
}
