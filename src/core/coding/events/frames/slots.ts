import { wordSet } from "../grammar/closedWords.ts";
import type { Clause } from "../grammar/clause.ts";
import { joinedPhrases } from "./joinedPhrases.ts";
import { nounAt, type ParsedSentence } from "../parsedSentence.ts";
import { includedIn, partiesOf, STANDS_FOR, type Party, type PartyOptions } from "./parties.ts";

/** Whoever stands in the first of the slots that names somebody. In the passive, subject and object change places. */
export function fillSlots(
  parsed: ParsedSentence,
  clause: Clause,
  slots: readonly string[],
  options: PartyOptions,
): Party[] {
  for (const slot of slots) {
    const found = fillSlot(parsed, clause, slot, options);
    if (found.length > 0) return [...found, ...withIncluded(parsed, clause, found)];
  }
  return [];
}

/** Those named as being among them: "met with officials, including Wang Yi". */
function withIncluded(parsed: ParsedSentence, clause: Clause, found: readonly Party[]): Party[] {
  const unnamed = found.some(({ mention }) => parsed.reading.mentions[mention]?.form === "people");
  if (!unnamed) return [];
  const phrase = clause.phrases.find(({ word }) => word === "including");
  const among = phrase?.nouns.flatMap((noun) => partiesOf(parsed, noun)) ?? [];
  return [...among, ...found.flatMap(({ noun }) => includedIn(parsed, noun))];
}

function fillSlot(parsed: ParsedSentence, clause: Clause, slot: string, options: PartyOptions): Party[] {
  const passive = clause.verb.passive || clause.link === "reduced";
  if (slot === "subject")
    return passive ? byWhom(parsed, clause, options) : actingParties(parsed, clause, options);
  if (slot === "object")
    return passive
      ? subjectParties(parsed, clause, options)
      : allParties(parsed, clause.objects.slice(0, 1), clause, options);
  if (slot === "then-with") return thenWith(parsed, clause, options);
  if (slot === "where") return whereParties(parsed, clause);
  if (slot === "reported") return reportedParties(parsed, clause, options);
  if (slot === "second") return allParties(parsed, clause.objects.slice(1, 2), clause, options);
  const phrase = clause.phrases.find(
    ({ word, nouns }) => word === slot && nouns.some((noun) => partiesOf(parsed, noun, options).length > 0),
  );
  return phrase === undefined
    ? []
    : [phrase, ...joinedPhrases(parsed, clause.phrases, phrase)].flatMap(({ nouns }) =>
        allParties(parsed, nouns, clause, options),
      );
}

/** The subject, or who sent it: "a missile fired by Houthi forces strikes". */
function actingParties(parsed: ParsedSentence, clause: Clause, options: PartyOptions): Party[] {
  const named = subjectParties(parsed, clause, options);
  if (named.length > 0) return named;
  const sent = parsed.clauses.find(
    ({ link, subjects }) => link === "reduced" && subjects.some((noun) => clause.subjects.includes(noun)),
  );
  return sent === undefined || sent === clause ? [] : byWhom(parsed, sent, options);
}

/** Agreeing to these is planning an encounter, which is told by itself. */
const ENCOUNTERS = wordSet(
  "meet hold talk speak negotiate begin start resume continue open discuss cooperate",
);

/** "agrees to form a government with Hamas": who stands in the clause that hangs on the verb. */
function thenWith(parsed: ParsedSentence, clause: Clause, options: PartyOptions): Party[] {
  const index = parsed.clauses.indexOf(clause);
  const next = parsed.clauses[index + 1];
  if (next?.link !== "infinitive" || next.governor !== index || ENCOUNTERS.has(next.verb.lemma)) return [];
  const phrase = next.phrases.find(({ word }) => word === "with");
  return phrase === undefined ? [] : phrase.nouns.flatMap((noun) => partiesOf(parsed, noun, options));
}

const WHERE: ReadonlySet<string> = new Set(["in", "at", "near", "inside", "across"]);

/** The country of the place, where there is an object. */
function whereParties(parsed: ParsedSentence, clause: Clause): Party[] {
  const passive = clause.verb.passive || clause.link === "reduced";
  if (!passive && clause.objects.length === 0) return [];
  const places = clause.phrases.filter(({ word }) => WHERE.has(word));
  for (const { nouns } of places) {
    const found = nouns.flatMap((noun) => partiesOf(parsed, noun, { place: true }));
    if (found.length > 0) return found.slice(0, 1);
  }
  return [];
}

/** "warned that Y would": the subject of the clause that hangs on the verb. */
function reportedParties(parsed: ParsedSentence, clause: Clause, options: PartyOptions): Party[] {
  const index = parsed.clauses.indexOf(clause);
  const next = parsed.clauses[index + 1];
  return next?.link === "reported" && next.governor === index ? subjectParties(parsed, next, options) : [];
}

export function subjectParties(parsed: ParsedSentence, clause: Clause, options: PartyOptions = {}): Party[] {
  const named = clause.subjects.flatMap((noun) => partiesOf(parsed, noun, options));
  const parties = named.length > 0 ? named : possessorParties(parsed, clause, options);
  return clause.subjectBasis === "carried" ? parties.map((party) => ({ ...party, inferred: true })) : parties;
}

function byWhom(parsed: ParsedSentence, clause: Clause, options: PartyOptions): Party[] {
  const by = clause.phrases.find(({ word }) => word === "by");
  return by === undefined ? [] : by.nouns.flatMap((noun) => partiesOf(parsed, noun, options));
}

/** The object with those joined to it by "and". */
function allParties(
  parsed: ParsedSentence,
  nouns: readonly number[],
  clause: Clause,
  options: PartyOptions,
): Party[] {
  const joined = nouns.flatMap((noun) => [noun, ...joinedTo(parsed, noun, clause)]);
  return [...new Set(joined)].flatMap((noun) => partiesOf(parsed, noun, options));
}

function joinedTo(parsed: ParsedSentence, noun: number, clause: Clause): number[] {
  const joined: number[] = [];
  for (const other of clause.objects) {
    const link = parsed.chunks[other - 1];
    if (other > noun && (link?.is === "conjunction" || link?.is === "comma")) joined.push(other);
  }
  return joined;
}

const POSSESSIVES: ReadonlySet<string> = new Set(["its", "his", "her", "their"]);

/** "Ankara denied that its spy chief had": whose the chief is stands in the clause above. */
function possessorParties(parsed: ParsedSentence, clause: Clause, options: PartyOptions): Party[] {
  const phrase = nounAt(parsed, clause.subjects[0] ?? -1);
  const first = phrase === undefined ? undefined : parsed.reading.tokens[phrase.firstToken];
  const above = clause.governor === undefined ? undefined : parsed.clauses[clause.governor];
  if (phrase === undefined || above === undefined || !POSSESSIVES.has(first?.norm ?? "")) return [];
  if (!STANDS_FOR.has(phrase.words.at(-1) ?? "")) return [];
  return subjectParties(parsed, above, options).map((party) => ({ ...party, inferred: true }));
}

/** Who is threatened with something "if they do it". */
export function conditionParties(parsed: ParsedSentence): Party[] {
  return parsed.clauses
    .filter(({ link }) => link === "conditional")
    .flatMap((clause) => subjectParties(parsed, clause));
}

const CROWDS = wordSet(
  "protesters protestors demonstrators rioters crowd crowds mob mobs marchers students people thousands hundreds dozens",
);

/** Where nobody is named, a crowd stands for the country of the place in its clause. */
export function crowdParties(parsed: ParsedSentence, clause: Clause): Party[] {
  const isCrowd = clause.subjects.some(
    (noun) => CROWDS.has(nounAt(parsed, noun)?.words.at(-1) ?? "") || isCounted(parsed, noun),
  );
  const place = clause.phrases.find(({ word }) => word === "in" || word === "across");
  if (!isCrowd || place === undefined) return [];
  return place.nouns
    .flatMap((noun) => partiesOf(parsed, noun, { place: true }))
    .slice(0, 1)
    .map((party) => ({ ...party, inferred: true }));
}

/** "Thousands of demonstrators": the head is a number. */
function isCounted(parsed: ParsedSentence, noun: number): boolean {
  const link = parsed.chunks[noun + 1];
  return (
    nounAt(parsed, noun)?.words.length === 0 &&
    link?.is === "preposition" &&
    link.word === "of" &&
    CROWDS.has(nounAt(parsed, noun + 2)?.words.at(-1) ?? "")
  );
}
