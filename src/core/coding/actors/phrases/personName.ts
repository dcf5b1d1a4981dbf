import { isCalendarWord } from "../lexicon/calendar.ts";
import { isGivenName } from "../lexicon/givenNames.ts";
import { headOf, isHonorific } from "../lexicon/heads.ts";
import { nameKey, nameWords } from "../lexicon/nameKey.ts";
import { personBySurname } from "../lexicon/people.ts";
import { words } from "../lexicon/wordSets.ts";
import { startsSentence } from "../../text/abbreviations.ts";
import type { TokenRange } from "./draft.ts";
import { isCapital, isPossessive, knownAt, normAt, tokenAt, type Scan } from "./scan.ts";

/** The words of a name, with the person of the tables whom it means. */
export interface FoundName extends TokenRange {
  readonly person?: string | undefined;
}

const MOST_WORDS = 7;
const PARTICLES = words(
  "al el bin ibn ben bint de da do dos das du der den van von di la le y e ould st af zu abu",
);

/** Skips "Mr.", "Sheikh", "Dr.": no part of a name. */
export function afterHonorifics(scan: Scan, at: number): number {
  let next = at;
  while (isHonorific(normAt(scan, next)) && isCapital(scan, next) && next < scan.end) next += 1;
  return next;
}

/** A name right after a title, where any capitalised words will do. */
export function nameAfterTitle(scan: Scan, at: number): FoundName | undefined {
  const first = afterHonorifics(scan, at);
  const known = knownNameAt(scan, first);
  const end = runEnd(scan, first);
  if (known !== undefined) return { ...known, end: Math.max(known.end, extended(scan, known.end, end)) };
  if (end === first || startsSentence(normAt(scan, first)) || isStateWord(scan, first)) return undefined;
  if (end - first > 1 && NOT_LAST.has(normAt(scan, end - 1))) return undefined;
  const one = end - first === 1 ? surnameAt(scan, first) : undefined;
  return { first, end, ...(one?.person === undefined ? {} : { person: one.person }) };
}

/** A name that nothing announces: of the tables, met before, or beginning with a given name. */
export function nameAlone(scan: Scan, at: number): FoundName | undefined {
  const first = afterHonorifics(scan, at);
  const token = tokenAt(scan, first);
  if (token === undefined || token.kind !== "word" || (!token.capital && first === at)) return undefined;
  const known = knownNameAt(scan, first);
  const end = runEnd(scan, first);
  if (known !== undefined) return { ...known, end: Math.max(known.end, extended(scan, known.end, end)) };
  if (end === first) return undefined;
  if (first > at) return { first, end };
  if (end - first === 1) return surnameAt(scan, first);
  if (startsSentence(token.norm) || NOT_LAST.has(normAt(scan, end - 1))) return undefined;
  if (introducedRun(scan, end)) return { first, end };
  const stateAsName = isStateWord(scan, first) && !isGivenName(token.norm);
  const named = isGivenName(token.norm) || hasArticle(scan, first, end);
  return named && !stateAsName ? { first, end } : particleSurname(scan, first, end);
}

/** Beginnings of places that look like Arabic names: "Deir al-Zor", "Bab al-Mandab". */
const PLACES = words(
  "haram masjid ansar jund liwa jaysh jaish harakat hizb ahrar saraya asaib deir ras bab tal tell tall jabal wadi umm kafr kfar khan ain ayn bir sharm dar beit jisr maarat port fort",
);

/** "Shawki al-Badani": a word and another with the Arabic article. */
function hasArticle(scan: Scan, first: number, end: number): boolean {
  const article = /^(?:al|el|ad|an|as|ash|at|az)-/.test(normAt(scan, end - 1));
  return article && end - first === 2 && isCapital(scan, first) && !PLACES.has(normAt(scan, first));
}

/** Words in which names of bodies, places and things end, and those of people do not. */
const NOT_LAST =
  words(`movement party church group union council association committee front army league university institute foundation
  company bank newspaper post times airport stadium street day cup prize award act bill agreement treaty center centre hospital school
  court agency authority organization organisation network program programme river lake mountain island islands bay city province
  district county state road bridge airlines airways project plan corporation initiative club team society federation ministry
  department office house palace square park museum conference summit forum festival games olympics championship war war-ii
  brigade brigades battalion force forces tribunal commission coalition alliance doctrine amendment protocol governorate region valley coast sea strait gulf border camp base`);

/** "al-Sisi", "von der Leyen", "Le Drian": the surname of one person of the tables. */
function particleSurname(scan: Scan, first: number, end: number): FoundName | undefined {
  const written = wordsBetween(scan, first, end);
  const person = personBySurname(scan.lexicon.people, written, scan.published);
  return person === undefined ? undefined : { first, end, person: person.id };
}

function introducedRun(scan: Scan, end: number): boolean {
  const last = normAt(scan, end - 1);
  return scan.introduced.has(last) && !isPossessive(scan, end - 1);
}

/** A surname alone: one met before in the text, or one that means one person of the tables on that day. */
function surnameAt(scan: Scan, at: number): FoundName | undefined {
  const norm = normAt(scan, at);
  if (isCalendarWord(norm) && !scan.introduced.has(norm)) return undefined;
  if (scan.introduced.has(norm)) return { first: at, end: at + 1 };
  if (at === scan.first && startsSentence(norm)) return undefined;
  const person = personBySurname(scan.lexicon.people, norm, scan.published);
  return person === undefined ? undefined : { first: at, end: at + 1, person: person.id };
}

/** The longest full name of the tables that begins at a token. */
function knownNameAt(scan: Scan, at: number): FoundName | undefined {
  if (!isCapital(scan, at)) return undefined;
  const most = Math.min(at + MOST_WORDS, scan.end);
  const { byName, firstWords } = scan.lexicon.people;
  if (!mayBegin(firstWords, normAt(scan, at))) return undefined;
  for (let end = most; end > at; end--) {
    const last = tokenAt(scan, end - 1);
    if (last === undefined || last.kind !== "word" || last.norm === "'s") continue;
    const key = nameKey(wordsBetween(scan, at, end));
    const person = key.includes(" ") || end - at === 1 ? byName.get(key) : undefined;
    if (person !== undefined && (key.includes(" ") || !isStateWord(scan, at)))
      return { first: at, end, person: person.id };
  }
  return undefined;
}

/** Initials are no part of a key, so that anything may follow them. */
function mayBegin(firstWords: ReadonlySet<string>, norm: string): boolean {
  const [first] = nameWords(norm);
  return first === undefined || firstWords.has(first);
}

function wordsBetween(scan: Scan, first: number, end: number): string {
  const [from, to] = [scan.tokens[first]?.start ?? 0, scan.tokens[end - 1]?.end ?? 0];
  return scan.text.slice(from, to);
}

/** Where a run of capitalised words and particles ends. */
function runEnd(scan: Scan, first: number): number {
  let end = first;
  let next = first;
  while (next < scan.end && next - first < MOST_WORDS) {
    const token = tokenAt(scan, next);
    if (token === undefined || token.kind !== "word" || token.norm === "'s") break;
    const particle = PARTICLES.has(token.norm) && !token.capital && next > first;
    const named = token.capital || /^(?:al|el|as|an|ash|bin|ibn|d)['-]/.test(token.norm);
    if (!particle && (!named || !continuesName(scan, next, first))) break;
    next += 1;
    if (!particle) end = next;
  }
  return end;
}

/** Not a weekday, a state, a title or a body: those begin something else. */
function continuesName(scan: Scan, at: number, first: number): boolean {
  const norm = normAt(scan, at);
  if (isCalendarWord(norm)) return at > first ? false : scan.introduced.has(norm);
  if (at === first) return true;
  const unit = knownAt(scan, at);
  const other = unit !== undefined && unit.known.sort !== "place" && !PARTICLES.has(norm);
  return !other && headOf(norm)?.office !== true;
}

function isStateWord(scan: Scan, at: number): boolean {
  return knownAt(scan, at) !== undefined;
}

/** A longer form of a known name takes its last words along: "Mohammed bin Salman" + "Al Saud". */
function extended(scan: Scan, knownEnd: number, run: number): number {
  const norm = normAt(scan, knownEnd);
  return run > knownEnd && (PARTICLES.has(norm) || norm.startsWith("al-") || /^(?:jr|ii|iii|iv)$/.test(norm))
    ? run
    : knownEnd;
}
