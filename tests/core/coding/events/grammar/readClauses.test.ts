import { expect, it } from "vitest";
import { clausesOf } from "./clausesOf.ts";

// Invented sentences; the events did not happen as told.

it.each([
  ["{Modi|Modi} met {Abe|Abe} in {Kyoto|place:Japan}.", ["meet finite main | Modi | Abe | in Kyoto"]],
  [
    "{Pompeo|Pompeo}, who was director at the time, secretly visited {Pyongyang|state:North Korea}.",
    ["be finite relative | Pompeo | director | at the time", "visit finite main | Pompeo | Pyongyang | "],
  ],
  [
    "{Iran|state:Iran} summoned {the envoy|title:France} and expelled two diplomats.",
    ["summon finite main | Iran | the envoy | ", "expel finite main | Iran | two diplomats | "],
  ],
  [
    "{Lavrov|Lavrov} refused to meet {the envoy|title:France}, {Moscow|state:Russia} said.",
    [
      "refuse finite main | Lavrov |  | ",
      "meet infinitive infinitive | Lavrov | the envoy | ",
      "say finite main | Moscow |  | ",
    ],
  ],
  [
    "{Obama|Obama} urged {Putin|Putin} to resist pressure.",
    ["urge finite main | Obama | Putin | ", "resist infinitive infinitive | Putin | pressure | "],
  ],
  [
    "{Blinken|Blinken} will travel to {Kyiv|state:Ukraine} and meet {Zelensky|Zelensky}.",
    ["travel finite main | Blinken |  | to Kyiv", "meet finite main | Blinken | Zelensky | "],
  ],
  [
    "The men arrested in {Baku|state:Azerbaijan} were freed by {Armenia|state:Armenia}.",
    ["arrest finite main | The men |  | in Baku", "free finite main | The men |  | by Armenia"],
  ],
  [
    "{The US|state:United States} freed 14 men and {Baghdad|state:Iraq}, in return, reopened the crossing.",
    ["free finite main | The US | 14 men | ", "reopen finite main | Baghdad | the crossing | "],
  ],
  [
    "{France|state:France} says {Israel|state:Israel} strikes {Syria|state:Syria}.",
    ["say finite main | France |  | ", "strike finite reported | Israel | Syria | "],
  ],
  [
    "If {Russia|state:Russia} invades, {the EU|body:European Union} will impose sanctions.",
    ["invade finite conditional | Russia |  | ", "impose finite main | the EU | sanctions | "],
  ],
])("tells who did what in %s", (text, expected) => {
  expect(clausesOf(text)).toEqual(expected);
});

it.each([
  ["Peace talks failed in {Doha|state:Qatar}.", ["fail finite main | Peace talks |  | in Doha"]],
  ["{Duterte|Duterte} called {Obama|Obama} names.", ["call finite main | Duterte | Obama names | "]],
  ["The visiting team won.", ["win finite main | The visiting team |  | "]],
  ["{Israeli|adjective:Israel} strikes hit the town.", ["hit finite main | Israeli strikes | the town | "]],
  [
    "{Turkish|adjective:Turkey} bombs explode in {Kirkuk|place:Iraq}.",
    ["explode finite main | Turkish bombs |  | in Kirkuk"],
  ],
  ["{Syria|state:Syria} talks resume.", ["resume finite main | Syria talks |  | "]],
  [
    "{Iran|state:Iran} freed {{Wang|Wang} and {the US|state:United States}|group} freed a man.",
    ["free finite main | Iran | Wang | ", "free finite main | the US | a man | "],
  ],
  [
    "{Kim|Kim} gave thanks at a Thanksgiving meeting.",
    ["give finite main | Kim | thanks | at a Thanksgiving meeting"],
  ],
])("tells nouns from verbs in %s", (text, expected) => {
  expect(clausesOf(text)).toEqual(expected);
});
