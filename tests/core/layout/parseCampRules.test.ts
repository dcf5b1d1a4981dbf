import { expect, test } from "vitest";
import layout from "../../../data/layout.json" with { type: "json" };
import { parseCampRules } from "../../../src/core/layout/parseCampRules.ts";

const rule = { id: "north", label: "North", match: { types: ["state"], countries: ["XNL"] }, at: [0.1, 0.5] };

test("reads a list of camps", () => {
  expect(parseCampRules([rule])).toEqual([rule]);
});

test("the default data set's camps are read whole", () => {
  expect(parseCampRules(layout)).toEqual(layout);
});

test.each([
  [{ camps: [] }, "layout.json, top: Object; expected Array"],
  [[{ ...rule, at: [0.1, 5] }], "layout.json, 0.at.1: 5; expected <=1"],
  [
    [{ ...rule, match: { types: ["stete"] } }],
    'layout.json, 0.match.types.0: "stete"; expected ("person" | "state" | ',
  ],
  [[{ ...rule, colour: "red" }], 'layout.json, 0.colour: "colour"; expected never'],
])("refuses %j", (input, message) => {
  expect(() => parseCampRules(input)).toThrow(message);
});
