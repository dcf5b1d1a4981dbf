import { expect, it } from "vitest";
import { deedOf, type KeyDeed } from "../../src/network/networkKeys.ts";

const PLAIN = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

it.each<[string, boolean, KeyDeed | null]>([
  ["ArrowLeft", false, { type: "go", direction: "left" }],
  ["ArrowDown", true, { type: "nudge", direction: "down" }],
  ["n", false, { type: "tie", by: 1 }],
  ["p", false, { type: "tie", by: -1 }],
  ["P", false, { type: "tie", by: -1 }],
  ["P", true, { type: "pin" }],
  ["Enter", false, { type: "select", pair: false }],
  ["Enter", true, { type: "select", pair: true }],
  ["Home", false, { type: "busiest" }],
  ["+", true, { type: "zoom", nearer: true }],
  ["-", false, { type: "zoom", nearer: false }],
  ["0", false, { type: "fit" }],
  ["Escape", false, { type: "leave" }],
  ["Tab", false, null],
  ["/", false, null],
  ["?", true, null],
  ["constructor", false, null],
])("%s, shift %s", (key, shiftKey, deed) => {
  expect(deedOf({ ...PLAIN, key, shiftKey })).toEqual(deed);
});

it("leaves to the browser what is its own", () => {
  expect(deedOf({ ...PLAIN, key: "p", ctrlKey: true })).toBeNull();
  expect(deedOf({ ...PLAIN, key: "ArrowLeft", altKey: true })).toBeNull();
  expect(deedOf({ ...PLAIN, key: "0", metaKey: true })).toBeNull();
});
