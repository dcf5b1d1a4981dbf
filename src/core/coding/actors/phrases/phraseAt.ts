import { headOf } from "../lexicon/heads.ts";
import type { Draft } from "./draft.ts";
import { withApposition } from "./apposition.ts";
import { determinerAt, type Determiner } from "./determiner.ts";
import { ownedPhrase } from "./ownedPhrase.ts";
import { nameAfterTitle, nameAlone } from "./personName.ts";
import { pronounAt } from "./pronounAt.ts";
import { isCapital, knownAt, normAt, type Scan } from "./scan.ts";
import { titleAt } from "./title.ts";
import { titledPerson, titlePhrase } from "./titledPhrase.ts";

/** The noun phrase for an actor that begins at a token, or undefined. */
export function phraseAt(scan: Scan, at: number): Draft | undefined {
  const pronoun = pronounAt(scan, at);
  if (pronoun !== undefined) return weWho(scan, at) ?? pronoun;
  const known = knownAt(scan, at);
  if (known?.known.sort === "nothing") return undefined;
  const determiner = determinerAt(scan, at);
  return (
    phraseAfter(scan, at, determiner) ?? (determiner.end > at ? theTwo(scan, at, determiner) : undefined)
  );
}

/** Past the tokens that hold the name of something that is no actor: "Washington Post". */
export function skipAt(scan: Scan, at: number): number {
  const known = knownAt(scan, at);
  return known?.known.sort === "nothing" ? known.end : at + 1;
}

function phraseAfter(scan: Scan, first: number, determiner: Determiner): Draft | undefined {
  const at = determiner.end;
  if (knownAt(scan, at)?.known.sort === "nothing") return undefined;
  const name = nameBeforeState(scan, first, determiner);
  if (name !== undefined) return name;
  const owned = ownedPhrase(scan, first, determiner);
  if (owned !== undefined) return owned;
  const title = titleAt(scan, at);
  if (title !== undefined) {
    return titledPerson(scan, first, title, determiner) ?? titlePhrase(scan, first, title, determiner);
  }
  return nameDraft(scan, first, determiner);
}

/** "Israel Katz", "Jordan Henderson": a person of the tables, or a given name before a capital. */
function nameBeforeState(scan: Scan, first: number, determiner: Determiner): Draft | undefined {
  const unit = knownAt(scan, determiner.end);
  const found = nameAlone(scan, determiner.end);
  if (unit === undefined || found === undefined || found.end <= unit.end) return undefined;
  const announced = found.person !== undefined || unit.known.sort !== "body";
  return announced ? personDraft(scan, first, determiner, found) : undefined;
}

function nameDraft(scan: Scan, first: number, determiner: Determiner): Draft | undefined {
  if (determiner.word !== undefined && !isTheName(scan, determiner.end)) return undefined;
  const found = nameAlone(scan, determiner.end);
  return found === undefined
    ? apposedName(scan, first, determiner)
    : personDraft(scan, first, determiner, found);
}

const LONGEST_UNKNOWN = 4;

/** Capitalised words that only the title behind a comma shows to be a name: "Doreen Invented, the Fijian envoy,". */
function apposedName(scan: Scan, first: number, determiner: Determiner): Draft | undefined {
  if (determiner.end > first) return undefined;
  const found = nameAfterTitle(scan, first);
  const length = found === undefined ? 0 : found.end - found.first;
  if (found === undefined || length < 2 || length > LONGEST_UNKNOWN || normAt(scan, found.end) !== ",")
    return undefined;
  const draft = withApposition(scan, personDraft(scan, first, determiner, found));
  return draft.apposed === true ? draft : undefined;
}

/** "the Dalai Lama". */
function isTheName(scan: Scan, at: number): boolean {
  return normAt(scan, at) === "dalai" && isCapital(scan, at);
}

function personDraft(
  scan: Scan,
  first: number,
  determiner: Determiner,
  found: { first: number; end: number; person?: string | undefined },
): Draft {
  const { word } = determiner;
  const sex = sexBefore(scan, found.first);
  const name = { first: found.first, end: found.end };
  const draft = { first, end: found.end, form: "person", name, offices: [], plural: false } as const;
  return { ...draft, person: found.person, determiner: word, ...(sex === undefined ? {} : { sex }) };
}

function sexBefore(scan: Scan, at: number): "f" | "m" | undefined {
  const norm = normAt(scan, at - 1);
  if (norm === "mr" || norm === "sir" || norm === "lord") return "m";
  return norm === "mrs" || norm === "ms" || norm === "miss" || norm === "lady" ? "f" : undefined;
}

/** "the two agreed", "both said": a plural without a noun. */
function theTwo(scan: Scan, first: number, { end, word, count }: Determiner): Draft | undefined {
  if (count === undefined || count > 3 || (word !== "the" && word !== "both")) return undefined;
  const next = normAt(scan, end);
  const verbFollows = VERBS_AFTER_TWO.test(next) && headOf(next) === undefined;
  if (!verbFollows) return undefined;
  return { first, end, form: "plural", offices: [], plural: true, determiner: word, count };
}

const VERBS_AFTER_TWO =
  /^(?:agreed|discussed|met|spoke|said|also|will|would|had|have|were|are|talked|signed|held|pledged|vowed|reaffirmed|exchanged|reviewed|shook|stressed|called|expressed|noted|emphasized|underscored|did|plan|planned|agree|discuss|meet|speak|sign|condemned|urged|announced|decided|last|are|then|later|in|on|at)$/;

/** "We, the governments of France and Germany,": the list, beginning with "we". */
function weWho(scan: Scan, at: number): Draft | undefined {
  if (normAt(scan, at) !== "we" || normAt(scan, at + 1) !== ",") return undefined;
  const determiner = determinerAt(scan, at + 2);
  const who = phraseAfter(scan, at + 2, determiner);
  const closed = who !== undefined && (normAt(scan, who.end) === "," || who.form === "group");
  return closed && who.plural ? { ...who, first: at } : undefined;
}
