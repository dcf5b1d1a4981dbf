import type { Determiner } from "./determiner.ts";
import type { Draft } from "./draft.ts";
import { foreignHouse } from "./foreignHouse.ts";
import { holderOfBody, namesHouse, personOfHouse } from "./house.ts";
import { isPartOfName, ownerAt, ownersAt, type Owner } from "./nationality.ts";
import { nameAlone, nameAfterTitle } from "./personName.ts";
import { isClosedWord, looksFinite } from "./finiteVerb.ts";
import { isCapital, normAt, tokenAt, type Scan } from "./scan.ts";
import { titleAt, type Title } from "./title.ts";
import { official, titledPerson, titlePhrase } from "./titledPhrase.ts";

/** A phrase that begins with a state or body: "Iranian Foreign Minister Zarif", "American jets", "Ankara". */
export function ownedPhrase(scan: Scan, first: number, determiner: Determiner): Draft | undefined {
  const owner = ownerAt(scan, determiner.end);
  if (owner === undefined) return undefined;
  const several = severalOwners(scan, first, determiner);
  if (several !== undefined) return several;
  if (owner.how === "place" && !owner.possessive)
    return namesHouse(scan, owner) ? undefined : placeDraft(afterVisiting(scan, first), determiner, owner);
  const foreign = foreignHouse(scan, first, owner);
  if (foreign !== undefined) return foreign;
  const body = ownBody(scan, owner);
  if (body !== undefined) return ownedPhrase(scan, first, { ...determiner, end: body });
  const after = afterAdjectives(scan, owner.end);
  const title = officeOfHouse(scan, titleAt(scan, after, true));
  const deed = title !== undefined && title.headClass === "forces" && isDeed(scan, title.end);
  if (title !== undefined && !deed && titleBelongs(scan, owner, title)) {
    const titled = titledByOwner(scan, first, determiner, owner, title);
    if (titled !== undefined) return titled;
  }
  const named =
    owner.possessive || owner.how === "adjective"
      ? ownersPerson(scan, first, owner)
      : (holderOfBody(scan, first, owner) ?? personOfHouse(scan, first, owner));
  return named ?? bareOwner(scan, first, determiner, owner);
}

/** Where a body begins that its state is named before: "United Kingdom *Foreign Office*", "Yemen’s *Houthi* rebels". */
function ownBody(scan: Scan, owner: Owner): number | undefined {
  if (owner.body !== undefined || owner.how === "place") return undefined;
  const next = ownerAt(scan, owner.end);
  return next?.body !== undefined && next.state === owner.state ? owner.end : undefined;
}

/** "Ministry of Foreign Affairs *Political Director*": the office rather than the house. */
function officeOfHouse(scan: Scan, title: Title | undefined): Title | undefined {
  if (title === undefined || title.office || title.headClass !== "officials" || !isCapital(scan, title.end))
    return title;
  const inside = titleAt(scan, title.end);
  return inside?.office === true ? inside : title;
}

/** "Iran’s *former* foreign minister", "Iraqi *Shi’ite* cleric": words that say nothing of the office. */
function afterAdjectives(scan: Scan, at: number): number {
  let next = at;
  while (next < at + 3 && SKIPPED.has(normAt(scan, next))) next += 1;
  return next;
}

const SKIPPED = new Set(
  "former then new visiting outgoing incoming ousted exiled top senior deposed own two three four five six main largest biggest first".split(
    " ",
  ),
);

const DEEDS = new Set(["strike", "raid", "attack", "airstrike", "bombing"]);

/** "A US drone *strike*", "Iraqi air force *air strikes*": the noun is what was done, not who did it. */
function isDeed(scan: Scan, at: number): boolean {
  const norm = normAt(scan, at);
  if (norm === "air" || norm === "drone" || norm === "missile") return isDeed(scan, at + 1);
  if (DEEDS.has(norm)) return normAt(scan, at - 1) !== "" && !normAt(scan, at - 1).endsWith("s");
  const several = DEEDS.has(norm.replace(/s$/, ""));
  return (
    several &&
    (normAt(scan, at - 1) === "air" || looksFinite(scan, at + 1) || isDeedEnd(normAt(scan, at + 1)))
  );
}

/** After "drone strikes" as a noun; a verb would take an object. */
function isDeedEnd(norm: string): boolean {
  return ["in", "on", "against", "near", "across", "kill", "hit", "wound", "injure", "destroy"].includes(
    norm,
  );
}

/** A lower-case verb may look like a noun: "Russia fighters" is none, "Russian fighters" is. */
function titleBelongs(scan: Scan, owner: Owner, title: Title): boolean {
  if (owner.possessive || owner.how === "adjective" || owner.how === "body") return true;
  if (owner.how === "demonym") return false;
  if (owner.how === "metonym") {
    const officials = title.headClass === "officials";
    return officials && (title.office || title.plural || isCapital(scan, title.first));
  }
  return owner.how === "name" || isCapital(scan, title.first) || title.plural;
}

function titledByOwner(
  scan: Scan,
  first: number,
  determiner: Determiner,
  owner: Owner,
  title: Title,
): Draft | undefined {
  const belongs = { state: owner.state, body: owner.body };
  const person = titledPerson(scan, first, title, determiner, belongs);
  if (person !== undefined) return person;
  if (title.headClass === "assembly") return assembly(scan, first, owner, title);
  if (title.ownersFrom !== undefined) return undefined;
  return titlePhrase(scan, first, { ...title, state: owner.state, body: owner.body }, determiner, belongs);
}

/** "the Iraqi parliament": a body that the tables need not know. */
function assembly(scan: Scan, first: number, owner: Owner, title: Title): Draft | undefined {
  const state = scan.lexicon.states.get(owner.state ?? "");
  if (state === undefined || owner.body !== undefined) return undefined;
  const words: string[] = [];
  for (let at = title.first; at < title.end; at++) words.push(normAt(scan, at));
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
  return {
    first,
    end: title.end,
    form: "body",
    bodyName: `${name} of ${state.name}`,
    state: state.code,
    offices: [],
    head: title.head,
    headClass: "officials",
    plural: false,
  };
}

/** "Turkish and Russian generals", "US, UK and French jets". */
function severalOwners(scan: Scan, first: number, determiner: Determiner): Draft | undefined {
  const owners = ownersAt(scan, determiner.end);
  const last = owners.at(-1);
  if (owners.length < 2 || last === undefined || owners.slice(0, -1).some(({ how }) => how === "place"))
    return undefined;
  if (owners[0]?.how !== "adjective" && owners[0]?.how !== "name") return undefined;
  if (last.how !== "adjective" && !last.possessive && last.how !== "name") return undefined;
  const title = titleAt(scan, last.end);
  if (title === undefined || title.headClass === "assembly") return undefined;
  if (!title.plural && last.how !== "adjective") return undefined;
  if (!title.plural && title.office) return undefined;
  const parts = owners.map((owner) =>
    owner === last ? official(owner, title, { first: owner.first, end: title.end }) : official(owner, title),
  );
  return { first, end: title.end, form: "group", parts, offices: [], plural: true, head: title.head };
}

/** "Sudan’s Abdel Fattah al-Burhan", "Iraqi Shi’ite Moqtada Sadr": a name, and not just any capital. */
function ownersPerson(scan: Scan, first: number, owner: Owner): Draft | undefined {
  const alone = nameAlone(scan, owner.end);
  const found = alone ?? (owner.possessive ? longName(scan, owner.end) : undefined);
  if (found === undefined || ownerAt(scan, owner.end) !== undefined) return undefined;
  return {
    first,
    end: found.end,
    form: "person",
    name: { first: found.first, end: found.end },
    person: found.person,
    state: owner.state,
    offices: [],
    plural: false,
  };
}

/** Three capitalised words after a possessive, as in "Sudan’s Abdel Fattah al-Burhan". */
function longName(scan: Scan, at: number): ReturnType<typeof nameAfterTitle> {
  const name = nameAfterTitle(scan, at);
  return name !== undefined && name.end - name.first >= 3 ? name : undefined;
}

/** In "visiting Fiji" the word is a verb, which is no part of the place; "the visiting minister" has none. */
function afterVisiting(scan: Scan, first: number): number {
  return normAt(scan, first) === "visiting" ? first + 1 : first;
}

function placeDraft(first: number, determiner: Determiner, owner: Owner): Draft {
  const end = owner.unit.end;
  return {
    first,
    end,
    form: "place",
    state: owner.state,
    offices: [],
    plural: false,
    determiner: determiner.word,
  };
}

/** The state or body itself, or an adjective that no actor follows. */
function bareOwner(scan: Scan, first: number, determiner: Determiner, owner: Owner): Draft {
  const form = bareForm(scan, determiner, owner);
  const articled = determiner.word === undefined || determiner.word === "the" || owner.body !== undefined;
  const people = form === "people";
  return {
    first: articled && form !== "adjective" ? afterVisiting(scan, first) : owner.first,
    end: owner.end - (owner.possessive ? 1 : 0),
    form,
    state: owner.state,
    body: owner.body,
    offices: [],
    plural: people,
    determiner: determiner.word,
    ...(people ? { head: "people", headClass: "people" } : {}),
  };
}

function bareForm(scan: Scan, determiner: Determiner, owner: Owner): Draft["form"] {
  if (owner.how === "place") return "place";
  if (owner.how === "demonym") return "people";
  if (owner.how === "adjective" && !speaksForState(scan, determiner, owner)) return "adjective";
  if (isPartOfName(scan, owner)) return "adjective";
  if (owner.body !== undefined) return "body";
  return isAttribute(scan, owner) || isShortAdjective(scan, owner) ? "adjective" : "state";
}

/** "the French said". */
function speaksForState(scan: Scan, determiner: Determiner, owner: Owner): boolean {
  return (
    determiner.word === "the" && /^(?:said|say|have|are|were|had|will)$/.test(normAt(scan, owner.unit.end))
  );
}

/** "the US mission", "UK action": an adjective, unless what follows may be a verb. */
function isShortAdjective(scan: Scan, { unit, state, possessive }: Owner): boolean {
  const next = tokenAt(scan, unit.end);
  if (possessive || next === undefined || next.kind !== "word" || next.capital) return false;
  const words = scan.text.slice(scan.tokens[unit.first]?.start ?? 0, scan.tokens[unit.end - 1]?.end ?? 0);
  const adjective = scan.lexicon.states.get(state ?? "")?.adjectives.includes(words) === true;
  const noun = next.norm.length > 3 && !/(?:s|ed|ly)$/.test(next.norm) && !isClosedWord(next.norm);
  return adjective && noun && !looksFinite(scan, unit.end);
}

const NOUNS_AFTER = new Set(
  `nuclear deal accord agreement crisis war conflict border peace dispute programme program policy embargo talks summit visit trip election
  elections referendum vote parliament-building economy oil gas issue question issues relations ties ambassador-designate dollar aid coup
  revolution uprising protests bill law sanctions-relief file dossier treaty pact resolution process-talks invasion hostage-crisis airspace soil waters trade
  intelligence aggression leaks massacre attacks bombing bombings earthquake earthquakes floods flood flu mission debt bailout citizenship passport passports
  presidency citizen-led standoff stand-off`
    .trim()
    .split(/\s+/),
);

/** "the Iran nuclear deal", "Libya talks": the state is only what it is about. */
function isAttribute(scan: Scan, owner: Owner): boolean {
  if (owner.possessive) return false;
  const next = tokenAt(scan, owner.unit.end);
  return next !== undefined && !next.capital && NOUNS_AFTER.has(next.norm);
}
