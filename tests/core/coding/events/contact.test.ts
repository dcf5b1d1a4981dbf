import { expect, it } from "vitest";
import { evidence, told } from "./told.ts";

// Invented sentences; the events did not happen as told.

it.each([
  [
    "{Peru|state:Peru} encouraged continued dialogue, such as the recent meeting between {{Xi|Xi@China} and {Biden|Biden@United States}|group}.",
    ["meeting: Xi, Biden"],
  ],
  [
    "{Peru|state:Peru} encouraged dialogue, such as a meeting between {{Xi|Xi@China} and {Biden|Biden@United States}|group}.",
    [],
  ],
  [
    "The planned visit of {Xi|Xi@China} to {Saudi Arabia|state:Saudi Arabia} was welcomed.",
    ["visit (planned): Xi > Saudi Arabia"],
  ],
  [
    "{Peru|state:Peru} praised the upcoming summit between {{Xi|Xi@China} and {Biden|Biden@United States}|group}.",
    ["meeting (planned): Xi, Biden"],
  ],
  [
    "{Putin|Putin@Russia} cancelled the planned visit of {Xi|Xi@China} to {Chad|state:Chad}.",
    ["rejection: Putin > Chad"],
  ],
  ["{Macron|Macron@France} phoned {Aoun|Aoun@Lebanon} on Tuesday to offer help.", ["call: Macron > Aoun"]],
  ["{Shoukry|Shoukry@Egypt} was called by {Dendias|Dendias@Greece}.", ["call: Dendias > Shoukry"]],
  ["{Blinken|Blinken@United States} spoke today with {Maas|Maas@Germany}.", ["call: Blinken > Maas"]],
  ["{{Trudeau|Trudeau@Canada} and {Xi|Xi@China}|group} spoke by telephone.", ["call: Trudeau, Xi"]],
  [
    "A phone call between {{Trudeau|Trudeau@Canada} and {Xi|Xi@China}|group} lasted an hour.",
    ["call: Trudeau, Xi"],
  ],
  ["{Abe|Abe@Japan} received a phone call from {Modi|Modi@India}.", ["call: Modi > Abe"]],
  [
    "{Rouhani|Rouhani@Iran} told {Macron|Macron@France} by phone that he was ready.",
    ["call: Rouhani > Macron"],
  ],
  ["{Modi|Modi@India} will meet {Abe|Abe@Japan} in Kyoto.", ["meeting (planned): Modi > Abe"]],
  ["{Modi|Modi@India} meets with {Abe|Abe@Japan}.", ["meeting: Modi > Abe"]],
  [
    "{Kerry|Kerry@United States} flew to {Geneva|place:Switzerland} and sat down twice with {Lavrov|Lavrov@Russia}.",
    ["visit: Kerry > Switzerland", "meeting: Kerry > Lavrov"],
  ],
  [
    "{Pompeo|Pompeo@United States}, who was director at the time, secretly visited {Pyongyang|state:North Korea}.",
    ["visit: Pompeo > North Korea"],
  ],
  [
    "{Erdogan|Erdogan@Turkey} hosted {Zelenskiy|Zelenskiy@Ukraine} in {Istanbul|place:Turkey}.",
    ["visit: Zelenskiy > Erdogan"],
  ],
  ["{Zarif|Zarif@Iran} is expected in {New Delhi|state:India}.", ["visit (planned): Zarif > India"]],
  [
    "{Putin|Putin@Russia}’s visit to {Ankara|state:Turkey} followed weeks of talks.",
    ["visit: Putin > Turkey"],
  ],
  [
    "Weeks of talks between {{Turkish|adjective:Turkey} and {Russian generals|people:Russia}|group} ended.",
    ["meeting: Turkey, Russia"],
  ],
  [
    "{Waszczykowski|Waszczykowski@Poland}, during a visit to {Slovakia|state:Slovakia}, spoke of danger.",
    ["visit: Waszczykowski > Slovakia"],
  ],
  [
    "{Kim|Kim@North Korea} has sent a letter to {Moon|Moon@South Korea}, the office said.",
    ["letter: Kim > Moon"],
  ],
  [
    "A ceasefire brokered by {Egypt|state:Egypt} between {{Israel|state:Israel} and {Islamic Jihad|body:Islamic Jihad}|group} took hold.",
    ["deescalation: Israel, Islamic Jihad", "mediation: Egypt > Israel, Islamic Jihad"],
  ],
  [
    "{Bashir|Bashir@Sudan} arrives in {Qatar|state:Qatar} for talks with {Tamim|Tamim@Qatar}.",
    ["visit: Bashir > Qatar", "meeting: Bashir > Tamim"],
  ],
  [
    "In a call {Johnson|Johnson@United Kingdom} urged {Rouhani|Rouhani@Iran} to end hostilities.",
    ["call: Johnson > Rouhani", "appeal: Johnson > Rouhani"],
  ],
  [
    "{Pompeo|Pompeo@United States} also called {Netanyahu|Netanyahu@Israel} to thank {him|pronoun:Netanyahu}.",
    ["call: Pompeo > Netanyahu", "praise: Pompeo > Netanyahu"],
  ],
  [
    "{Blinken|Blinken@United States} will visit {Paris|state:France} and meet {Macron|Macron@France}.",
    ["visit (planned): Blinken > France", "meeting (planned): Blinken > Macron"],
  ],
  [
    "{Clinton|Clinton@United States} announces plans to visit {Egypt|state:Egypt}.",
    ["visit (planned): Clinton > Egypt"],
  ],
  [
    "{North Korea|state:North Korea} says {it|pronoun:North Korea} will resume nuclear talks with {the United States|state:United States}.",
    ["negotiation (planned): North Korea > United States"],
  ],
  ["{Moon|Moon@South Korea} proposes talks with {Kim|Kim@North Korea}.", ["invitation: Moon > Kim"]],
  ["{Zarif|Zarif@Iran} was in {Muscat|state:Oman}.", ["visit: Zarif > Oman"]],
  [
    "As part of his visit to {London|state:United Kingdom}, {Higgins|Higgins@Ireland} addresses a crowd.",
    ["visit: Higgins > United Kingdom"],
  ],
  [
    "{Blinken|Blinken@United States} met with {officials|people:Panama}, including {Cortizo|Cortizo@Panama}.",
    ["meeting: Blinken > Panama", "meeting: Blinken > Cortizo"],
  ],
  [
    "{Sherman|Sherman@United States} met {{Onal|Onal@Turkey} and {Rau|Rau@Poland}|group}.",
    ["meeting: Sherman > Onal", "meeting: Sherman > Rau"],
  ],
  [
    "{Merkel|Merkel@Germany} spoke with {{Putin|Putin@Russia} and {Hollande|Hollande@France}|group} in a conference call.",
    ["call: Merkel > Putin, Hollande"],
  ],
])("finds contacts in %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

it.each([
  ["The proposal met with criticism in {Tehran|state:Iran}."],
  ["{Hungary|state:Hungary} called for the lifting of the embargo."],
  ["“We have never met {the Taliban|body:Taliban},” the spokesman said."],
  ["{Iran|state:Iran} met the deadline of {Brussels|body:European Union}."],
  ["{Iraq|state:Iraq} was not consulted by {Washington|state:United States}."],
  ["{France|state:France} called for talks with {Iran|state:Iran}."],
  ["{Obama|Obama@United States} received support from {Britain|state:United Kingdom}."],
  ["{Iran|state:Iran} may visit {Turkey|state:Turkey}."],
])("finds no contact in %s", (text) => {
  expect(told(text).filter((line) => /^(?:call|meeting|visit|contact|negotiation)/.test(line))).toEqual([]);
});

it("gives the words of the clause, from its subject to its last complement", () => {
  expect(evidence("On Monday, {Modi|Modi@India} met {Abe|Abe@Japan} in Kyoto, and nobody knew.")).toEqual([
    "Modi met Abe in Kyoto",
  ]);
});
