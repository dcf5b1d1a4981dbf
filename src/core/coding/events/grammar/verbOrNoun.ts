import type { Item, Tag } from "./item.ts";
import type { VerbReading } from "./verbIndex.ts";
import { wordSet } from "./closedWords.ts";

/** What stands around an ambiguous word. Adverbs, dates and brackets are skipped on both sides. */
export interface Surroundings {
  readonly before: Item | undefined;
  /** The tag right before, adverbs included. */
  readonly after: Item | undefined;
  /** Reading of the next word as a verb, where it can be one. */
  readonly nextVerb: VerbReading | undefined;
  /** True when the mention before is an adjective or a plain modifier ("Israeli"). */
  readonly adjectiveBefore: boolean;
  /** True when the clause so far has a finite verb and nothing has closed it. */
  readonly verbSeen: boolean;
  /** True when the noun phrase that the word would end began with "a", a number or the like. */
  readonly determined: boolean;
  /** Lemma of the verb before in the sentence. */
  readonly lastVerb: string;
}

/** Verbs whose forms are as often nouns: "talks", "visits", "strike", "calls". */
const ALSO_NOUNS = wordSet(
  `talk call visit strike attack protest demand visit bomb raid clash threat plan report claim support vote ban
   release arrest threat offer request order move deal plot march drill exercise test launch trade talk fire
   charge visit fight battle block increase rise fall drop cut result push need help aid hope end start stop
   cause concern condition control cost cover cross draft drive effect face field film focus force form fund
   grant guide hand harm head hold host house issue joint land lead leak limit line link list look march mark match measure
   name note object pact part pay people place play point post pressure process produce project promise question
   race range rank rate reach record respect rest return review risk rule run search seat sense set share shift
   ship shoot show side sign signal sink state stay step stand study summit supply surge swear tackle target tie
   touch tour travel trial trip trust try turn use value view walk want war watch wave wish work worry wound address
   approach answer appeal border boost campaign capture challenge change check comment conduct contact counter
   debate decline defeat delay dispute escape estimate experience export import fear finance flight forecast gain
   hail influence interview kill loss murder object open order pledge praise present progress purchase rally rebel
   recall rescue reply response retreat ride root sanction score seal search sentence shell siege slap spark spread
   spring staff stage storm struggle suspect toll track transfer treat veto witness yield brief blame condemn toast
   meeting warning bombing shelling killing shooting hearing building briefing training ruling fighting funding
   position opening gathering understanding landing ceasing bidding greeting finding beginning being`,
);

/** Nouns after which such a word is the head of a compound: "air strikes", "peace talks". */
const MODIFIERS = wordSet(
  `air drone missile rocket artillery mortar peace phone telephone video conference trade nuclear military state rail hunger bus
   high-level bilateral trilateral arms bomb suicide terror terrorist car truck knife gun press security unity coalition
   working foreign official diplomatic economic travel street student mass anti-government public climate border surprise
   missile-defense retaliatory deadly cyber strategic face-to-face direct indirect proximity naval joint labor labour
   ground night general budget prisoner land political death annual emergency day two-day three-day four-day armed
   first second last third new recent further possible alleged secret separate rare private closed-door weekly`,
);

const NOUN_AFTER: ReadonlySet<Tag> = new Set<Tag>([
  "determiner",
  "possessive",
  "number",
  "preposition",
  "adjective",
]);
const OPENS_OBJECT: ReadonlySet<Tag> = new Set<Tag>([
  "determiner",
  "mention",
  "number",
  "preposition",
  "possessive",
  "that",
  "to",
  "pronoun",
]);

/** Whether a word that has the form of a verb is one here, what it is otherwise, by what stands around it. */
export function verbOrNoun(reading: VerbReading, around: Surroundings): "verb" | "noun" | "adjective" {
  const before = around.before?.tag;
  if (before === "modal" || before === "negation") return "verb";
  if (before === "to") return reading.base ? "verb" : "noun";
  if (before === "auxiliary") return afterAuxiliary(reading, around);
  if (reading.gerund) return gerund(reading, around);
  if (before === "verb" && isBeforeNoun(reading, around)) return "adjective";
  if (reading.past || reading.participle) {
    if (before === undefined || !NOUN_AFTER.has(before) || reading.base) {
      if (!reading.base) return around.adjectiveBefore ? "adjective" : "verb";
    } else return "adjective";
  }
  return around.adjectiveBefore || (before !== undefined && NOUN_AFTER.has(before))
    ? "noun"
    : presentOrNoun(reading, around);
}

/** "pledged | continued support". */
function isBeforeNoun(reading: VerbReading, { after }: Surroundings): boolean {
  return (reading.past || reading.participle) && !reading.base && after?.tag === "noun";
}

function afterAuxiliary(reading: VerbReading, around: Surroundings): "verb" | "noun" {
  const auxiliary = around.before?.norm ?? "";
  if (reading.participle || reading.gerund || auxiliary.startsWith("d")) return "verb";
  return "noun";
}

function gerund(
  reading: VerbReading,
  { before, after, adjectiveBefore, determined }: Surroundings,
): "verb" | "noun" | "adjective" {
  const head = ALSO_NOUNS.has(`${reading.lemma}ing`) || NOUNS_IN_ING.has(reading.lemma);
  if (
    adjectiveBefore ||
    before?.tag === "determiner" ||
    before?.tag === "possessive" ||
    before?.tag === "number"
  ) {
    return head || after?.tag === "preposition" ? "noun" : "adjective";
  }
  if (before?.tag === "adjective") return "noun";
  if (!head) return "verb";
  if (before?.tag === "noun" && (MODIFIERS.has(before.norm) || (determined && !before.norm.endsWith("s"))))
    return "noun";
  if (before?.tag === "preposition")
    return after?.tag === "preposition" && before.norm !== "after" && before.norm !== "before"
      ? "noun"
      : "verb";
  return after !== undefined && OPENS_OBJECT.has(after.tag) ? "verb" : "noun";
}

const NOUNS_IN_ING = wordSet(
  "meet bomb shell kill shoot hear build brief train rule fight fund open gather land warn",
);

/** Base and third person: "visits" after a name is a verb, in "peace talks" a noun. */
function presentOrNoun(reading: VerbReading, around: Surroundings): "verb" | "noun" {
  const { before, after, nextVerb } = around;
  const noun = ALSO_NOUNS.has(reading.lemma);
  if (before === undefined || (noun && before.tag === "stop")) return "noun";
  if (noun && nextVerb !== undefined && isFinite(nextVerb, after)) return "noun";
  if (noun && (after?.tag === "auxiliary" || after?.tag === "modal")) return "noun";
  if (before.tag === "noun" && MODIFIERS.has(before.norm) && noun) return "noun";
  if (before.tag === "relative" || before.tag === "pronoun" || before.tag === "that") return "verb";
  if (before.tag === "conjunction" || before.tag === "comma") return coordinated(reading, around, noun);
  if (before.tag === "verb") return "noun";
  if (reading.third) return noun && around.verbSeen && !SPEECH.has(around.lastVerb) ? "noun" : "verb";
  return plainBase(reading, before, around, noun);
}

/** "talks resume", "strikes killed": after a plural, what follows is the verb. */
function isFinite(next: VerbReading, after: Item | undefined): boolean {
  if (after?.tag !== "noun" || ALSO_NOUNS.has(next.lemma)) return false;
  return next.third || (next.past && !next.base) || (next.base && !ALSO_ADJECTIVES.has(next.lemma));
}

function coordinated(
  reading: VerbReading,
  { after, verbSeen }: Surroundings,
  noun: boolean,
): "verb" | "noun" {
  if (!noun)
    return verbSeen || reading.third || (after !== undefined && OPENS_OBJECT.has(after.tag))
      ? "verb"
      : "noun";
  if (after === undefined) return "noun";
  return OPENS_OBJECT.has(after.tag) && after.norm !== "of" && after.norm !== "in" ? "verb" : "noun";
}

/** A base form needs a plural before it: "protesters storm", "Israel and Egypt agree". */
function plainBase(
  reading: VerbReading,
  before: Item,
  { verbSeen, determined }: Surroundings,
  noun: boolean,
): "verb" | "noun" {
  if (before.tag === "mention") return noun && verbSeen ? "noun" : "verb";
  if (before.tag !== "noun") return "noun";
  const plural = before.norm.endsWith("s") || PLURALS.has(before.norm);
  if (determined && !plural) return "noun";
  if (!noun && !ALSO_ADJECTIVES.has(reading.lemma)) return "verb";
  return plural && !(noun && verbSeen) ? "verb" : "noun";
}

/** After which a clause may follow without "that": "says Israel strikes". */
const SPEECH = wordSet(
  "say claim report announce believe think warn add deny insist allege state confirm hope fear know reveal tell",
);

const ALSO_ADJECTIVES = wordSet(
  "open free secure close complete welcome slow live lower own direct clear better present total",
);

const PLURALS = wordSet("people police men women children militia militiamen gunmen troops authorities");
