import { describe, expect, it } from "vitest";
import type { Citation, Source } from "../../src/core/model/graph.ts";
import { sourceId } from "../../src/core/model/ids.ts";
import { sourceDateInWords } from "../../src/core/citation/sourceDateInWords.ts";
import { citationInWords } from "../../src/panels/sourceWords.ts";
import { webAddress } from "../../src/ui/webAddress.ts";

describe("webAddress", () => {
  it.each([
    ["https://example.org/a?b=c#d", "https://example.org/a?b=c#d"],
    ["http://example.org", "http://example.org/"],
    ["HTTPS://EXAMPLE.ORG/A", "https://example.org/A"],
    ["javascript:alert(1)", null],
    ["  javascript:alert(1)", null],
    ["java\nscript:alert(1)", null],
    ["data:text/html,<script>alert(1)</script>", null],
    ["vbscript:x", null],
    ["file:///etc/passwd", null],
    ["blob:https://example.org/1", null],
    ["//example.org/a", null],
    ["/relative", null],
    ["example.org", null],
    ["", null],
    [null, null],
  ])("%j", (url, expected) => {
    expect(webAddress(url)).toBe(expected);
  });
});

describe("sourceDateInWords", () => {
  it.each([
    ["2020-01-02", "2 January 2020"],
    ["2020-01-02~", "c. 2 January 2020"],
    ["2020-01~", "c. January 2020"],
    ["2020-01", "some day of January 2020"],
    [null, "undated"],
  ])("%j", (date, expected) => {
    expect(sourceDateInWords(date)).toBe(expected);
  });
});

describe("citationInWords", () => {
  const source: Source = {
    id: sourceId("al-monitor"),
    publisher: "Al-Monitor",
    title: "Intel",
    author: "Bryant Harris",
    date: "2020-01-02~",
    url: null,
    kind: "news brief",
  };
  const citation: Citation = { source: source.id };

  it.each([
    [
      source,
      { ...citation, locator: "para 4", basis: "brief" },
      "Al-Monitor, Bryant Harris, c. 2 January 2020, para 4; read: the brief",
    ],
    [
      { ...source, author: null, date: null },
      { ...citation, basis: "page opening" },
      "Al-Monitor, undated; read: opening of the page",
    ],
    [
      source,
      { ...citation, basis: "whole page" },
      "Al-Monitor, Bryant Harris, c. 2 January 2020; read: whole page",
    ],
    [source, citation, "Al-Monitor, Bryant Harris, c. 2 January 2020"],
  ])("case %#", (cited, how, expected) => {
    expect(citationInWords(cited, how)).toBe(expected);
  });
});
