import { leavesOf } from "../../actors/leavesOf.ts";
import type { KindCode } from "../../kinds.ts";
import type { EventRole, FoundEvent } from "../foundEvent.ts";
import type { ReadyNounFrame } from "../frames/compileFrames.ts";
import { joinedPhrases } from "../frames/joinedPhrases.ts";
import { partiesOf, type Party, type PartyOptions } from "../frames/parties.ts";
import { conditionParties, subjectParties } from "../frames/slots.ts";
import type { NounPhrase } from "../grammar/chunk.ts";
import type { Clause, Phrase } from "../grammar/clause.ts";
import { wordSet } from "../grammar/closedWords.ts";
import { NOUN_FRAMES } from "../lexicon/lexicon.ts";
import { BEFALLS } from "../lexicon/lightVerbs.ts";
import { nounAt, type ParsedSentence } from "../parsedSentence.ts";
import { datesOf, evidenceOf } from "./evidence.ts";
import { contextOf, phrasesAfter, type NounContext } from "./nounContext.ts";
import { nounOutlook, type NounOutlook } from "./nounOutlook.ts";

/** Events named by nouns: "Putin’s visit to Ankara", "held talks with", "sanctions imposed on". */
export function nounEvents(parsed: ParsedSentence): FoundEvent[] {
  return parsed.chunks.flatMap((chunk, noun) => {
    if (chunk.is !== "noun" || chunk.negated || chunk.headMention !== undefined) return [];
    const frames = NOUN_FRAMES.get(chunk.words.at(-1) ?? "");
    if (frames === undefined) return [];
    const context = contextOf(parsed, noun);
    for (const frame of frames) {
      const event = eventOf(parsed, noun, chunk, frame, context);
      if (event !== undefined) return [event];
    }
    return [];
  });
}

function eventOf(
  parsed: ParsedSentence,
  noun: number,
  chunk: NounPhrase,
  frame: ReadyNounFrame,
  context: NounContext,
): FoundEvent | undefined {
  if (chunk.words.some((word) => frame.veto.has(word))) return undefined;
  if (frame.need !== undefined && !chunk.words.some((word) => frame.need?.has(word))) return undefined;
  const owned = isOwned(parsed, chunk);
  const outlook =
    nounOutlook(parsed, frame, context, { owned, words: chunk.words }) ?? dated(parsed, noun, frame);
  if (outlook === undefined) return undefined;
  const hanging = phrasesAfter(parsed, noun);
  const clause =
    context.is === "alone" || (context.is === "phrase" && outlook.filler === undefined)
      ? undefined
      : context.clause;
  const phrases =
    context.is === "object" || context.is === "subject"
      ? [...hanging.phrases, ...context.clause.phrases.filter(({ at }) => at >= hanging.end)]
      : hanging.phrases;
  const roles = rolesOf(parsed, noun, chunk, frame, phrases, outlook, context);
  if (roles === undefined) return undefined;
  const whole = context.is !== "alone" && (context.is !== "phrase" || hanging.phrases.length === 0);
  const own = startOf(parsed, noun);
  const first = whole && clause !== undefined ? Math.min(clause.first, own) : own;
  const end = Math.max(hanging.end, whole ? context.clause.end : 0);
  return foundEvent(parsed, { first, end, noun, kind: outlook.kind, outlook, roles, frame });
}

const FORCE: ReadonlySet<KindCode> = new Set<KindCode>(["strike", "attack"]);

/** "buried the victims of Russia's July 14 strike on": a deed with its day and both sides was done. */
function dated(parsed: ParsedSentence, noun: number, { kind }: ReadyNounFrame): NounOutlook | undefined {
  const owned = datedOwner(parsed, noun) !== undefined;
  return owned && FORCE.has(kind) ? { kind, modality: "actual", future: false } : undefined;
}

const POSSESSIVES = wordSet("his her its their");

function isOwned(parsed: ParsedSentence, chunk: NounPhrase): boolean {
  return POSSESSIVES.has(parsed.reading.tokens[chunk.firstToken]?.norm ?? "");
}

/** With the preposition before it, as it stands in its clause: "during a visit to Slovakia". */
function startOf(parsed: ParsedSentence, noun: number): number {
  return parsed.chunks[noun - 1]?.is === "preposition" ? noun - 1 : noun;
}

interface Found {
  readonly first: number;
  readonly end: number;
  readonly noun: number;
  readonly kind: KindCode;
  readonly outlook: NounOutlook;
  readonly roles: readonly EventRole[];
  readonly frame: ReadyNounFrame;
}

function foundEvent(
  parsed: ParsedSentence,
  { first, end, noun, kind, outlook, roles, frame }: Found,
): FoundEvent {
  const { start, end: until } = evidenceOf(parsed, first, end);
  const chunk = parsed.chunks[noun];
  return {
    start,
    end: until,
    kind,
    modality: outlook.modality,
    rule: kind === frame.kind ? `${frame.rule}-named` : `${kind}/${frame.rule.replace("/", "-")}`,
    trigger: { firstToken: chunk?.firstToken ?? 0, endToken: chunk?.endToken ?? 0 },
    sentence: parsed.sentence,
    tense: outlook.future ? "future" : "past",
    roles,
    dates: datesOf(parsed, first, end),
    date: null,
    datePrecision: "unknown",
    dateInferred: false,
    topics: [],
  };
}

function rolesOf(
  parsed: ParsedSentence,
  noun: number,
  chunk: NounPhrase,
  frame: ReadyNounFrame,
  phrases: readonly Phrase[],
  outlook: NounOutlook,
  context: NounContext,
): EventRole[] | undefined {
  const between = byPreposition(parsed, phrases, ["between", "among"], {});
  if (frame.mutual === true && between.length > 0 && outlook.kind === frame.kind)
    return mutualRoles(parsed, between);
  const owners: Party[] = ownersOf(parsed, noun, chunk);
  let sources = [...owners, ...byPreposition(parsed, phrases, frame.source, {})].slice(
    0,
    Math.max(1, owners.length),
  );
  let targets = byPreposition(parsed, phrases, frame.target, { place: frame.place, owner: true });
  if (outlook.filler === "source")
    sources =
      sources.length > 0 && targets.length === 0 && frame.mutual === true
        ? sources
        : fillers(parsed, context);
  if (outlook.filler === "target") targets = fillers(parsed, context);
  if (targets.length === 0) targets = befallen(parsed, context, frame);
  if (targets.length === 0 && outlook.threatened === true) targets = conditionParties(parsed);
  if (targets.length === 0 && context.is === "phrase" && outlook.filler === "source")
    targets = addressed(parsed, context);
  if (outlook.agreed === true && targets.length === 0) return undefined;
  return pairedRoles(parsed, sources, targets, frame, outlook.kind);
}

/** Those in the phrase, or in the one joined to it: "Turkish ground and | drone strikes". */
function ownersOf(parsed: ParsedSentence, noun: number, chunk: NounPhrase): Party[] {
  const sibling = parsed.chunks[noun - 1]?.is === "conjunction" ? nounAt(parsed, noun - 2) : undefined;
  const shared = sibling !== undefined && sibling.headMention === undefined && !chunk.determined;
  const owner = chunk.mentions.length === 0 ? datedOwner(parsed, noun) : undefined;
  if (owner !== undefined) return [{ mention: owner, inferred: false, noun }];
  const mentions = chunk.mentions.length > 0 || !shared ? chunk.mentions : sibling.mentions;
  return mentions.map((mention) => ({ mention, inferred: false, noun }));
}

/** "Russia's | July 14 | strike": the date parts the owner from the noun. */
function datedOwner(parsed: ParsedSentence, noun: number): number | undefined {
  const before = parsed.chunks[noun - 1]?.is === "date" ? nounAt(parsed, noun - 2) : undefined;
  const mention = before?.words.length === 0 ? before.mentions.at(-1) : undefined;
  return parsed.reading.mentions[mention ?? -1]?.grammar.possessive === true ? mention : undefined;
}

function pairedRoles(
  parsed: ParsedSentence,
  sources: readonly Party[],
  targets: readonly Party[],
  frame: ReadyNounFrame,
  kind: KindCode,
): EventRole[] | undefined {
  const taken = new Set(sources.map(({ mention }) => mention));
  const others = targets.filter(({ mention }) => !taken.has(mention));
  if (sources.length > 0 && others.length > 0) {
    const role = kind === frame.kind ? (frame.targetRole ?? "target") : "target";
    return [
      ...sources.map(({ mention, inferred }) => ({ role: "initiator" as const, mention, inferred })),
      ...others.map(({ mention, inferred }) => ({ role, mention, inferred })),
    ];
  }
  return frame.mutual === true && kind === frame.kind ? mutualRoles(parsed, sources) : undefined;
}

function mutualRoles(parsed: ParsedSentence, parties: readonly Party[]): EventRole[] | undefined {
  const count = parties.reduce((sum, { mention }) => sum + leavesOf(parsed.reading, mention).length, 0);
  return count < 2
    ? undefined
    : parties.map(({ mention, inferred }) => ({ role: "party", mention, inferred }));
}

function byPreposition(
  parsed: ParsedSentence,
  phrases: readonly Phrase[],
  words: readonly string[],
  options: PartyOptions,
): Party[] {
  for (const word of words) {
    for (const phrase of phrases) {
      if (phrase.word !== word) continue;
      const joined = [phrase, ...joinedPhrases(parsed, phrases, phrase)];
      const found = joined.flatMap(({ nouns }) => nouns.flatMap((noun) => partiesOf(parsed, noun, options)));
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** "In a call Johnson urged Rouhani": who is addressed in the clause took part. */
function addressed(parsed: ParsedSentence, context: NounContext): Party[] {
  if (context.is !== "phrase" || !ADDRESSING.has(context.clause.verb.lemma)) return [];
  return context.clause.objects.slice(0, 1).flatMap((noun) => partiesOf(parsed, noun));
}

const ADDRESSING = wordSet(
  "tell inform assure ask urge press congratulate thank reassure remind brief notify warn invite tell encourage",
);

/** The subject of the clause takes the part that the noun leaves open: "X held talks with". */
function fillers(parsed: ParsedSentence, context: NounContext): Party[] {
  return context.is === "alone" || context.is === "subject"
    ? passiveAgents(parsed, context)
    : agentsOf(parsed, context.clause);
}

function agentsOf(parsed: ParsedSentence, clause: Clause): Party[] {
  return subjectParties(parsed, clause, { owner: true });
}

function passiveAgents(parsed: ParsedSentence, context: NounContext): Party[] {
  if (context.is !== "subject") return [];
  const by = context.clause.phrases.find(({ word }) => word === "by");
  return by === undefined ? [] : by.nouns.flatMap((noun) => partiesOf(parsed, noun));
}

/** "Saudi air strikes killed 36 Yemenis": whom a deed of force as subject befell. */
function befallen(parsed: ParsedSentence, context: NounContext, frame: ReadyNounFrame): Party[] {
  if (context.is === "alone" || context.is === "object" || frame.place !== true) return [];
  const { clause } = context;
  if (!BEFALLS.has(clause.verb.lemma)) return [];
  if (context.is === "phrase") {
    const passive = clause.verb.passive || clause.link === "reduced";
    return passive && context.preposition === "by" ? victims(parsed, clause) : [];
  }
  const hit = context.clause.objects.flatMap((noun) => partiesOf(parsed, noun, { owner: true, place: true }));
  if (hit.length > 0) return hit;
  return byPreposition(parsed, context.clause.phrases, ["in", "on", "at"], { place: true });
}

/** "12 Palestinians are killed by air strikes". */
function victims(parsed: ParsedSentence, clause: Clause): Party[] {
  return clause.subjects.flatMap((noun) => partiesOf(parsed, noun, { owner: true, place: true }));
}
