import { expect, it } from "vitest";
import { told } from "./told.ts";

// Invented sentences; the events did not happen as told.

it.each([
  [
    "{Peru|state:Peru} said {it|pronoun:Peru} would impose sanctions on {Iran|state:Iran} if {it|pronoun:Iran} sends troops.",
    ["threat: Peru > Iran"],
  ],
  [
    "{Peru|state:Peru} said {it|pronoun:Peru} would impose sanctions on {Iran|state:Iran}.",
    ["sanction (planned): Peru > Iran"],
  ],
  [
    "{China|state:China} lodged solemn representations with {Japan|state:Japan}.",
    ["condemnation: China > Japan"],
  ],
  ["{China|state:China} has legal representations in {Japan|state:Japan}.", []],
  ["{Peru|state:Peru} pledged continued support for {Chad|state:Chad}.", ["pledge: Peru > Chad"]],
  ["{Peru|state:Peru} pledged and continued the support of {Chad|state:Chad}.", []],
  [
    "{Japan|state:Japan} protested to {Pyongyang|state:North Korea} over the launch.",
    ["condemnation: Japan > North Korea"],
  ],
  ["{Japan|state:Japan} protested to no avail.", []],
  [
    "If {Iran|adjective:Iran} attacks {Israel|state:Israel}, {Peru|state:Peru} will impose sanctions on {Iran|state:Iran}.",
    ["threat: Peru > Iran"],
  ],
  [
    "{Peru|state:Peru} will impose sanctions on {Iran|state:Iran} if {it|pronoun:Iran} attacks {Israel|state:Israel}.",
    ["threat: Peru > Iran"],
  ],
  [
    "After the vote, {Peru|state:Peru} will impose sanctions on {Iran|state:Iran}.",
    ["sanction (planned): Peru > Iran"],
  ],
  [
    "{Peru|state:Peru} reaffirmed support for {Chad|state:Chad}’s {EU|body:European Union} accession.",
    ["pledge: Peru > Chad"],
  ],
  [
    "{Peru|state:Peru} reaffirmed support for the {EU|body:European Union} accession of {Chad|state:Chad}.",
    ["pledge: Peru > Chad"],
  ],
  ["{Peru|state:Peru} reaffirmed support for {EU|body:European Union} membership.", []],
  [
    "{Peru|state:Peru} reaffirmed support for the {EU|body:European Union} mission.",
    ["pledge: Peru > European Union"],
  ],
  ["{Blinken|Blinken@United States} urged {Maas|Maas@Germany} to act.", ["appeal: Blinken > Maas"]],
  [
    "{Kiir|Kiir@South Sudan} calls on {the government of Sudan|people:Sudan} to withdraw its forces from the town.",
    ["appeal: Kiir > Sudan"],
  ],
  ["{France|state:France} asks {Mali|state:Mali} for patience.", ["appeal: France > Mali"]],
  [
    "{The United States|state:United States} called for {Russia|state:Russia} to stop.",
    ["appeal: United States > Russia"],
  ],
  [
    "{China|state:China} summons {the US ambassador|title:United States} over the sale.",
    ["demand: China > United States"],
  ],
  ["{China|state:China} demands an apology from {Japan|state:Japan}.", ["demand: China > Japan"]],
  [
    "{Obama|Obama@United States} invites {Abbas|Abbas@Palestine} to {Washington|state:United States}.",
    ["invitation: Obama > Abbas"],
  ],
  [
    "{Blinken|Blinken@United States} thanked {Al Thani|Al Thani@Qatar} for {Qatar|state:Qatar}’s help.",
    ["praise: Blinken > Al Thani"],
  ],
  [
    "{Sherman|Sherman@United States} offered condolences to {Israel|state:Israel}.",
    ["praise: Sherman > Israel"],
  ],
  [
    "{Abe|Abe@Japan} congratulated {Moon|Moon@South Korea} on his victory and thanked {China|state:China}.",
    ["praise: Abe > Moon", "praise: Abe > China"],
  ],
  [
    "{Blinken|Blinken@United States} reaffirmed the commitment of the department to {Israel|state:Israel}.",
    ["pledge: Blinken > Israel"],
  ],
  ["{Macron|Macron@France} pledged support for {Lebanon|state:Lebanon}.", ["pledge: Macron > Lebanon"]],
  [
    "{Saudi Arabia|state:Saudi Arabia} condemns {Macron|Macron@France}.",
    ["condemnation: Saudi Arabia > Macron"],
  ],
  [
    "{Sherman|Sherman@United States} condemned {Russia|state:Russia}’s unprovoked attack on {Ukraine|state:Ukraine}.",
    ["condemnation: Sherman > Russia"],
  ],
  [
    "{Japan|state:Japan} lodged a protest with {China|state:China} over the ships.",
    ["condemnation: Japan > China"],
  ],
  [
    "{Beijing|state:China} accused {Canberra|state:Australia} of meddling, and {Australia|state:Australia} in turn warned that it would pull out.",
    ["accusation: China > Australia", "threat: Australia > China"],
  ],
  ["{Moscow|state:Russia} blamed {Kyiv|state:Ukraine} for the shelling.", ["accusation: Russia > Ukraine"]],
  [
    "{Lavrov|Lavrov@Russia} refused to meet {the visiting British envoy|title:United Kingdom}.",
    ["rejection: Lavrov > United Kingdom"],
  ],
  [
    "{Yudhoyono|Yudhoyono@Indonesia} cancels a state visit to {the Netherlands|state:Netherlands}.",
    ["rejection: Yudhoyono > Netherlands"],
  ],
  [
    "{Iran|state:Iran} rejected talks with {the United States|state:United States}.",
    ["rejection: Iran > United States"],
  ],
  [
    "{North Korea|state:North Korea} threatens to strike {Guam|place:United States}.",
    ["threat: North Korea > United States"],
  ],
  [
    "If {Russia|state:Russia} invades, {the European Union|body:European Union} will impose sanctions.",
    ["threat: European Union > Russia"],
  ],
  [
    "{Duterte|Duterte@Philippines} called {Obama|Obama@United States} names in a speech.",
    ["condemnation: Duterte > Obama"],
  ],
])("finds deeds in words in %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

it.each([
  ["{Spain|state:Spain} calls an early election."],
  ["{Iran|state:Iran} welcomes visitors with tea."],
  ["{The minister|title:Greece} said that {Turkey|state:Turkey} should be urged to stop."],
  ["{Germany|state:Germany} did not condemn {Israel|state:Israel}."],
  ["{The senator|title:United States} called for calm in {Iraq|state:Iraq}."],
  ["{Trump|Trump@United States} might blame {China|state:China}."],
])("finds nothing in %s", (text) => {
  expect(told(text)).toEqual([]);
});
