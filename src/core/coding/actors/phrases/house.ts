import { headOf } from "../lexicon/heads.ts";
import type { Draft } from "./draft.ts";
import { isPartOfName, type Owner } from "./nationality.ts";
import { nameAfterTitle } from "./personName.ts";
import { isCapital, normAt, type Scan } from "./scan.ts";
import { titleAt } from "./title.ts";
import { titledPerson } from "./titledPhrase.ts";

/** "UN High Commissioner for Refugees *Ada Belmonte*": a body that is called as the one who heads it. */
export function holderOfBody(scan: Scan, first: number, owner: Owner): Draft | undefined {
  const { end, body, state, unit } = owner;
  if (body === undefined || end !== unit.end) return undefined;
  for (let at = unit.first; at < end; at++) {
    const title = headOf(normAt(scan, at))?.office === true ? titleAt(scan, at) : undefined;
    const name = title?.end === end ? nameAfterTitle(scan, end) : undefined;
    if (title === undefined || name === undefined) continue;
    const found = { name: { first: name.first, end: name.end }, person: name.person, end: name.end };
    return {
      first,
      form: "person",
      ...found,
      state,
      body,
      offices: title.offices,
      head: title.head,
      plural: false,
    };
  }
  return undefined;
}

const LONGEST_HOUSE = 10;

/** "UN *Office for Disaster Risk Reduction* Special Representative Mami Mizutori": a person of a body that is not known. */
export function personOfHouse(scan: Scan, first: number, owner: Owner): Draft | undefined {
  if (!isPartOfName(scan, owner)) return undefined;
  for (let at = owner.end + 1; at < owner.end + LONGEST_HOUSE && goesOnInName(scan, at - 1); at++) {
    const title = isCapital(scan, at) ? titleAt(scan, at) : undefined;
    const person = title?.office === true ? titledPerson(scan, first, title, { end: at }, owner) : undefined;
    if (person !== undefined && !person.apposed) return person;
  }
  return undefined;
}

function goesOnInName(scan: Scan, at: number): boolean {
  return isCapital(scan, at) || ["for", "of", "and", "the", "on"].includes(normAt(scan, at));
}

const HOUSES = new Set(
  "group post times herald tribune journal daily college club bank foundation company corporation".split(" "),
);

/** "The *Montana Group*", "*Boston Symphony Club*": a body or paper that only has its name of a place. */
export function namesHouse(scan: Scan, { unit }: Owner): boolean {
  let at = unit.end;
  while (isCapital(scan, at) && at < unit.end + MOST_HOUSE_WORDS && !HOUSES.has(normAt(scan, at))) at += 1;
  return isCapital(scan, at) && HOUSES.has(normAt(scan, at));
}

const MOST_HOUSE_WORDS = 3;
