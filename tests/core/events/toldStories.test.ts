import { describe, expect, it } from "vitest";
import { openGraph } from "../../../src/core/events/openGraph.ts";
import { readGraphText } from "../../../src/core/formats/json.ts";
import type { Graph, Story } from "../../../src/core/model/graph.ts";
import { encodeLink } from "../../../src/core/view/encode.ts";
import { restoreView } from "../../../src/core/view/restore.ts";
import { mulberry32, randomGraph } from "../../fixtures/randomGraph.ts";
import { smallGraph } from "../../fixtures/smallGraph.ts";
import { pictureInWords } from "./pictureInWords.ts";
import { randomView } from "./randomView.ts";

const storyOf = (...links: string[]): Story => ({
  id: "quarrel",
  title: "The quarrel",
  slides: links.map((link, at) => ({ id: `slide-${at + 1}`, caption: `Slide ${at + 1}`, link })),
});

/** The part that a view shows, with a story, as it is read again. */
function partOf(graph: Graph, link: string, story: Story) {
  const open = openGraph(graph);
  const { view } = restoreView(link, open.catalogue);
  const file = open.graphFile({ type: "part", view, form: "file", stories: [story] });
  const read = readGraphText(file.text);
  if (!read.ok || file.view === null) throw new Error("the part cannot be read");
  expect(read.problems).toEqual([]);
  return { graph: read.graph, view: file.view };
}

/** What a slide shows of a graph, in words, and what its link could not restore. */
function slideShown(graph: Graph, at: number) {
  const { catalogue, query } = openGraph(graph);
  const { view, notices } = restoreView(`?v=1&story=quarrel.${at}`, catalogue);
  const { leftOut: _, ...shown } = pictureInWords(query(view), catalogue);
  const { tab, selection, camera } = view;
  return {
    ...shown,
    tab,
    selection,
    camera,
    notices: notices.filter((text) => !/cannot show it/.test(text)),
  };
}

describe("a story with the graph of a view", () => {
  const story = storyOf(
    "?t=2019-12-30..2019-12-30&class=force",
    "?kind=call&sel=ada-example&cam=1.2.300",
    "?view=opening&tab=table",
    "?topic=embassy~nothing",
  );
  const whole: Graph = { ...smallGraph, stories: [story] };

  it("has all that its slides show, and each shows the same as over the whole", () => {
    const part = partOf(whole, "?kind=call", story);
    const calls = openGraph(whole).query(restoreView("?kind=call", openGraph(whole).catalogue).view);
    expect(part.graph.interactions.length).toBeGreaterThan(calls.interactions.length);
    expect(part.graph.interactions.length).toBeLessThan(whole.interactions.length);
    for (const at of [1, 2, 3]) expect(slideShown(part.graph, at)).toEqual(slideShown(whole, at));
    expect({ ...slideShown(part.graph, 4), notices: [] }).toEqual({ ...slideShown(whole, 4), notices: [] });
    expect(part.graph.stories).toEqual([
      { ...story, slides: story.slides.map((slide) => ({ ...slide, link: expect.any(String) })) },
    ]);
    expect(part.graph.description).toContain("With it is all that is shown in “The quarrel”.");
  });

  it("leaves the view what it shows without the story", () => {
    const { graph, view } = partOf(whole, "?kind=call", story);
    const opened = openGraph(graph);
    const { leftOut: _, ...after } = pictureInWords(opened.query(view), opened.catalogue);
    const open = openGraph(whole);
    const before = pictureInWords(open.query(restoreView("?kind=call", open.catalogue).view), open.catalogue);
    expect({ ...after, leftOut: before.leftOut }).toEqual(before);
  });

  it("stays on the slide that is shown", () => {
    const { view } = partOf(whole, "?v=1&story=quarrel.2", story);
    expect(view.story).toEqual({ id: "quarrel", slide: 2 });
    expect(
      openGraph(whole).graphFile({
        type: "part",
        view: restoreView("?v=1&story=quarrel.2", openGraph(whole).catalogue).view,
        form: "file",
      }).view?.story,
    ).toBeNull();
  });

  it("gives the part another id", () => {
    const open = openGraph(whole);
    const { view } = restoreView("?kind=call", open.catalogue);
    const without = open.graphFile({ type: "part", view, form: "file" });
    expect(partOf(whole, "?kind=call", story).graph.id).not.toBe(without.id);
  });

  it("is refused where a slide that shows nothing would show something over the part", () => {
    // No siege has this topic; the part has neither, and without the topic all sieges would be shown.
    const untrue = storyOf("?kind=siege", "?topic=talks&kind=siege");
    const graph: Graph = { ...smallGraph, stories: [untrue] };
    expect(slideShown(graph, 2).interactions).toEqual([]);
    expect(() => partOf(graph, "?kind=siege", untrue)).toThrow(
      "Slide 2 of “The quarrel” would show something else over this part of the data: take all of the data instead.",
    );
  });

  const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);
  const PARTS = Array.from({ length: 6 }, (_, part) => SEEDS.slice(part * 10, part * 10 + 10));

  it.each(PARTS)("tells over the part what it tells over the whole, seeds %i and following", (...seeds) => {
    let told = 0;
    for (const seed of seeds) {
      const random = mulberry32(9_000_000 + seed);
      const graph = randomGraph(seed, {
        actors: 4 + (seed % 12),
        interactions: 10 + (seed % 40),
        days: 1 + (seed % 30),
      });
      const links = [0, 1, 2].map(() => encodeLink(randomView(random, graph)));
      const asked = storyOf(...links);
      const withStory: Graph = { ...graph, stories: [asked] };
      const link = encodeLink(randomView(random, graph));
      const what = `seed ${seed}: ${link} with ${links.join(" ")}`;
      let part: Graph;
      try {
        part = partOf(withStory, link, asked).graph;
      } catch (error) {
        expect({ what, error: String(error) }).toEqual({
          what,
          error: expect.stringContaining("would show something else"),
        });
        continue;
      }
      told += 1;
      for (const at of [1, 2, 3]) {
        const { notices: _, ...after } = slideShown(part, at);
        const { notices: __, ...before } = slideShown(withStory, at);
        expect({ what, at, ...after }).toEqual({ what, at, ...before });
      }
    }
    expect(told, "stories that could be told over a part").toBeGreaterThan(2);
  });
});
