import { describe, expect, it } from "vitest";
import { decodeLink } from "../../../src/core/view/decode.ts";
import { withoutPin, withoutPins, withPin } from "../../../src/core/view/pinning.ts";
import { EMPTY_VIEW } from "../../../src/core/view/view.ts";

const FORM = "an actor and two whole numbers, such as `mike-pompeo.240.215`";

describe("a pin that cannot be read is named, and the others are kept", () => {
  it.each([
    ["pin=", [`\`pin=\` is not ${FORM}`], []],
    ["pin=iran", [`\`pin=iran\` is not ${FORM}`], []],
    ["pin=iran.1.5.2", [`\`pin=iran.1.5.2\` is not ${FORM}`], []],
    ["pin=iran.12345678.0", [`\`pin=iran.12345678.0\` is not ${FORM}`], []],
    ["pin=__proto__.1.2", [`\`pin=__proto__.1.2\` is not ${FORM}`], []],
    [
      "pin=iran.1.2~iraq.x.2",
      [`1 of 2 pinned actors, \`iraq.x.2\`, is not ${FORM}`],
      [{ actor: "iran", x: 1, y: 2 }],
    ],
    [
      "pin=iran.5.6~iran.1.2",
      ["`iran` is pinned more than once, and `iran.5.6` was left out"],
      [{ actor: "iran", x: 1, y: 2 }],
    ],
  ])("?%s", (link, notices, pins) => {
    expect(decodeLink(`?${link}`)).toMatchObject({ notices, view: { ...EMPTY_VIEW, pins } });
  });
});

it("pins are whole numbers, sorted by actor, one an actor", () => {
  const one = withPin(EMPTY_VIEW, { actor: "iraq", x: 10.4, y: -0.2 });
  const two = withPin(one, { actor: "iran", x: 1, y: 2 });
  expect(two.pins).toEqual([
    { actor: "iran", x: 1, y: 2 },
    { actor: "iraq", x: 10, y: 0 },
  ]);
  expect(withPin(two, { actor: "iraq", x: 7, y: 8 }).pins).toEqual([
    { actor: "iran", x: 1, y: 2 },
    { actor: "iraq", x: 7, y: 8 },
  ]);
  expect(withoutPin(two, "iran")).toEqual(one);
  expect(withoutPins(two)).toEqual(EMPTY_VIEW);
});
