import { describe, expect, test } from "vitest";
import { freshBuild } from "./iraq2020.ts";

const { graph } = freshBuild();
const briefs = new Map(graph.briefs.map((brief) => [brief.id, brief]));
const spans = graph.interactions.flatMap(({ id, evidence }) => evidence.map((span) => ({ id, ...span })));
const textOf = ({ brief, start, end }: (typeof spans)[number]): string => briefs.get(brief)?.text.slice(start, end) ?? "";

describe("every interaction", () => {
  test("has a source and a span", () => {
    expect(graph.interactions.filter(({ evidence, sources }) => evidence.length === 0 || sources.length === 0)).toEqual([]);
  });

  test("has whole sentences for evidence", () => {
    const cut = spans.filter((span) => {
      const text = briefs.get(span.brief)?.text ?? "";
      const before = text.slice(0, span.start);
      const after = text.slice(span.end);
      return !/(^|[.!?] |\n\n)$/.test(before) || !/^( |\n\n|$)/.test(after) || !/^\p{Lu}[^\n]*[.]$/u.test(textOf(span));
    });
    expect(cut.map(textOf)).toEqual([]);
  });

  test("has sentences of its own: none is evidence of two", () => {
    const shared = spans.filter(({ id, brief, start, end }) =>
      spans.some((other) => other.id !== id && other.brief === brief && other.start < end && start < other.end),
    );
    expect(shared).toEqual([]);
  });
});

describe("every brief", () => {
  test("names its sources, and is evidence of something", () => {
    const used = new Set(spans.map(({ brief }) => brief));
    expect(graph.briefs.filter(({ id, sources }) => sources.length === 0 || !used.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test("quotes nobody: no quotation marks, and an apostrophe only within or after a word", () => {
    expect(graph.briefs.filter(({ text }) => /["“”„«»‘]|'|(^|\s)’/.test(text)).map(({ id }) => id)).toEqual([]);
  });

  test("is a digest whose id begins with its first day", () => {
    const strange = graph.briefs.filter(({ id, date, origin }) => origin !== "digest" || !id.startsWith(`${date.slice(0, 10)}-`));
    expect(strange.map(({ id }) => id)).toEqual([]);
  });
});

test("the Al-Monitor brief has a digest of its own, from which 13 interactions are coded", () => {
  const { sources, date } = graph.briefs.find(({ id }) => id === "2020-01-02-al-monitor") ?? {};
  expect({ sources, date }).toEqual({ sources: ["al-monitor-2020-01-02"], date: "2020-01-02~" });
  const coded = graph.interactions.filter(({ evidence }) => evidence[0]?.brief === "2020-01-02-al-monitor");
  const citing = graph.interactions.filter(({ sources: cited }) => cited.some(({ basis }) => basis === "brief"));
  expect(coded).toHaveLength(13);
  expect(citing).toEqual(coded);
});

test("short names are unique, for labels", () => {
  expect(new Set(graph.actors.map(({ shortName }) => shortName)).size).toBe(graph.actors.length);
});
