import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FIGURE_SIZES } from "../../../src/core/figure/figureShape.ts";
import { FONT_TABLE, type FontWeight } from "../../../src/core/figure/textMeasure.ts";
import { viewFigure } from "../../../src/core/figure/viewFigure.ts";
import type { Graph } from "../../../src/core/model/graph.ts";
import { STRANDS } from "../../../src/core/events/picture.ts";
import { EMPTY_VIEW } from "../../../src/core/view/view.ts";
import { mulberry32, randomGraph } from "../../fixtures/randomGraph.ts";
import { smallGraph } from "../../fixtures/smallGraph.ts";
import { randomView } from "../events/randomView.ts";
import { opened, REQUEST, svgOf, viewOf } from "./figureFixtures.ts";
import { allOf, byId, readSvg, type SvgNode, titleOf } from "./readSvg.ts";

const SIEGE = "?v=1&t=2019-12-27..2020-01-03";
const small = opened(smallGraph);

describe("a figure", () => {
  test.each(FIGURE_SIZES)("of the size %s is the one that is kept", (size) => {
    const kept = readFileSync(new URL(`../../golden/figure-${size}.svg`, import.meta.url), "utf8");
    expect(viewFigure(small, viewOf(small, SIEGE), { ...REQUEST, size })).toBe(kept);
  });

  test("says what it shows, what it leaves out, where from and where to", () => {
    const svg = svgOf(small, viewOf(small, SIEGE));
    const texts = allOf(svg, ({ name }) => name === "text").map(({ text }) => text.replaceAll("\u00a0", " "));
    const whole = texts.join(" ");
    expect(whole).toContain("The siege");
    expect(whole).toContain("Eight days around the siege.");
    expect(whole).toMatch(/Showing \d+ of \d+ actors and \d+ of \d+ interactions: 27 Dec 2019 to 3 Jan 2020/);
    expect(whole).toMatch(/Not shown: \d+ interactions/);
    expect(whole).toMatch(/Sources\. \d+ documents?: /);
    expect(whole).toContain("https://demarche.example.org/?v=1&d=southport (22 November 2026)");
    expect(byId(svg, "figure-description").text).toContain("https://demarche.example.org/?v=1&d=southport");
  });

  test("has over it what a slide says, or what a person put there", () => {
    const headOf = (svg: SvgNode): string[] =>
      ["title", "summary"].map((id) => allOf(byId(svg, id), ({ name }) => name === "text")[0]?.text ?? "");
    const stories = smallGraph.stories.map((story) => ({
      ...story,
      slides: story.slides.map((slide) => ({ ...slide, caption: "The *siege*\n\nIt lasted." })),
    }));
    const told = opened({ ...smallGraph, stories });
    const slide = viewOf(told, "?story=southport.1");
    expect(headOf(svgOf(told, slide))).toEqual(["The siege", "It lasted."]);
    const heading = { title: "My title", note: "My words." };
    expect(headOf(svgOf(told, slide, { heading }))).toEqual(["My title", "My words."]);
  });

  test("has no timeline, sources or QR code where none are wanted", () => {
    const ids = (svg: SvgNode): unknown[] =>
      ["timeline", "qr"].map((id) => allOf(svg, ({ attributes }) => attributes["id"] === id).length);
    const view = viewOf(small, SIEGE);
    expect(ids(svgOf(small, view))).toEqual([1, 1]);
    const bare = svgOf(small, view, { timeline: false, sources: false, qr: false });
    expect(ids(bare)).toEqual([0, 0]);
    expect(bare.text).not.toContain("Sources.");
  });

  test("of an empty view says why, and draws nothing else", () => {
    const svg = svgOf(small, viewOf(small, "?v=1&t=1990-01-01..1990-01-02"));
    expect(svg.text).toContain("Nothing to show:");
    expect(allOf(svg, ({ attributes }) => attributes["id"] === "network")).toEqual([]);
  });

  test("as large as on the screen keeps the network's frame", () => {
    const svg = svgOf(
      small,
      { ...viewOf(small, SIEGE), camera: { x: 500, y: 290, width: 900 } },
      {
        size: "screen",
        frame: { width: 1000, height: 500 },
      },
    );
    const [frame] = allOf(byId(svg, "network"), ({ name }) => name === "rect");
    expect(frame?.attributes).toMatchObject({ width: "1000", height: "500" });
  });

  test("on a slide is 1600 by 900", () => {
    expect(svgOf(small, viewOf(small, SIEGE), { size: "slide" }).attributes).toMatchObject({
      width: "1600",
      height: "900",
    });
  });

  test("puts in a face of the font only where it has a character of it", () => {
    const faces = [
      { name: "latin", base64: "TEFUSU4=" },
      { name: "latin-ext", base64: "RVhU" },
    ] as const;
    const named = (name: string): string => {
      const [first, ...others] = smallGraph.actors;
      const graph = opened({ ...smallGraph, actors: [{ ...first!, shortName: name }, ...others] });
      return viewFigure(graph, EMPTY_VIEW, { ...REQUEST, faces });
    };
    expect(named("Ada")).toContain("base64,TEFUSU4=");
    expect(named("Ada")).not.toContain("RVhU");
    expect(named("Erdoğan")).toContain("base64,RVhU");
  });

  test("needs nothing from elsewhere and runs nothing", () => {
    const svg = svgOf(small, viewOf(small, SIEGE));
    const allowed = /^(svg|title|desc|style|g|rect|path|ellipse|polygon|circle|text|tspan|clipPath)$/;
    expect(allOf(svg, ({ name }) => !allowed.test(name))).toEqual([]);
    const names = allOf(svg, () => true).flatMap(({ attributes }) => Object.keys(attributes));
    expect(names.filter((name) => /^on|href$|^style$/.test(name))).toEqual([]);
  });
});

describe("hostile names", () => {
  const hostile = "<script>alert(1)</script>&\"'\u0000\ud800]]>\u202eabc";
  const graph: Graph = {
    ...smallGraph,
    title: hostile,
    licence: hostile,
    actors: smallGraph.actors.map((actor) => ({
      ...actor,
      name: hostile,
      shortName: `${hostile} ${actor.id}`,
    })),
    keyDates: smallGraph.keyDates.map((date) => ({ ...date, label: hostile })),
    sources: smallGraph.sources.map((source) => ({ ...source, publisher: hostile })),
    views: smallGraph.views.map((view) => ({
      ...view,
      title: hostile.repeat(200),
      note: "x".repeat(100_000),
    })),
  };

  test.each(FIGURE_SIZES)("stay text, at the size %s", (size) => {
    const svg = svgOf(opened(graph), viewOf(opened(graph), SIEGE), { size, link: `https://x/?${hostile}` });
    expect(allOf(svg, ({ name }) => name === "script")).toEqual([]);
    expect(svg.text).toContain("<script>alert(1)</script>&\"'");
  });
});

/** "rect", "ellipse", or a polygon with the number of its corners and its width to its height. */
function shapeOf({ name, attributes }: SvgNode): string {
  const numbers = (attributes["points"] ?? "").split(" ").map(Number);
  const span = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  const [xs, ys] = [0, 1].map((odd) => numbers.filter((_, at) => at % 2 === odd));
  if (name !== "polygon" || xs === undefined || ys === undefined) return name;
  return `${name} ${xs.length} ${(span(xs) / span(ys)).toFixed(1)}`;
}

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where each name stands in the widest font. */
function labelBoxes(svg: SvgNode): Box[] {
  const labels = allOf(svg, ({ attributes }) => attributes["id"] === "labels");
  return labels.flatMap(({ children }) => children.filter(({ name }) => name === "text")).map(labelBox);
}

function labelBox({ attributes, text }: SvgNode): Box {
  const size = Number(attributes["font-size"]);
  const weight = Number(attributes["font-weight"] ?? 400) as FontWeight;
  const width = FONT_TABLE.widest(text, size, weight);
  const share = { end: 1, middle: 0.5 }[attributes["text-anchor"] ?? ""] ?? 0;
  const [left, baseline] = [Number(attributes["x"]) - share * width, Number(attributes["y"])];
  return { text, left, right: left + width, top: baseline - 0.76 * size, bottom: baseline + 0.2 * size };
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe.each(Array.from({ length: 40 }, (_, at) => 7_100 + at))("of random data (seed %i)", (seed) => {
  const graph = randomGraph(seed, { actors: 40, interactions: 160, days: 60 });
  const open = opened(graph);
  const view = seed % 2 === 0 ? EMPTY_VIEW : randomView(mulberry32(seed), graph);
  const size = FIGURE_SIZES[seed % FIGURE_SIZES.length] ?? "page";
  const picture = open.query(view);
  const svg = readSvg(viewFigure(open, view, { ...REQUEST, size }));

  test("no id stands twice", () => {
    const ids = allOf(svg, () => true).flatMap(({ attributes }) => attributes["id"] ?? []);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test("no name lies over another in any font", () => {
    const boxes = labelBoxes(svg);
    const over = boxes.flatMap((box, at) =>
      boxes.slice(at + 1).flatMap((other) => (overlap(box, other) ? [`${box.text} / ${other.text}`] : [])),
    );
    expect(over).toEqual([]);
  });

  test("every actor and every tie of the picture is drawn", () => {
    const idsOf = (start: string): string[] =>
      allOf(svg, ({ attributes }) => attributes["id"]?.startsWith(start) ?? false)
        .map(({ attributes }) => attributes["id"]!.slice(start.length))
        .toSorted();
    const id = (row: number | undefined): string => graph.actors[row ?? -1]?.id ?? "";
    expect(idsOf("actor-")).toEqual(Array.from(picture.actors.row, id).toSorted());
    const ties = Array.from(picture.ties.a, (a, at) => `${id(a)}_${id(picture.ties.b[at])}`);
    expect(idsOf("tie-")).toEqual(ties.toSorted());
  });

  test("the legend's counts are the picture's", () => {
    if (picture.totals.actors.shown === 0) return;
    const counts = allOf(byId(svg, "legend"), ({ name }) => name === "tspan").map(({ text }) => Number(text));
    expect(counts).toEqual(STRANDS.flatMap((_, at) => picture.strandTotals[at] || []));
  });

  test("each shape of a sign is in the legend", () => {
    if (picture.totals.actors.shown === 0) return;
    const names = (group: SvgNode): Set<string> => {
      const shapes = allOf(group, ({ name }) => /^(ellipse|rect|polygon)$/.test(name));
      return new Set(shapes.map(shapeOf));
    };
    expect([...names(byId(svg, "signs"))].filter((name) => !names(byId(svg, "legend")).has(name))).toEqual(
      [],
    );
  });

  test("each actor says who it is", () => {
    for (const row of picture.actors.row) {
      const actor = graph.actors[row];
      expect(titleOf(byId(svg, `actor-${actor?.id}`))).toContain(`${actor?.name}, ${actor?.type}`);
    }
  });
});
