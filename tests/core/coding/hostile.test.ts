import { describe, expect, it } from "vitest";
import { createCoder } from "../../../src/core/coding/coder.ts";
import { dayFromIso } from "../../../src/core/model/day.ts";
import { HOSTILE_TEXTS, mixedHostileText } from "../../fixtures/hostileText.ts";

/**
 * Runs of whatever a reader looks ahead for. `npm run bench:coding` measures how their time grows; a
 * reader that backtracked would not end here within the time that a test has.
 */
const code = createCoder();
const PUBLISHED = dayFromIso("2020-06-18") ?? 0;
const LENGTH = 10_000;
/** Whatever was once found slow or wrong stays here. */
const SEEDS = [1, 2, 3, 4, 5, 20_200_618];

/** The evidence that is not where it is said to be. */
function misplaced(text: string): string[] {
  return code(text, PUBLISHED).interactions.flatMap(({ start, end, evidence }) =>
    text.slice(start, end) === evidence ? [] : [evidence],
  );
}

describe("a text of one long run is coded to its end, with exact spans", () => {
  it.each(Object.entries(HOSTILE_TEXTS))("%s", (_, textOf) => {
    expect(misplaced(textOf(LENGTH))).toEqual([]);
  });

  it.each(SEEDS)("mixed, seed %i", (seed) => {
    expect(misplaced(mixedHostileText(seed, LENGTH))).toEqual([]);
  });

  it("100,000 characters without a space", () => {
    expect(misplaced("x".repeat(100_000))).toEqual([]);
    expect(misplaced("Iran-Iraq".repeat(11_111))).toEqual([]);
  });
});
