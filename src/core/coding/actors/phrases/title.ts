import type { HeadClass } from "../mention.ts";
import { type Head, headOf, isDomain, isModifier } from "../lexicon/heads.ts";
import { sameOffice } from "../lexicon/offices.ts";
import type { TokenRange } from "./draft.ts";
import { isPartOfName, ownerAt, type Owner } from "./nationality.ts";
import { isCapital, isPossessive, knownAt, normAt, tokenAt, type Scan } from "./scan.ts";

/** A noun phrase of office or people without its owner: "foreign minister", "minister of foreign affairs of Egypt". */
export interface Title extends TokenRange {
  readonly head: string;
  readonly headClass: HeadClass | "assembly";
  readonly plural: boolean;
  /** A person can hold it, so that a name may follow. */
  readonly office: boolean;
  readonly offices: readonly string[];
  /** From "of Egypt" or "of the African Union". */
  readonly state?: string | undefined;
  readonly body?: string | undefined;
  /** Where a list of owners begins: "from *Saudi Arabia, Bahrain and Egypt*". */
  readonly ownersFrom?: number | undefined;
  /** Where "to Iraq" begins in "ambassador to Iraq", a state that is an actor of its own. */
  readonly sentFrom?: number | undefined;
  /** Written out as one office, "Special Envoy for Sudan", so that a comma and its holder may follow. */
  readonly charged?: boolean | undefined;
}

const MOST_MODIFIERS = 5;
/** Houses of a government, which are "of" something as offices are. */
const OFFICE_LIKE = new Set(["ministry", "department", "bureau", "office"]);
/** Heads of which a lower-case singular means nothing by itself: "will head", "to lead". */
const WEAK = new Set(["head", "chief", "general", "major", "chair", "boss", "figure", "delegate", "judge"]);

/** Reads a title at a token: modifiers, a head noun, and, where no owner goes before, what it is of. */
export function titleAt(scan: Scan, at: number, owned = false): Title | undefined {
  let headAt: number | undefined;
  let next = at;
  while (next < scan.end && next - at <= MOST_MODIFIERS) {
    const token = tokenAt(scan, next);
    if (token === undefined || token.kind !== "word") break;
    if (next > at && knownAt(scan, next)?.known.sort === "state") break;
    const isHead = headAtToken(scan, next) !== undefined;
    if (isHead) headAt = next;
    if (!isHead && !isModifier(token.norm) && !isModifier(token.norm.replace(/^(?:vice|deputy|ex)-/, "")))
      break;
    next += 1;
  }
  return headAt === undefined ? undefined : withComplement(scan, at, lastHead(scan, at, headAt), owned);
}

/** The head noun at a token; "lady" is one in "First Lady" only, and elsewhere a courtesy. */
function headAtToken(scan: Scan, at: number): Head | undefined {
  const norm = normAt(scan, at);
  const first = normAt(scan, at - 1) === "first" && (norm === "lady" || norm === "gentleman");
  return headOf(first ? "first-lady" : bareHead(norm));
}

/** "minister-designate" is what they are to be, "chairman-in-office" still a chairman. */
function bareHead(norm: string): string {
  return norm.replace(/-(?:elect|designate|in-office)$/, "").replace(/^(?:vice|deputy|ex|co)-/, "");
}

/** In "Secretary Power" or "Prime Minister Major" a capital after an office is a name. */
function lastHead(scan: Scan, at: number, headAt: number): number {
  for (let next = at; next < headAt; next++) {
    const head = headAtToken(scan, next);
    const after = headAtToken(scan, next + 1);
    if (
      head?.office === true &&
      !head.plural &&
      after === undefined &&
      next + 1 <= headAt &&
      !isModifier(normAt(scan, next + 1))
    )
      return next;
  }
  return headAt;
}

function withComplement(scan: Scan, at: number, headAt: number, hasOwner: boolean): Title | undefined {
  const norm = normAt(scan, headAt);
  const head = headAtToken(scan, headAt);
  if (head === undefined) return undefined;
  const range = domainAfter(scan, afterInterim(scan, headAt + 1), head.office || OFFICE_LIKE.has(norm));
  const title = {
    first: at,
    end: range,
    head: norm,
    headClass: head.headClass,
    plural: head.plural,
    office: head.office,
    offices: officesOf(scan, at, range, headAt),
  };
  const owned = ownerComplement(scan, title, hasOwner);
  const weak = !hasOwner && WEAK.has(norm) && at === headAt && !isCapital(scan, at) && owned === title;
  return weak ? undefined : owned;
}

/** Past "ad interim". */
function afterInterim(scan: Scan, at: number): number {
  const interim = normAt(scan, at) === "ad" && normAt(scan, at + 1) === "interim";
  return interim ? at + 2 : at;
}

/** Past "of state", "for foreign affairs", "of state for civilian security, democracy, and human rights". */
function domainAfter(scan: Scan, after: number, office: boolean): number {
  let end = after;
  if (!office) return end;
  for (let preposition = 0; preposition < 2; preposition++) {
    const norm = normAt(scan, end);
    const affairs = norm === "for" ? affairsEnd(scan, end + 1) : undefined;
    const next = affairs ?? (norm === "of" || norm === "for" ? domainEnd(scan, end + 1) : end);
    if (next <= end + 1) break;
    end = next;
  }
  return end;
}

const LONGEST_DOMAIN = 12;

/** Past "Oceans and International Environmental and Scientific *Affairs*": any capitalised words before it are its own. */
function affairsEnd(scan: Scan, first: number): number | undefined {
  for (let at = first; at < first + LONGEST_DOMAIN; at++) {
    const norm = normAt(scan, at);
    if (norm === "affairs" && isCapital(scan, at)) return at + 1;
    const joins = norm === "and" || norm === "the" || (norm === "," && at > first);
    if (!joins && (!isCapital(scan, at) || headOf(norm)?.office === true)) return undefined;
  }
  return undefined;
}

function domainEnd(scan: Scan, first: number): number {
  let next = first;
  let end = first;
  while (isDomain(normAt(scan, next)) && next < first + LONGEST_DOMAIN) {
    if (knownAt(scan, next) !== undefined) break;
    const norm = normAt(scan, next);
    next += 1;
    if (norm !== "the" && norm !== "and") end = next;
    const listed = normAt(scan, next) === "," && isCapital(scan, next - 1);
    const and = normAt(scan, next + 1) === "and" ? next + 2 : next + 1;
    const more = normAt(scan, and) === "the" ? and + 1 : and;
    if (listed && isDomain(normAt(scan, more)) && isCapital(scan, more)) next += 1;
  }
  return end;
}

/** "of Egypt", "of the African Union", "to the United Nations", "for Syria", "in Ottawa". */
function ownerComplement(scan: Scan, title: Title, hasOwner: boolean): Title {
  const preposition = normAt(scan, title.end);
  const belongs = preposition === "of" || (preposition === "from" && title.plural);
  const at = title.end + (normAt(scan, title.end + 1) === "the" ? 2 : 1);
  if (preposition === "for" || preposition === "to") return sentTo(scan, title, at);
  if (hasOwner) return title;
  const inCity = preposition === "in" && title.plural && title.head === "officials";
  if (!belongs && !inCity) return title;
  const owner = ownerAt(scan, at);
  if (owner === undefined) return title;
  if (owner.how === "adjective" || owner.possessive) return ofHouse(scan, title, owner);
  if (owner.how !== "body" && owner.how !== "name" && isPartOfName(scan, owner)) return title;
  if (inCity && owner.how !== "metonym") return title;
  const range = { ...title, end: owner.end, state: owner.state, body: owner.body };
  return title.plural && belongs ? { ...range, ownersFrom: at } : toItsHost(scan, range);
}

/** "ambassador of Kenya *to the United Nations*". */
function toItsHost(scan: Scan, title: Title): Title {
  if (normAt(scan, title.end) !== "to") return title;
  return sentTo(scan, title, title.end + (normAt(scan, title.end + 1) === "the" ? 2 : 1));
}

/** "of the Iraqi parliament", "of Iran’s army", "of Iran’s Quds Force". */
function ofHouse(scan: Scan, title: Title, owner: Owner): Title {
  const body = owner.possessive ? ownerAt(scan, owner.end) : undefined;
  if (body?.body !== undefined) return { ...title, end: body.end, state: body.state, body: body.body };
  const house = titleAt(scan, owner.end, true);
  return house === undefined || house.office
    ? title
    : { ...title, end: house.end, state: owner.state, body: owner.body };
}

const SENT = new Set([
  "ambassador",
  "envoy",
  "representative",
  "emissary",
  "adviser",
  "advisor",
  "coordinator",
  "rapporteur",
]);

const MOST_SENT = 6;

/** "ambassador to the United Nations", "special envoy for Korean Peninsula affairs": whereto, not whose. */
function sentTo(scan: Scan, title: Title, at: number): Title {
  if (!SENT.has(title.head)) return title;
  // "Special Envoy for Sudan and South Sudan"; behind a lower-case envoy "and" may begin something else.
  const several = normAt(scan, title.end) === "for" && isCapital(scan, title.end - 1);
  let end = at;
  while (end < at + MOST_SENT) {
    const unit = knownAt(scan, end);
    if (unit !== undefined && isPossessive(scan, unit.end)) return title;
    if (unit !== undefined) end = unit.end;
    else if (several && end > at && normAt(scan, end) === "and" && knownAt(scan, end + 1) !== undefined)
      end += 1;
    else if (end > at && isDomain(normAt(scan, end)) && isCapital(scan, end)) end += 1;
    else break;
  }
  const host = knownAt(scan, at);
  const own = normAt(scan, title.end) === "to" && host?.known.sort === "state" && host.end === end;
  return end === at ? title : { ...title, end, sentFrom: own ? title.end : undefined, charged: several };
}

const NO_OFFICE = new Set(
  "former then ex top senior new visiting outgoing incoming acting interim caretaker embattled veteran longtime influential powerful".split(
    " ",
  ),
);

/** The titles under which one may be spoken of again, the most exact first: "foreign minister", "minister". */
function officesOf(scan: Scan, first: number, end: number, headAt: number): readonly string[] {
  const norms: string[] = [];
  for (let at = first; at < end; at++)
    if (!NO_OFFICE.has(normAt(scan, at)) && normAt(scan, at) !== ",") norms.push(normAt(scan, at));
  const full = norms.join(" ").replace(/ and .*$/, "");
  const head = bareHead(normAt(scan, headAt));
  return [...new Set([sameOffice(full), sameOffice(head)])];
}
