import { expect, it } from "vitest";
import { told } from "./told.ts";

// Invented sentences; the events did not happen as told.

it.each([
  ["{Boko Haram|body:Boko Haram} kills 14 in {Niger|state:Niger}.", ["killing: Boko Haram > Niger"]],
  ["{Boko Haram|body:Boko Haram} kills hope in {Niger|state:Niger}.", []],
  [
    "{{Iran|state:Iran} and {Iraq|state:Iraq}|group} agree to restore diplomatic relations.",
    ["agreement: Iran, Iraq"],
  ],
  [
    "{{Iran|state:Iran} and {Iraq|state:Iraq}|group} refuse to restore diplomatic relations.",
    ["rejection: Iran, Iraq"],
  ],
  ["{{Iran|state:Iran} and {Iraq|state:Iraq}|group} exchange fire on the border.", ["attack: Iran, Iraq"]],
  ["{{Iran|state:Iran} and {Iraq|state:Iraq}|group} exchange goods on the border.", []],
  ["{France|state:France} delivered howitzers to {Chad|state:Chad}.", ["aid: France > Chad"]],
  ["{France|state:France} delivered a verdict to {Chad|state:Chad}.", []],
  [
    "{Islamic State|body:Islamic State} bombers attack {the Iraqi army|people:Iraq}.",
    ["attack: Islamic State > Iraq"],
  ],
  ["{Islamic State|body:Islamic State} propaganda attacks {the Iraqi army|people:Iraq}.", []],
  [
    "{Turkish forces|people:Turkey} shell Kurdish positions in {Syria|state:Syria}.",
    ["strike: Turkey > Syria"],
  ],
  ["{The World Bank|body:World Bank} approves a loan to {Chad|state:Chad}.", ["aid: World Bank > Chad"]],
  [
    "{The World Bank|body:World Bank} announces a loan to {Chad|state:Chad}.",
    ["aid (planned): World Bank > Chad"],
  ],
  ["{Japan|state:Japan} donates patrol boats to {Vietnam|state:Vietnam}.", ["aid: Japan > Vietnam"]],
  ["Boats donated to {Vietnam|state:Vietnam} rotted in {Japan|state:Japan}.", []],
  ["{Boko Haram|body:Boko Haram} kills 14 people in {Niger|state:Niger}.", ["killing: Boko Haram > Niger"]],
  ["{The US|state:United States} kills three militants in {Niger|state:Niger}.", []],
  [
    "{Syria|state:Syria} recaptures the town from {Islamic State|body:Islamic State}.",
    ["attack: Syria > Islamic State"],
  ],
  ["{China|state:China} captured the market from {Japan|state:Japan}.", []],
  [
    "{Japan|state:Japan} expelled {two Russian diplomats|people:Russia}. {Russia|state:Russia} recalled its own envoy the following day.",
    ["downgrade: Japan > Russia", "downgrade: Russia > Japan"],
  ],
  ["{Russia|state:Russia} recalled its own envoy the following day.", []],
  [
    "{{Iran|state:Iran} and {the Taliban|body:Taliban}|group} struck a deal on water.",
    ["agreement: Iran, Taliban"],
  ],
  ["{Serbia|state:Serbia} and {Kosovo|state:Kosovo} signed an agreement.", ["agreement: Serbia, Kosovo"]],
  [
    "A nuclear deal is reached in Vienna between {{Iran|state:Iran} and {the P5+1|body:P5+1}|group}.",
    ["agreement: Iran, P5+1"],
  ],
  ["{Cuba|state:Cuba} restores relations with {Colombia|state:Colombia}.", ["agreement: Cuba > Colombia"]],
  [
    "{Montenegro|state:Montenegro} recognised {Kosovo|state:Kosovo}’s new passports.",
    ["agreement: Montenegro > Kosovo"],
  ],
  ["{Japan|state:Japan} gives {Kenya|state:Kenya} food aid.", ["aid: Japan > Kenya"]],
  ["{Norway|state:Norway} sent medical supplies to {Chile|state:Chile}.", ["aid: Norway > Chile"]],
  [
    "{The US|state:United States} freed 14 {Iraqi|adjective:Iraq} detainees and {Baghdad|state:Iraq}, in return, reopened the crossing.",
    ["release: United States > Iraq"],
  ],
  [
    "{Taiwan|state:Taiwan} lifts sanctions imposed on {the Philippines|state:Philippines}.",
    ["release: Taiwan > Philippines"],
  ],
  [
    "{{Israel|state:Israel} and {Hamas|body:Hamas}|group} agree to a ceasefire.",
    ["deescalation: Israel, Hamas"],
  ],
  ["{Russia|state:Russia} withdraws its troops from {Syria|state:Syria}.", ["deescalation: Russia > Syria"]],
  [
    "{The 27 EU leaders|people:European Union} imposed sanctions on {six Belarusian officials|people:Belarus}.",
    ["sanction: European Union > Belarus"],
  ],
  [
    "{Six Iranian firms|people:Iran} were blacklisted by {the US Treasury|body:US Treasury}.",
    ["sanction: US Treasury > Iran"],
  ],
  [
    "{The United States|state:United States} sanctions {El Aissami|El Aissami@Venezuela} for smuggling.",
    ["sanction: United States > El Aissami"],
  ],
  [
    "{Washington|state:United States} and its allies expelled {23 Russian diplomats|people:Russia}.",
    ["downgrade: United States > Russia"],
  ],
  [
    "{Serbia|state:Serbia} recalled its ambassador from {Podgorica|state:Montenegro}.",
    ["downgrade: Serbia > Montenegro"],
  ],
  [
    "{Iran|state:Iran} summoned {the envoy|title:France} and expelled {two French diplomats|people:France}.",
    ["demand: Iran > France", "downgrade: Iran > France"],
  ],
  [
    "{Bolivia|state:Bolivia} severs diplomatic ties with {Chile|state:Chile}.",
    ["downgrade: Bolivia > Chile"],
  ],
  [
    "{North Korea|state:North Korea} detains {three American citizens|people:United States}.",
    ["detention: North Korea > United States"],
  ],
  [
    "{Iranian protesters|people:Iran} stormed {the Saudi consulate|people:Saudi Arabia} in {Mashhad|place:Iran}.",
    ["protest: Iran > Saudi Arabia"],
  ],
  [
    "{Houthi fighters|people:Houthis} fired two missiles at {Jizan|place:Saudi Arabia} overnight, state television reported.",
    ["strike: Houthis > Saudi Arabia"],
  ],
  ["{Israel|state:Israel} strikes {Syria|state:Syria}.", ["strike: Israel > Syria"]],
  [
    "{Turkey|state:Turkey} shoots down {a Russian jet|people:Russia} near the border.",
    ["strike: Turkey > Russia"],
  ],
  [
    "{Israeli|adjective:Israel} airstrikes on {Gaza|place:Palestine} kill ten.",
    ["strike: Israel > Palestine"],
  ],
  [
    "{Saudi-led coalition|body:Coalition} air strikes kill {36 Yemeni civilians|people:Yemen}.",
    ["strike: Coalition > Yemen"],
  ],
  [
    "{Taliban|body:Taliban} militants attack {an Afghan base|people:Afghanistan}.",
    ["attack: Taliban > Afghanistan"],
  ],
  [
    "Clashes break out between {{Armenia|state:Armenia} and {Azerbaijan|state:Azerbaijan}|group}.",
    ["attack: Armenia, Azerbaijan"],
  ],
  [
    "{Ukraine|state:Ukraine} denied that its forces had attacked {Belarus|state:Belarus}.",
    ["attack (denied): Ukraine > Belarus"],
  ],
  [
    "A ballistic missile fired by {Houthi forces|people:Houthis} strikes the hall at {Abha|place:Saudi Arabia}.",
    ["strike: Houthis > Saudi Arabia"],
  ],
  [
    "{Israel|state:Israel} strikes targets in {the Gaza Strip|place:Palestine}.",
    ["strike: Israel > Palestine"],
  ],
  [
    "At least 12 {Palestinians|people:Palestine} are killed by {Israeli|adjective:Israel} air strikes.",
    ["strike: Israel > Palestine"],
  ],
  [
    "26 {Syrian troops|people:Syria} are killed by {Turkish|adjective:Turkey} ground and drone strikes.",
    ["strike: Turkey > Syria"],
  ],
  [
    "{The Palestinian Authority|body:Palestinian Authority} warned that it will pull out if {Israel|state:Israel} goes on.",
    ["threat: Palestinian Authority > Israel"],
  ],
  [
    "{Washington|state:United States} will provide support and weapons to {Ukraine|state:Ukraine}.",
    ["pledge: United States > Ukraine"],
  ],
  ["{Hamas|body:Hamas} agrees to form a government with {Fatah|body:Fatah}.", ["agreement: Hamas > Fatah"]],
  [
    "{South Korea|state:South Korea} calls off talks with {North Korea|state:North Korea}.",
    ["downgrade: South Korea > North Korea"],
  ],
  ["{The minister|title:Iran} will not meet {the envoy|title:Germany}.", ["rejection: Iran > Germany"]],
])("finds deeds in %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

it.each([
  ["{Italian rail workers|people:Italy} went on strike."],
  ["{The opposition|body:Opposition} attacks the plan of {Macron|Macron@France}."],
  ["{South Korea|state:South Korea} and {the United States|state:United States} did not hold the drills."],
  ["{Trump|Trump@United States} fired his adviser in {Washington|state:United States}."],
  ["{The EU|body:European Union} considers sanctions against {Russia|state:Russia}."],
  ["{Greece|state:Greece} struck a balance on {Cyprus|state:Cyprus}."],
  ["{France|state:France} fights corruption with {Mali|state:Mali}."],
  ["{China|state:China} released a report on {Tibet|place:China}."],
])("finds nothing in %s", (text) => {
  expect(told(text)).toEqual([]);
});
