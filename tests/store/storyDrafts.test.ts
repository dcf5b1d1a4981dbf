import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readGraphText } from "../../src/core/formats/json.ts";
import { MOST_STORIES } from "../../src/core/view/ownStories.ts";
import { slideLink } from "../../src/core/view/storyEdits.ts";
import type { Explorer } from "../../src/store/explorer.ts";
import { storiesOf } from "../../src/store/storiesOf.ts";
import { smallGraph } from "../fixtures/smallGraph.ts";
import { startedOn, storageOf } from "./startedOn.ts";

afterEach(() => void vi.unstubAllGlobals());

const own = (explorer: Explorer) => explorer.getState().ownStories;
const captions = (explorer: Explorer, at = 0) => own(explorer)[at]?.slides.map(({ caption }) => caption);
const ids = (explorer: Explorer) => storiesOf(explorer.getState()).map(({ id }) => id);

/** An explorer with one story of one's own, which has these slides; gives its id too. */
async function withStory(...slides: readonly string[]) {
  const { explorer, corpus } = await startedOn();
  explorer.actions.makeStory("My story");
  const id = own(explorer)[0]?.id ?? "";
  for (const caption of slides) explorer.actions.editStory(id, { type: "add", caption, link: "?v=1" });
  return { explorer, corpus, id };
}

describe("a story of one's own", () => {
  beforeEach(() => storageOf());

  it("is there when the same data are opened again, and not for other data", async () => {
    const { explorer, id } = await withStory("One", "Two");
    expect(id).toMatch(/^story-[a-z0-9]{5}$/);
    expect(own((await startedOn()).explorer)).toEqual(own(explorer));
    expect(own((await startedOn("?v=1", { id: "other" })).explorer)).toEqual([]);
  });

  it("can be played like those of the data, by links of these data", async () => {
    const { explorer, id } = await withStory();
    explorer.actions.change((view) => ({ ...view, kinds: ["call"], tab: "table" }), "push");
    const { view } = explorer.getState();
    explorer.actions.editStory(id, { type: "add", caption: "Calls", link: slideLink(view) });
    expect(ids(explorer)).toEqual(["southport", id]);
    explorer.actions.follow(`?v=1&story=${id}.1`);
    expect(explorer.getState().view).toEqual({ ...view, story: { id, slide: 1 } });
    const again = (await startedOn(`?v=1&story=${id}.1`)).explorer;
    expect(again.getState().view).toEqual({ ...view, story: { id, slide: 1 } });
    again.actions.editStory(id, { type: "delete", slide: "slide" });
    again.actions.follow(`?v=1&story=${id}.1`);
    expect(again.getState().notices).toEqual([`\`story=${id}.1\` is not a slide of a story of this data`]);
  });

  it("is made and deleted, and each edit of it taken back and done again", async () => {
    const { explorer, id } = await withStory("One", "Two");
    const { editStory, deleteStory, undoStory, redoStory } = explorer.actions;
    const said = () => explorer.getState().storySaid;
    editStory(id, { type: "move", slide: "slide-2", to: 0 });
    expect([captions(explorer), said()]).toEqual([["Two", "One"], "Moved slide 2 to place 1."]);
    deleteStory(id);
    expect([own(explorer), said()]).toEqual([[], "Deleted “My story”."]);
    expect(explorer.getState().storyPanel).toEqual({ open: true, story: null });
    undoStory();
    expect([captions(explorer), said()]).toEqual([["Two", "One"], "Undone: deleted “My story”."]);
    expect(explorer.getState().storyPanel.story).toBe(id);
    undoStory();
    undoStory();
    expect(captions(explorer)).toEqual(["One"]);
    redoStory();
    redoStory();
    redoStory();
    redoStory();
    expect(own(explorer)).toEqual([]);
    for (let count = 0; count < 9; count += 1) undoStory();
    expect([own(explorer), explorer.getState().storyPanel.story]).toEqual([[], null]);
    expect(own((await startedOn()).explorer)).toEqual([]);
  });

  it("as a copy leaves the story of the data as it is", async () => {
    const { explorer } = await startedOn();
    expect(explorer.actions.copyStory("southport")).toBe(true);
    const [copy] = own(explorer);
    expect(copy).toEqual({
      id: expect.stringMatching(/^from-siege-to-talks-[a-z0-9]{5}$/) as string,
      title: "From siege to talks (copy)",
      slides: smallGraph.stories[0]?.slides,
    });
    expect(ids(explorer)).toEqual(["southport", copy?.id]);
    expect(explorer.actions.copyStory("nothing-of-that-name")).toBe(false);
  });

  it("says nothing of each word that is typed", async () => {
    const { explorer, id } = await withStory("One");
    explorer.actions.editStory(id, { type: "caption", slide: "slide", caption: "One t" });
    expect(explorer.getState().storySaid).toBeNull();
  });

  it("is not one too many", async () => {
    const { explorer } = await startedOn();
    for (let count = 0; count < MOST_STORIES; count += 1) explorer.actions.makeStory("Again");
    expect([explorer.actions.makeStory("Again"), explorer.actions.copyStory("southport")]).toEqual([
      false,
      false,
    ]);
    expect(own(explorer)).toHaveLength(MOST_STORIES);
  });
});

describe("two tabs", () => {
  beforeEach(() => storageOf());

  it("keep each other's stories and slides", async () => {
    const { explorer: here, id } = await withStory("One");
    const there = (await startedOn()).explorer;
    here.actions.editStory(id, { type: "add", caption: "Here", link: "?v=1" });
    there.actions.makeStory("There");
    there.actions.editStory(id, { type: "add", caption: "There", link: "?v=1" });
    expect([own(there).length, captions(there)]).toEqual([2, ["One", "Here", "There"]]);
    here.actions.showStories(true);
    expect(own(here)).toEqual(own(there));
  });

  it("never take back what the other has done", async () => {
    const { explorer: here, id } = await withStory("One");
    const there = (await startedOn()).explorer;
    there.actions.editStory(id, { type: "caption", slide: "slide", caption: "Other" });
    here.actions.undoStory();
    expect([captions(here), here.getState().storySteps.past]).toEqual([["Other"], []]);
    expect(here.getState().storySaid).toMatch(/^Another tab has changed this story since/);
  });
});

describe("the graph file with one's stories", () => {
  beforeEach(() => storageOf());

  it("has them when it is opened, letter for letter", async () => {
    const { explorer, id } = await withStory("*One*\n\n<b>two</b>", "\ud800 \u2028 \\");
    explorer.actions.copyStory("southport");
    const { ownStories: stories } = explorer.getState();
    const { text } = await explorer.actions.graphFile({ type: "whole", views: [], stories });
    const read = readGraphText(text);
    expect(read).toMatchObject({ ok: true, graph: { stories: [...smallGraph.stories, ...stories] } });
    const opened = await startedOn(`?v=1&story=${id}.2`, { stories: [...smallGraph.stories, ...stories] });
    expect(ids(opened.explorer)).toEqual(["southport", ...stories.map((story) => story.id)]);
    expect(opened.explorer.getState().view.story).toEqual({ id, slide: 2 });
  });
});

describe("a browser that keeps nothing", () => {
  it("holding rubbish, starts without stories of one's own", async () => {
    storageOf({ "demarche.stories.small": '[{"id":"__proto__"},{rubbish' });
    expect(own((await startedOn()).explorer)).toEqual([]);
  });

  it.each<[string, () => void]>([
    ["is full", () => storageOf({}, () => new DOMException("full", "QuotaExceededError"))],
    ["has none at all", () => vi.stubGlobal("localStorage", undefined)],
  ])("whose storage %s, keeps stories as long as the page, and knows that", async (_, prepare) => {
    prepare();
    const { explorer, id } = await withStory("One", "Two");
    explorer.actions.editStory(id, { type: "delete", slide: "slide" });
    explorer.actions.showStories(true);
    expect([captions(explorer), explorer.getState().storiesKept]).toEqual([["Two"], false]);
    explorer.actions.undoStory();
    expect(captions(explorer)).toEqual(["One", "Two"]);
  });
});

describe("an embedded page", () => {
  it("neither reads nor writes what the browser keeps", async () => {
    const storage = storageOf({ "demarche.stories.small": JSON.stringify(smallGraph.stories) });
    const { explorer } = await startedOn("?v=1&embed=1");
    expect(own(explorer)).toEqual([]);
    explorer.actions.makeStory("Mine");
    explorer.actions.showStories(true);
    expect(own(explorer)).toHaveLength(1);
    expect(storage.touched).toEqual([]);
  });
});
