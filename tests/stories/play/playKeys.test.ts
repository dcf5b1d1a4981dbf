import { expect, it } from "vitest";
import { playStep, turnOf } from "../../../src/stories/play/playKeys.ts";

const press = (key: string, shiftKey = false) => ({ key, shiftKey });

it.each([
  ["ArrowRight", "next"],
  ["PageDown", "next"],
  [" ", "next"],
  ["ArrowLeft", "previous"],
  ["PageUp", "previous"],
  ["Home", "first"],
  ["End", "last"],
  ["o", "overview"],
  ["O", "overview"],
  ["e", "explore"],
  ["E", "explore"],
  ["p", "present"],
  ["?", "help"],
  ["Escape", "leave"],
  ["ArrowDown", undefined],
  ["Enter", undefined],
  ["constructor", undefined],
])("%j is the step %s", (key, step) => {
  expect(playStep(press(key))).toBe(step);
});

it("a blank with Shift goes back, and other keys do what they do without it", () => {
  expect(playStep(press(" ", true))).toBe("previous");
  expect(playStep(press("ArrowRight", true))).toBe("next");
});

it("a text that has the focus is turned by page keys, ends and blanks", () => {
  expect(["PageDown", "End", " ", "PageUp", "Home", "ArrowRight"].map((key) => turnOf(press(key)))).toEqual([
    "down",
    "down",
    "down",
    "up",
    "up",
    undefined,
  ]);
  expect(turnOf(press(" ", true))).toBe("up");
});
