import type { KindCode } from "../../kinds.ts";
import type { EventRole, FoundEvent } from "../foundEvent.ts";
import { entityOf } from "../../actors/nameOf.ts";
import { leavesOf } from "../../actors/leavesOf.ts";
import type { ReadyVerbFrame } from "../frames/compileFrames.ts";
import type { Party } from "../frames/parties.ts";
import { conditionParties, crowdParties, fillSlots } from "../frames/slots.ts";
import type { NounPhrase } from "../grammar/chunk.ts";
import type { Clause, ClauseLink } from "../grammar/clause.ts";
import { wordSet } from "../grammar/closedWords.ts";
import { BY_PHONE, VERB_FRAMES } from "../lexicon/lexicon.ts";
import { normsIn, nounAt, sharesWord, tokensOf, type ParsedSentence } from "../parsedSentence.ts";
import { datesOf, endWithHanging, evidenceOf } from "./evidence.ts";
import { outlookOf, type Outlook } from "./outlook.ts";
import { turnedKind } from "./turnedKind.ts";

/** Events told by verbs. At most one for each verb: the first frame of its list that fits. */
export function verbEvents(parsed: ParsedSentence): FoundEvent[] {
  return parsed.clauses.flatMap((clause) => {
    const frames = VERB_FRAMES.get(clause.verb.lemma) ?? BY_PHONE;
    const outlook = outlookOf(parsed, clause);
    return outlook === undefined ? [] : firstFitting(parsed, clause, frames, outlook);
  });
}

/** The first frame that fits, and before it the call in which it was said. */
function firstFitting(
  parsed: ParsedSentence,
  clause: Clause,
  frames: readonly ReadyVerbFrame[],
  outlook: Outlook,
): FoundEvent[] {
  const events: FoundEvent[] = [];
  for (const frame of frames) {
    const event = eventOf(parsed, clause, frame, outlook);
    if (event !== undefined) events.push(event);
    if (event !== undefined && frame.byPhone !== true) break;
  }
  return events;
}

/** To say that one will help is to pledge it. */
const PROMISED: ReadonlySet<KindCode> = new Set<KindCode>(["aid", "release"]);

function eventOf(
  parsed: ParsedSentence,
  clause: Clause,
  frame: ReadyVerbFrame,
  outlook: Outlook,
): FoundEvent | undefined {
  if (!wordsFit(parsed, clause, frame) || isToldByAgreeing(parsed, frame, outlook)) return undefined;
  const roles = rolesOf(parsed, clause, frame, outlook.turned);
  const promised = PROMISED.has(frame.kind) && outlook.modality === "planned";
  const kind = promised ? "pledge" : turnedKind(frame.kind, outlook.turned);
  if (roles === undefined || kind === undefined) return undefined;
  const teller = outlook.teller === undefined ? undefined : parsed.clauses[outlook.teller];
  const first = Math.min(teller?.first ?? clause.first, clause.first);
  const end = frame.extends === true ? endWithHanging(parsed, clause) : clause.end;
  const { start, end: until } = evidenceOf(parsed, first, end);
  return {
    start,
    end: until,
    kind,
    modality: promised ? "actual" : isPlanned(frame, outlook, kind) ? "planned" : outlook.modality,
    rule: outlook.turned === undefined ? frame.rule : `${kind}/${outlook.turned}-${frame.kind}`,
    trigger: { firstToken: clause.verb.firstToken, endToken: clause.verb.endToken },
    sentence: parsed.sentence,
    tense: outlook.future || frame.planned === true ? "future" : "past",
    roles,
    dates: datesOf(parsed, first, end),
    date: null,
    datePrecision: "unknown",
    dateInferred: false,
    topics: [],
  };
}

/** "agree to restore relations": that is one agreement, told by agreeing. */
function isToldByAgreeing(parsed: ParsedSentence, { kind }: ReadyVerbFrame, outlook: Outlook): boolean {
  const teller = parsed.clauses[outlook.teller ?? -1];
  return kind === "agreement" && outlook.turned === "agreed" && teller?.verb.lemma === "agree";
}

function isPlanned(frame: ReadyVerbFrame, outlook: Outlook, kind: FoundEvent["kind"]): boolean {
  return frame.planned === true || (outlook.turned === "agreed" && kind === frame.kind);
}

/** Whether the words around the verb are those that the frame asks for, and none that it refuses. */
function wordsFit(parsed: ParsedSentence, clause: Clause, frame: ReadyVerbFrame): boolean {
  const passive = clause.verb.passive || clause.link === "reduced";
  if (passive ? frame.active === true : frame.passive === true) return false;
  if (!particleFits(parsed, clause, frame.particle)) return false;
  if (frame.clause !== undefined && !hasHanging(parsed, clause, frame.clause)) return false;
  if (frame.purpose === true && clause.link !== "infinitive") return false;
  if (frame.noReport === true && hasHanging(parsed, clause, "reported")) return false;
  if (frame.byPhone === true && !isByPhone(parsed, clause)) return false;
  if (frame.person === true && !passive && !isAlone(parsed, clause)) return false;
  const object = nounAt(parsed, (passive ? clause.subjects[0] : clause.objects[0]) ?? -1);
  if (object !== undefined && frame.veto.has(object.words.at(-1) ?? "")) return false;
  const after = tokensOf(parsed, clause.at + 1, clause.end);
  const said =
    clause.end > clause.at + 1 ? normsIn(parsed, after.firstToken, after.endToken) : new Set<string>();
  if (sharesWord(said, frame.without)) return false;
  if (frame.need === undefined || (frame.counted === true && isNumber(object))) return true;
  const whole = tokensOf(parsed, clause.first, clause.end);
  return sharesWord(normsIn(parsed, whole.firstToken, whole.endToken), frame.need);
}

function isNumber(object: NounPhrase | undefined): boolean {
  return object?.words.length === 0 && object.mentions.length === 0 && object.pronoun === undefined;
}

const PHONES = wordSet(
  "phone telephone call phone-call teleconference videoconference video videolink conference line",
);
const BY = wordSet("by in over via on during through");

function isByPhone(parsed: ParsedSentence, clause: Clause): boolean {
  for (let at = clause.first; at < clause.end; at += 1) {
    const chunk = parsed.chunks[at];
    if (chunk?.is !== "preposition" || !BY.has(chunk.word)) continue;
    if (PHONES.has(nounAt(parsed, at + 1)?.words.at(-1) ?? "")) return true;
  }
  return false;
}

/** One object, and no quotation or second name after it. */
function isAlone(parsed: ParsedSentence, clause: Clause): boolean {
  const object = clause.objects[0];
  if (object === undefined || clause.objects.length > 1) return false;
  const next = parsed.chunks[object + 1]?.is;
  return next !== "quote" && next !== "adverb";
}

function isPerson(parsed: ParsedSentence, { mention }: Party): boolean {
  return leavesOf(parsed.reading, mention).some(
    (leaf) =>
      leaf.form === "title" ||
      leaf.grammar.headClass === "officials" ||
      entityOf(parsed.reading, leaf)?.type === "person",
  );
}

function hasHanging(parsed: ParsedSentence, clause: Clause, link: ClauseLink): boolean {
  const index = parsed.clauses.indexOf(clause);
  return parsed.clauses.some((next) => next.governor === index && next.link === link);
}

/** "on" right after "called", "down" after "shot" or after its object. */
function particleFits(parsed: ParsedSentence, clause: Clause, particle: readonly string[]): boolean {
  if (particle.length === 0) return true;
  const { tokens } = parsed.reading;
  const at = clause.verb.endToken;
  if (particle.every((word, index) => tokens[at + index]?.norm === word)) return true;
  const object = nounAt(parsed, clause.objects[0] ?? -1);
  return object !== undefined && particle.length === 1 && tokens[object.endToken]?.norm === particle[0];
}

function rolesOf(
  parsed: ParsedSentence,
  clause: Clause,
  frame: ReadyVerbFrame,
  turned: Outlook["turned"],
): EventRole[] | undefined {
  const options = { owner: frame.owner, place: frame.place };
  const named = fillSlots(parsed, clause, frame.source, {});
  const sources = named.length === 0 && frame.crowd === true ? crowdParties(parsed, clause) : named;
  if (sources.length === 0) return undefined;
  if (frame.byPerson === true && !sources.every((party) => isPerson(parsed, party))) return undefined;
  const taken = new Set(sources.map(({ mention }) => mention));
  const addressed = fillSlots(parsed, clause, frame.target, options).filter(
    ({ mention }) => !taken.has(mention) && !isOneOf(parsed, mention, sources),
  );
  if (frame.person === true && !addressed.some((party) => isPerson(parsed, party))) return undefined;
  const targets =
    addressed.length === 0 && (turned === "threatened" || frame.answers === true)
      ? conditionParties(parsed)
      : addressed;
  if (targets.length > 0) {
    return [
      ...roles(sources, frame.sourceRole ?? "initiator"),
      ...roles(targets, frame.targetRole ?? "target"),
    ];
  }
  if (frame.answers === true) return roles(sources, "initiator");
  const several =
    sources.reduce((count, { mention }) => count + leavesOf(parsed.reading, mention).length, 0) > 1;
  return frame.mutual === true && several ? roles(sources, "party") : undefined;
}

/** "Australia warned that it would": who is named again is not addressed. */
function isOneOf(parsed: ParsedSentence, mention: number, sources: readonly Party[]): boolean {
  const entity = parsed.reading.mentions[mention]?.entity;
  return (
    entity !== undefined &&
    sources.some((source) => parsed.reading.mentions[source.mention]?.entity === entity)
  );
}

function roles(parties: readonly Party[], role: EventRole["role"]): EventRole[] {
  return parties.map(({ mention, inferred }) => ({ role, mention, inferred }));
}
