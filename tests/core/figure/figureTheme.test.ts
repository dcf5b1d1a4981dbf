import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { figureTheme } from "../../../src/core/figure/figureTheme.ts";

const TOKENS = readFileSync(new URL("../../../src/ui/tokens.css", import.meta.url), "utf8");

/** What a token is in both themes. */
function token(name: string): readonly [light: string, dark: string] {
  const [, light = "", dark = ""] =
    new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(TOKENS) ?? [];
  return [light, dark];
}

/** `#15181d0d` as a colour and an opacity. */
function split(colour: string): readonly [string, number] {
  return [colour.slice(0, 7), Number.parseInt(colour.slice(7), 16) / 255];
}

test.each([
  ["light", 0],
  ["dark", 1],
] as const)("the %s theme has the colours of the page", (name, at) => {
  const theme = figureTheme(name);
  const of = (one: string): string => token(one)[at];
  expect(theme).toMatchObject({
    strand: {
      cooperative: of("cooperative"),
      neutral: of("neutral"),
      hostile: of("hostile"),
      force: of("hostile"),
    },
    paper: of("paper"),
    fill: of("node-fill"),
    line: of("node-line"),
    lineCold: of("node-line-cold"),
    ink: of("ink"),
    ink2: of("ink-2"),
    ink3: of("ink-3"),
    rule: of("line"),
    axis: of("line-strong"),
    leader: of("control"),
  });
  expect([theme.casing, theme.casingOpacity]).toEqual(split(of("casing")));
  expect([theme.ink, theme.windowOpacity]).toEqual(split(of("window")));
});
