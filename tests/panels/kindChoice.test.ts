import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  classTicked,
  isKindTicked,
  type KindChoice,
  toggleClass,
  toggleKind,
} from "../../src/panels/kindChoice.ts";
import { smallCodebook } from "../fixtures/smallGraph.ts";

const NOTHING: KindChoice = { classes: [], kinds: [] };
const FORCE: KindChoice = { classes: ["force"], kinds: [] };

describe("toggleKind", () => {
  it.each([
    ["ticks one of two", NOTHING, "siege", { classes: [], kinds: ["siege"] }],
    ["writes all kinds as their class", { classes: [], kinds: ["siege"] }, "strike", FORCE],
    ["unticks one of a ticked class", FORCE, "siege", { classes: [], kinds: ["strike"] }],
    ["unticks the last one", { classes: [], kinds: ["strike"] }, "strike", NOTHING],
    [
      "leaves other classes alone",
      { classes: ["contact"], kinds: ["siege"] },
      "siege",
      { classes: ["contact"], kinds: [] },
    ],
    [
      "keeps the lists sorted",
      { classes: [], kinds: ["strike"] },
      "call",
      { classes: [], kinds: ["call", "strike"] },
    ],
    ["ignores a kind that the codebook does not have", FORCE, "seance", FORCE],
  ])("%s", (_, choice, kind, expected) => {
    expect(toggleKind(choice, smallCodebook, kind)).toEqual(expected);
  });
});

describe("toggleClass", () => {
  it.each([
    [
      "ticks it whole in place of its kinds",
      { classes: [], kinds: ["call", "siege"] },
      "force",
      { classes: ["force"], kinds: ["call"] },
    ],
    [
      "unticks it",
      { classes: ["contact", "force"], kinds: [] },
      "force",
      { classes: ["contact"], kinds: [] },
    ],
    ["unticks it where each kind was ticked", { classes: [], kinds: ["siege", "strike"] }, "force", NOTHING],
    ["keeps the lists sorted", FORCE, "contact", { classes: ["contact", "force"], kinds: [] }],
  ])("%s", (_, choice, kindClass, expected) => {
    expect(toggleClass(choice, smallCodebook, kindClass)).toEqual(expected);
  });
});

describe("classTicked", () => {
  it.each([
    [NOTHING, "none"],
    [{ classes: [], kinds: ["siege"] }, "some"],
    [{ classes: [], kinds: ["siege", "strike"] }, "all"],
    [FORCE, "all"],
    [{ classes: [], kinds: ["call"] }, "none"],
  ])("force in %j: %s", (choice, expected) => {
    expect(classTicked(choice, smallCodebook, "force")).toBe(expected);
  });

  it("a kind is ticked after one press and not after two, whatever was ticked", () => {
    const kinds = smallCodebook.kinds;
    const choices = fc.array(fc.constantFrom(...kinds.map(({ id }) => id)), { maxLength: 20 });
    fc.assert(
      fc.property(choices, fc.constantFrom(...kinds), (presses, kind) => {
        const choice = presses.reduce<KindChoice>((so, id) => toggleKind(so, smallCodebook, id), NOTHING);
        const pressed = toggleKind(choice, smallCodebook, kind.id);
        expect(isKindTicked(pressed, kind)).toBe(!isKindTicked(choice, kind));
        expect(toggleKind(pressed, smallCodebook, kind.id)).toEqual(choice);
      }),
    );
  });
});
