import type { Chunk, VerbGroup } from "./chunk.ts";
import type { Clause, ClauseLink } from "./clause.ts";
import { CONDITIONALS, wordSet } from "./closedWords.ts";
import { complementsOf } from "./complements.ts";
import { subjectOf, type FoundSubject } from "./subjectOf.ts";

const OPENS_TIME = wordSet(
  "after before since until while when as although though because whereas once where whether than",
);

/** The clauses of a sentence, one for each verb, in order. */
export function readClauses(chunks: readonly Chunk[]): Clause[] {
  const clauses: Clause[] = [];
  chunks.forEach((chunk, at) => {
    if (chunk.is === "verb") clauses.push(clauseAt(chunks, at, chunk, clauses));
  });
  return clauses.map((clause, index) => withLaterSubject(clause, clauses, index));
}

function clauseAt(
  chunks: readonly Chunk[],
  at: number,
  found: VerbGroup,
  clauses: readonly Clause[],
): Clause {
  const { objects, phrases, end } = complementsOf(chunks, at);
  const subject = subjectOf(chunks, at);
  const verb = goneOn(found, subject, clauses);
  const link = linkOf(chunks, at, verb, subject, clauses);
  const governor = governorOf(chunks, clauses, at, link, subject);
  const carried = carriedSubject(link, subject, clauses, governor, chunks, at);
  return {
    verb,
    at,
    link,
    ...(governor !== undefined && { governor }),
    subjects: carried ?? subject.nouns,
    subjectBasis: carried === undefined && subject.how === "stated" ? "stated" : "carried",
    objects,
    phrases,
    first: carried === undefined ? Math.min(subject.first, at) : at,
    end: Math.max(end, at + 1),
  };
}

/** "will visit Paris and | meet Macron", "to meet and | to sign": the second goes on as the first began. */
function goneOn(verb: VerbGroup, subject: FoundSubject, clauses: readonly Clause[]): VerbGroup {
  const last = clauses.at(-1)?.verb;
  if (!verb.bare || subject.how !== "carried" || last === undefined) return verb;
  if (last.form === "infinitive") return { ...verb, form: "infinitive" };
  if (last.modal === undefined) return verb;
  return { ...verb, modal: last.modal, tense: last.tense, negated: verb.negated || last.negated };
}

function linkOf(
  chunks: readonly Chunk[],
  at: number,
  verb: VerbGroup,
  subject: FoundSubject,
  clauses: readonly Clause[],
): ClauseLink {
  if (verb.form === "infinitive") return "infinitive";
  if (verb.form === "gerund") return "gerund";
  if (isReduced(chunks, at, verb, clauses)) return "reduced";
  if (subject.how === "relative" && isNounClause(chunks, subject.first)) return "reported";
  if (subject.how === "relative") return "relative";
  return openedBy(chunks, subject, at, clauses);
}

/** "said that": a verb, not a noun, stands before "that". */
function isNounClause(chunks: readonly Chunk[], that: number): boolean {
  return chunks[that]?.is === "that" && chunks[that - 1]?.is === "verb";
}

function isReduced(
  chunks: readonly Chunk[],
  at: number,
  verb: VerbGroup,
  clauses: readonly Clause[],
): boolean {
  if (verb.form === "participle") return true;
  if (!verb.ambiguous || verb.passive) return false;
  const next = chunks[at + 1];
  if (next?.is === "preposition" && next.word === "by" && chunks[at + 2]?.is === "noun") return true;
  const before = chunks[at - 1];
  if (before?.is !== "noun") return false;
  const last = clauses.at(-1);
  return (
    last !== undefined &&
    last.verb.form !== "gerund" &&
    last.end >= at &&
    last.objects.concat(last.phrases.flatMap(({ nouns }) => nouns)).includes(at - 1)
  );
}

function openedBy(
  chunks: readonly Chunk[],
  subject: FoundSubject,
  at: number,
  clauses: readonly Clause[],
): ClauseLink {
  let before = subject.first - 1;
  while (chunks[before]?.is === "date" || chunks[before]?.is === "adverb" || chunks[before]?.is === "quote")
    before -= 1;
  const opener = chunks[before];
  if (opener === undefined) return "main";
  const word = "word" in opener ? opener.word : "";
  if (CONDITIONALS.has(word)) return "conditional";
  if (opener.is === "that") return "reported";
  if (OPENS_TIME.has(word) && (opener.is === "subordinator" || opener.is === "preposition"))
    return "subordinate";
  if (opener.is === "verb" && clauses.at(-1)?.verb === opener && subject.how === "stated") return "reported";
  if (opener.is === "conjunction" && subject.how === "stated" && chunks[before - 1]?.is === "comma")
    return "main";
  if (opener.is === "conjunction" || subject.how === "carried") return inherited(chunks, at, clauses);
  return "main";
}

/** After "and" a clause hangs where the one before it hangs. */
function inherited(chunks: readonly Chunk[], at: number, clauses: readonly Clause[]): ClauseLink {
  const last = clauses.findLast(
    ({ link }) => link !== "infinitive" && link !== "gerund" && link !== "reduced",
  );
  const own = chunks.slice(last?.end ?? 0, at).some((chunk) => chunk.is === "stop");
  if (own || last === undefined || last.link === "relative" || last.link === "subordinate") return "main";
  return last.link;
}

/** "said that Kim had left and | Moon had stayed": the second hangs where the first does. */
function isJoined(chunks: readonly Chunk[], subject: FoundSubject): boolean {
  return chunks[subject.first - 1]?.is === "conjunction";
}

function governorOf(
  chunks: readonly Chunk[],
  clauses: readonly Clause[],
  at: number,
  link: ClauseLink,
  subject: FoundSubject,
): number | undefined {
  if (clauses.length === 0 || link === "main" || link === "conditional" || link === "subordinate")
    return undefined;
  const last = clauses.length - 1;
  if (link === "reported" && subject.how !== "carried" && !isJoined(chunks, subject)) return last;
  if (link === "infinitive") return infinitiveGovernor(clauses, at);
  return link === "reported" ? clauses[last]?.governor : last;
}

/** "agreed to meet and to sign": the second infinitive hangs where the first does. */
function infinitiveGovernor(clauses: readonly Clause[], at: number): number | undefined {
  const last = clauses.length - 1;
  const before = clauses[last];
  return before?.link === "infinitive" && before.end < at && before.governor !== undefined
    ? before.governor
    : last;
}

/** Verbs whose object does what the infinitive says: "urged him to resist". */
const OBJECT_CONTROL = wordSet(
  "urge ask tell order call press push force persuade encourage want allow advise instruct invite request appeal command permit enable help lead expect require beg implore summon warn compel pressure authorise authorize oblige send",
);

function carriedSubject(
  link: ClauseLink,
  subject: FoundSubject,
  clauses: readonly Clause[],
  governor: number | undefined,
  chunks: readonly Chunk[],
  at: number,
): readonly number[] | undefined {
  const governing = governor === undefined ? undefined : clauses[governor];
  if (link === "infinitive") return controlled(governing);
  if (link === "gerund") return gerundSubject(chunks, at, clauses);
  if (link === "reduced") return subject.nouns.length > 0 ? subject.nouns : [at - 1];
  if (subject.how !== "carried") return undefined;
  const level = clauses.findLast(
    (clause) =>
      clause.link !== "infinitive" &&
      clause.link !== "gerund" &&
      clause.link !== "reduced" &&
      clause.link !== "relative",
  );
  return level?.subjects;
}

function controlled(governing: Clause | undefined): readonly number[] {
  if (governing === undefined) return [];
  const { lemma, passive } = governing.verb;
  const visits = lemma === "call" && governing.objects.length > 0;
  if (!OBJECT_CONTROL.has(lemma) || passive || visits) return governing.subjects;
  const target =
    governing.objects.length > 0
      ? governing.objects
      : (governing.phrases.find(({ word }) => word === "on" || word === "to" || word === "upon")?.nouns ??
        []);
  return target.length > 0 ? target : governing.subjects;
}

/** What is said in them is said by who makes them: "passes a motion calling on". */
const PAPERS = wordSet(
  "motion resolution letter statement report tweet speech message law bill petition declaration communique decree note memo vote press conference interview remarks",
);

function gerundSubject(chunks: readonly Chunk[], at: number, clauses: readonly Clause[]): readonly number[] {
  const before = chunks[at - 1];
  if (before?.is === "noun" && !PAPERS.has(before.words.at(-1) ?? "")) return [at - 1];
  return (
    clauses.findLast((clause) => clause.link !== "relative" && clause.link !== "reduced")?.subjects ?? []
  );
}

/** "While visiting Paris, Kerry met": a gerund at the beginning takes the subject that follows. */
function withLaterSubject(clause: Clause, clauses: readonly Clause[], index: number): Clause {
  if (clause.link !== "gerund" || clause.subjects.length > 0) return clause;
  const next = clauses.slice(index + 1, index + 3).find(({ verb }) => verb.form === "finite");
  return next === undefined ? clause : { ...clause, subjects: next.subjects };
}
