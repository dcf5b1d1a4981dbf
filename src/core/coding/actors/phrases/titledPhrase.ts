import type { Determiner } from "./determiner.ts";
import type { Draft } from "./draft.ts";
import { ownerAt, ownersAt, type Owner } from "./nationality.ts";
import { nameAfterTitle, nameAlone, type FoundName } from "./personName.ts";
import { isCapital, isPossessive, normAt, tokenAt, type Scan } from "./scan.ts";
import { titleAt, type Title } from "./title.ts";

type Belonging = Pick<Draft, "state" | "body">;

/** "Executive Order" and "Head Teacher" are no people. */
const NEVER_ALONE = new Set(["head", "executive", "justice"]);

/** A title with the name of its holder: "Prime Minister Modi", "the president of Syria, Bashar al-Assad,". */
export function titledPerson(
  scan: Scan,
  first: number,
  title: Title,
  determiner: Determiner,
  owner: Belonging = {},
): Draft | undefined {
  if (!title.office || (NEVER_ALONE.has(title.head) && title.end === title.first + 1)) return undefined;
  const second = determiner.word === undefined ? secondTitle(scan, title) : undefined;
  const last = second ?? title;
  const owned =
    owner.state !== undefined ||
    owner.body !== undefined ||
    title.state !== undefined ||
    title.body !== undefined ||
    title.charged === true;
  const found = nameAfter(scan, last, owned || determiner.word !== undefined);
  if (found === undefined) return undefined;
  if (title.plural && second === undefined) return pluralNames(scan, first, title, found.name, owner);
  const offices = [...new Set([...title.offices, ...(second?.offices ?? [])])];
  const of = found.apposed ? undefined : stateAfterName(scan, found.name.end);
  return {
    first,
    end: of?.end ?? found.name.end,
    form: "person",
    name: regalName(scan, title, found.name),
    person: found.name.person,
    ...belonging(of ?? title, owner),
    offices,
    head: title.head,
    headClass: "officials",
    plural: false,
    determiner: determiner.word,
    apposed: found.apposed,
  };
}

/** "President Ali Abdullah Saleh *of Yemen*". */
function stateAfterName(scan: Scan, at: number): Owner | undefined {
  if (normAt(scan, at) !== "of") return undefined;
  const owner = ownerAt(scan, at + (normAt(scan, at + 1) === "the" ? 2 : 1));
  return owner?.how === "name" && !owner.possessive ? owner : undefined;
}

const REGAL = new Set(["pope", "king", "queen", "prince", "princess", "emperor", "sultan"]);
const MOST_REGAL_WORDS = 2;

/** "Pope Francis" and "King Abdullah II" are names with their titles; "Crown Prince" and other titles are none. */
function regalName(
  scan: Scan,
  title: Title,
  { first, end }: FoundName,
): { readonly first: number; readonly end: number } {
  const crown = normAt(scan, first - 2) === "crown";
  const regal = REGAL.has(title.head) && !crown && title.end === first && end - first <= MOST_REGAL_WORDS;
  return { first: regal ? first - 1 : first, end };
}

/** "Deputy Prime Minister *and Foreign Minister* Al Thani". */
function secondTitle(scan: Scan, title: Title): Title | undefined {
  const conjunction = normAt(scan, title.end);
  if (title.plural || (conjunction !== "and" && conjunction !== "&")) return undefined;
  const second = titleAt(scan, title.end + 1);
  if (second === undefined || second.plural || !second.office) return undefined;
  const named = isCapital(scan, second.end) || normAt(scan, second.end) === ",";
  return named && isCapital(scan, title.end + 1) ? second : undefined;
}

/** The name right after a title, or after a comma with another comma or the end behind it. */
function nameAfter(
  scan: Scan,
  title: Title,
  definite: boolean,
): { readonly name: FoundName; readonly apposed: boolean } | undefined {
  const direct = nameAfterTitle(scan, title.end);
  if (direct !== undefined) return { name: direct, apposed: false };
  const comma = houseEnd(scan, title.end);
  if (!definite || title.plural || normAt(scan, comma) !== ",") return undefined;
  const name = nameAfterTitle(scan, comma + 1) ?? nameAlone(scan, comma + 1);
  if (name === undefined) return undefined;
  const closes = tokenAt(scan, name.end) === undefined || CLOSING.has(normAt(scan, name.end));
  return closes && !listGoesOn(scan, name.end) ? { name, apposed: true } : undefined;
}

const LONGEST_HOUSE = 9;

/** Past "of the Economic and Cultural Office", a body that is not known. */
function houseEnd(scan: Scan, at: number): number {
  if (normAt(scan, at) !== "of") return at;
  let end = at + (normAt(scan, at + 1) === "the" ? 2 : 1);
  if (!isCapital(scan, end)) return at;
  while (
    end < at + LONGEST_HOUSE &&
    (isCapital(scan, end) || ["of", "and", "for", "the"].includes(normAt(scan, end)))
  )
    end += 1;
  return normAt(scan, end) === "," ? end : at;
}

const CLOSING = new Set([",", ".", ";", ")", ":", "-", "–", "—", '"']);

/** In "the minister, Macron, Merkel and May" the name is one of a list. */
function listGoesOn(scan: Scan, at: number): boolean {
  if (normAt(scan, at) !== ",") return false;
  const next = nameAlone(scan, at + 1);
  return next !== undefined && (normAt(scan, next.end) === "and" || normAt(scan, next.end) === ",");
}

/** "Presidents Putin and Xi", "Prime Ministers Modi, Abe and Turnbull". */
function pluralNames(
  scan: Scan,
  first: number,
  title: Title,
  name: FoundName,
  owner: Belonging,
): Draft | undefined {
  const offices = title.offices.map((office) => office.replace(/ies$/, "y").replace(/s$/, ""));
  const one = (range: FoundName, from: number): Draft => ({
    first: from,
    end: range.end,
    form: "person",
    name: { first: range.first, end: range.end },
    person: range.person,
    ...belonging(title, owner),
    offices,
    plural: false,
  });
  const parts = [one(name, name.first)];
  let end = name.end;
  for (;;) {
    const separator = separatorLength(scan, end);
    const next = separator === 0 ? undefined : nameAfterTitle(scan, end + separator);
    if (next === undefined) break;
    parts.push(one(next, next.first));
    end = next.end;
  }
  if (parts.length === 1) return undefined;
  return { first, end, form: "group", parts, offices: [], plural: true, head: title.head };
}

function separatorLength(scan: Scan, at: number): number {
  const norm = normAt(scan, at);
  if (norm === "and" || norm === "&") return 1;
  if (norm !== ",") return 0;
  return normAt(scan, at + 1) === "and" ? 2 : 1;
}

/** A title without a name: "the Georgian premier", "foreign ministers from Bahrain and Egypt", "both sides". */
export function titlePhrase(
  scan: Scan,
  first: number,
  title: Title,
  determiner: Determiner,
  owner: Belonging = {},
): Draft | undefined {
  const belongs = belonging(title, owner);
  if (title.ownersFrom !== undefined) {
    const listed = listedOwners(scan, first, title);
    if (listed !== undefined) return listed;
  }
  const owned = belongs.state !== undefined || belongs.body !== undefined;
  const definite = determiner.word !== undefined && DEFINITE.has(determiner.word);
  if (title.headClass === "assembly") return undefined;
  if (!owned && title.headClass !== "officials") return undefined;
  if (!owned && !definite && determiner.count === undefined && !capitalTitle(scan, title)) return undefined;
  if (isPossessive(scan, title.end) && !owned && title.plural) return undefined;
  return {
    first,
    end: title.sentFrom ?? title.end,
    form: formOf(title, owned),
    ...belongs,
    offices: officesOfOne(title),
    head: title.head,
    headClass: title.headClass,
    plural: title.plural,
    determiner: determiner.word,
    count: determiner.count,
  };
}

function formOf(title: Title, owned: boolean): Draft["form"] {
  if (title.plural && !owned) return "plural";
  if (title.plural || !title.office) return owned ? "people" : "plural";
  return "title";
}

const DEFINITE = new Set(["the", "his", "her", "their", "its", "both", "these", "this"]);

function capitalTitle(scan: Scan, title: Title): boolean {
  return !title.plural && isCapital(scan, title.end - 1) && title.end - 1 > scan.first;
}

/** The offices of one of them: "foreign minister" of "foreign ministers". */
function officesOfOne(title: Title): readonly string[] {
  if (!title.office) return [];
  return title.plural ? title.offices.map(singular) : title.offices;
}

function singular(office: string): string {
  if (office.endsWith("ies")) return `${office.slice(0, -3)}y`;
  return office.endsWith("s") && !office.endsWith("affairs") ? office.slice(0, -1) : office;
}

function belonging(title: Belonging, owner: Belonging): Belonging {
  const from = title.state !== undefined || title.body !== undefined ? title : owner;
  return { state: from.state, body: from.body };
}

/** "foreign ministers from Saudi Arabia, Bahrain and Egypt": one official of each. */
function listedOwners(scan: Scan, first: number, title: Title): Draft | undefined {
  const owners = ownersAt(scan, title.ownersFrom ?? title.end);
  if (owners.length < 2 || owners.some(({ how }) => how === "adjective" || how === "place")) return undefined;
  const parts = owners.map((owner) => official(owner, title));
  return {
    first,
    end: owners.at(-1)?.end ?? title.end,
    form: "group",
    parts,
    offices: [],
    plural: true,
    head: title.head,
  };
}

export function official(
  owner: Owner,
  title: Title,
  range: { first: number; end: number } = owner.unit,
): Draft {
  return {
    first: range.first,
    end: range.end,
    form: title.office ? "title" : "people",
    state: owner.state,
    body: owner.body,
    offices: officesOfOne(title),
    head: title.head,
    headClass: title.headClass === "assembly" ? "officials" : title.headClass,
    plural: false,
  };
}
