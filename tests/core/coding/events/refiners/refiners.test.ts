import { expect, it } from "vitest";
import { told } from "../told.ts";

// Invented sentences; the events did not happen as told.

it.each([
  [
    "{The White House|body:White House@United States} thanked {Trump|Trump@United States}.",
    ["praise: White House > Trump"],
  ],
  ["{Russia|state:Russia} congratulated {Putin|Putin@Russia}.", []],
  ["{Iran|state:Iran} urged {Iranian officials|people:Iran} to wait.", []],
  ["{Syria|state:Syria} attacks {Hezbollah|body:Hezbollah}.", ["attack: Syria > Hezbollah"]],
])("makes no tie of a state with its own in %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

it.each([
  [
    "{Modi|Modi@India} met {Abe|Abe@Japan}. The meeting between {{Modi|Modi@India} and {Abe|Abe@Japan}|group} lasted an hour.",
    ["meeting: Modi > Abe"],
  ],
  ["{Cuba|state:Cuba} restores relations with {Chile|state:Chile}.", ["agreement: Cuba > Chile"]],
  [
    "{Modi|Modi@India} met {Abe|Abe@Japan} and thanked {Abe|Abe@Japan}.",
    ["meeting: Modi > Abe", "praise: Modi > Abe"],
  ],
  [
    "{Modi|Modi@India} met {Abe|Abe@Japan} and will meet {Abe|Abe@Japan} again.",
    ["meeting: Modi > Abe", "meeting (planned): Modi > Abe"],
  ],
])("keeps one record of one event in %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

it.each([
  [
    "{Beijing|state:China} accused {Canberra|state:Australia}. {Australia|state:Australia} warned that {it|pronoun:Australia} would leave.",
    ["accusation: China > Australia", "threat: Australia > China"],
  ],
  ["{Australia|state:Australia} warned that {it|pronoun:Australia} would leave.", []],
  [
    "{Beijing|state:China} accused {Canberra|state:Australia}. {France|state:France} warned that {it|pronoun:France} would leave.",
    ["accusation: China > Australia"],
  ],
])("lets a warning answer who spoke before in %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});
