import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

// Invented sentences; the events did not happen as told. Each has the words of an event and tells none of its kind.

function kindsIn(text: string): string[] {
  return told(text).map((line) => line.split(/[ :]/)[0] ?? "");
}

describe("contact", () => {
  it.each([
    ["call", "{Hungary|state:Hungary} called for the lifting of the embargo on {Serbia|state:Serbia}."],
    ["call", "{Duterte|Duterte@Philippines} called {Obama|Obama@United States} names."],
    ["call", "{Trump|Trump@United States} called {Kim|Kim@North Korea} a “rocket man”."],
    ["call", "{Spain|state:Spain} called an early election, {France|state:France} said."],
    ["call", "{France|state:France} urged {Iran|state:Iran} to heed the call of others."],
    ["meeting", "The plan of {France|state:France} met with criticism in {Tehran|state:Iran}."],
    ["meeting", "{Greece|state:Greece} met the demands of {the EU|body:European Union}."],
    ["meeting", "{Greece|state:Greece} failed to meet {the EU|body:European Union}."],
    ["meeting", "{Qatar|state:Qatar} was the subject when {Rouhani|Rouhani@Iran} met nobody."],
    ["visit", "{Macron|Macron@France} visited the website of {Lebanon|state:Lebanon}."],
    ["visit", "{Iran|state:Iran} welcomed the decision of {Oman|state:Oman}."],
    ["visit", "{Cuba|state:Cuba} received a letter from {Canada|state:Canada}."],
    ["visit", "{US forces|people:United States} were in {Iraq|state:Iraq}."],
    ["negotiation", "{Norway|state:Norway} called for peace talks with {the Taliban|body:Taliban}."],
    [
      "contact",
      "{Blinken|Blinken@United States} discussed the contacts of {Italy|state:Italy} with {Russia|state:Russia}.",
    ],
  ])("finds no %s in %s", (kind, text) => {
    expect(kindsIn(text)).not.toContain(kind);
  });
});

describe("words", () => {
  it.each([
    ["appeal", "{France|state:France} asked questions about {Mali|state:Mali}."],
    ["demand", "Demand for oil from {Iran|state:Iran} fell in {China|state:China}."],
    ["demand", "{Japan|state:Japan} was in great demand in {Peru|state:Peru}."],
    ["praise", "{Brazil|state:Brazil} backed away from {Bolivia|state:Bolivia}."],
    ["praise", "{Brazil|state:Brazil} did not thank {Bolivia|state:Bolivia}."],
    ["pledge", "{Chile|state:Chile} lost the support of {Peru|state:Peru}."],
    ["condemnation", "A protest in {Rome|state:Italy} ended before {Merkel|Merkel@Germany} came."],
    ["condemnation", "{Peru|state:Peru} should condemn {Chile|state:Chile}."],
    ["accusation", "{Peru|state:Peru} was not blamed by {Chile|state:Chile}."],
    ["rejection", "{Peru|state:Peru} did not reject talks with {Chile|state:Chile}."],
    ["threat", "The threat of rain in {Paris|state:France} kept {Kerry|Kerry@United States} away."],
  ])("finds no %s in %s", (kind, text) => {
    expect(kindsIn(text)).not.toContain(kind);
  });
});

describe("cooperation", () => {
  it.each([
    ["agreement", "{Castro|Castro@Cuba} agrees with {the US agents|people:United States} who say so."],
    ["agreement", "{Peru|state:Peru} could not reach a deal with {Chile|state:Chile}."],
    ["aid", "{Kenya|state:Kenya} gave {Chad|state:Chad} two days."],
    ["release", "{China|state:China} released a report on {Tibet|place:China} and {India|state:India}."],
    ["deescalation", "{Lavrov|Lavrov@Russia} calls for an immediate ceasefire in {Libya|state:Libya}."],
    [
      "exercise",
      "{{South Korea|state:South Korea} and {the US|state:United States}|group} did not hold the joint drills.",
    ],
  ])("finds no %s in %s", (kind, text) => {
    expect(kindsIn(text)).not.toContain(kind);
  });
});

describe("coercion and force", () => {
  it.each([
    ["sanction", "{Hungary|state:Hungary} considers sanctions against {Belarus|state:Belarus}."],
    ["sanction", "{The EU|body:European Union} may impose sanctions on {Belarus|state:Belarus}."],
    ["downgrade", "{Macron|Macron@France} recalled his days in {Algeria|state:Algeria}."],
    ["protest", "{Japan|state:Japan} lodged a protest with {China|state:China}."],
    ["detention", "{Iran|state:Iran} seized the opportunity in {Iraq|state:Iraq}."],
    ["strike", "{{Iran|state:Iran} and {the Taliban|body:Taliban}|group} struck a deal."],
    ["strike", "{Italian rail workers|people:Italy} went on strike in {France|state:France}."],
    ["strike", "{Members|people:United Kingdom} vote to take strike action in {Wales|place:United Kingdom}."],
    ["strike", "If {Iran|state:Iran} strikes {Israel|state:Israel}, oil will rise."],
    ["attack", "{The senator|title:France} attacked the policy of {Poland|state:Poland}."],
    ["attack", "{Trump|Trump@United States} fired his adviser in {Brussels|place:Belgium}."],
    ["attack", "{Peru|state:Peru} fights corruption with {Chile|state:Chile}."],
    ["killing", "{Chile|state:Chile} killed the proposal of {Peru|state:Peru}."],
    ["siege", "{Chad|state:Chad} seized on the words of {Niger|state:Niger}."],
  ])("finds no %s in %s", (kind, text) => {
    expect(kindsIn(text)).not.toContain(kind);
  });
});
