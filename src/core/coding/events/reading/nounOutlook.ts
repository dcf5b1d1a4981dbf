import type { Modality } from "../../../model/vocabulary.ts";
import type { KindCode } from "../../kinds.ts";
import type { ReadyNounFrame } from "../frames/compileFrames.ts";
import type { Clause } from "../grammar/clause.ts";
import { wordSet } from "../grammar/closedWords.ts";
import { ANNOUNCES, BEFALLS, DOES, ENDS, OCCURS, PLANS, REFUSES, UNDERGOES } from "../lexicon/lightVerbs.ts";
import type { ParsedSentence } from "../parsedSentence.ts";
import type { NounContext } from "./nounContext.ts";
import { outlookOf, type Outlook } from "./outlook.ts";
import { turnedKind } from "./turnedKind.ts";

/** What the clause says of an event that a noun names. */
export interface NounOutlook {
  readonly kind: KindCode;
  readonly modality: Modality;
  readonly future: boolean;
  /** Which part of the event the subject of the clause takes. */
  readonly filler?: "source" | "target" | undefined;
  readonly threatened?: boolean | undefined;
  /** Agreed upon, so that the agreement is the event where those who agree are those who take part. */
  readonly agreed?: boolean | undefined;
}

/** Before which a phrase sets the scene: "during a visit to". */
const SCENE = wordSet("during in at on after following before");
const CONTACTS: ReadonlySet<KindCode> = new Set<KindCode>(["call", "meeting", "visit", "negotiation"]);

/** `owned`: "his visit"; `words`: those of its phrase. Undefined where the clause only speaks about such an event: "called for talks", "condemned the attack". */
export function nounOutlook(
  parsed: ParsedSentence,
  frame: ReadyNounFrame,
  context: NounContext,
  { owned, words }: { readonly owned: boolean; readonly words: readonly string[] },
): NounOutlook | undefined {
  const told = toldOutlook(parsed, frame, context, owned);
  if (told === undefined && CONTACTS.has(frame.kind) && words.includes("recent"))
    return { kind: frame.kind, modality: "actual", future: false };
  if (!CONTACTS.has(frame.kind) || !words.some((word) => AHEAD.has(word))) return told;
  const planned = { kind: frame.kind, modality: "planned", future: true } as const;
  if (told !== undefined)
    return told.kind === frame.kind && told.modality === "actual" ? { ...told, ...planned } : told;
  return context.is !== "alone" && isUndone(context.clause.verb) ? undefined : planned;
}

/** "the upcoming summit", whatever else is said of it. */
const AHEAD = wordSet("upcoming planned scheduled forthcoming");

function isUndone({ lemma, negated, modal }: Clause["verb"]): boolean {
  return negated || modal !== undefined || ENDS.has(lemma) || REFUSES.has(lemma) || lemma === "call";
}

function toldOutlook(
  parsed: ParsedSentence,
  frame: ReadyNounFrame,
  context: NounContext,
  owned: boolean,
): NounOutlook | undefined {
  const { kind } = frame;
  if (context.is === "alone")
    return frame.onlyDone === true ? undefined : { kind, modality: "actual", future: false };
  const outlook = outlookOf(parsed, context.clause);
  switch (context.is) {
    case "object":
      return outlook === undefined ? undefined : objectOutlook(frame, context.clause.verb.lemma, outlook);
    case "subject":
      return outlook === undefined
        ? undefined
        : subjectOutlook(frame, context.clause.verb.lemma, context.clause.verb.passive, outlook);
    case "phrase":
      return phraseOutlook(frame, context.preposition, context.clause.verb.lemma, outlook, owned);
  }
}

function objectOutlook(frame: ReadyNounFrame, lemma: string, outlook: Outlook): NounOutlook | undefined {
  const { kind } = frame;
  const turned = turnedKind(kind, outlook.turned);
  if (REFUSES.has(lemma))
    return frame.refused === undefined ? undefined : { ...plain(frame.refused, outlook), filler: "source" };
  const held = CONTACTS.has(kind) && (lemma === "end" || lemma === "leave");
  if (ENDS.has(lemma) && !held && !frame.verbs.has(lemma))
    return frame.ended === undefined ? undefined : { ...plain(frame.ended, outlook), filler: "source" };
  if (ANNOUNCES.has(lemma) && !frame.verbs.has(lemma)) {
    if (frame.announced === true) return { ...plain(kind, outlook), filler: "source" };
    return { kind, modality: "planned", future: true, filler: "source" };
  }
  if (PLANS.has(lemma)) return { kind, modality: "planned", future: true, filler: "source" };
  if (PROPOSES.has(lemma) && CONTACTS.has(kind)) return { ...plain("invitation", outlook), filler: "source" };
  if (turned === undefined) return undefined;
  if (UNDERGOES.has(lemma) && !frame.verbs.has(lemma)) return { ...plain(turned, outlook), filler: "target" };
  return frame.verbs.has(lemma) ||
    (DOES.has(lemma) && frame.verbs.size === 0) ||
    (DOES.has(lemma) && frame.onlyDone !== true)
    ? { ...plain(turned, outlook), filler: "source" }
    : undefined;
}

function plain(kind: KindCode, outlook: Outlook): NounOutlook {
  const modality = outlook.turned === "agreed" ? "planned" : outlook.modality;
  return {
    kind,
    modality,
    future: outlook.future,
    threatened: outlook.turned === "threatened",
    agreed: outlook.turned === "agreed",
  };
}

function subjectOutlook(
  frame: ReadyNounFrame,
  lemma: string,
  passive: boolean,
  outlook: Outlook,
): NounOutlook | undefined {
  const { kind } = frame;
  if (passive && (DOES.has(lemma) || frame.verbs.has(lemma)))
    return { ...plain(kind, outlook), filler: undefined };
  if (passive && ENDS.has(lemma)) return frame.ended === undefined ? undefined : plain(frame.ended, outlook);
  if (frame.onlyDone === true) return undefined;
  if (PLANS.has(lemma)) return { kind, modality: "planned", future: true };
  return OCCURS.has(lemma) ? plain(kind, outlook) : undefined;
}

function phraseOutlook(
  frame: ReadyNounFrame,
  preposition: string,
  lemma: string,
  outlook: Outlook | undefined,
  owned: boolean,
): NounOutlook | undefined {
  if (frame.onlyDone === true) return undefined;
  const { kind } = frame;
  if ((preposition === "to" || preposition === "on") && AGREES.has(lemma))
    return outlook === undefined ? undefined : { ...plain(kind, outlook), filler: "source" };
  if (preposition === "off" && CALLED_OFF.has(lemma)) {
    return frame.ended === undefined || outlook === undefined
      ? undefined
      : { ...plain(frame.ended, outlook), filler: "source" };
  }
  if (preposition === "for" && MOVES.has(lemma) && CONTACTS.has(kind) && outlook !== undefined)
    return { ...plain(kind, outlook), filler: "source" };
  if (preposition === "by" && BEFALLS.has(lemma))
    return outlook === undefined ? undefined : plain(kind, outlook);
  if (ABOUT.has(lemma) && !SCENE.has(preposition)) return undefined;
  const planned = outlook?.modality === "planned" || preposition === "before";
  const modality: Modality = planned ? "planned" : "actual";
  if (SCENE.has(preposition) || (preposition === "of" && owned && CONTACTS.has(kind)))
    return {
      kind,
      modality,
      future: planned,
      ...((CONTACTS.has(kind) || kind === "letter") && { filler: "source" as const }),
    };
  return preposition === "of" || preposition === "with" ? { kind, modality, future: planned } : undefined;
}

const PROPOSES = wordSet("propose offer suggest");

/** "arrives in Doha for talks with the emir". */
const MOVES = wordSet("arrive fly travel go come visit land head journey be return continue");

/** "called off talks": the particle is read as a preposition. */
const CALLED_OFF = wordSet("call break put");

/** "agree to a ceasefire", "resort to strikes". */
const AGREES = wordSet("agree commit come resort accede");

/** Verbs whose phrases name what was only spoken of. */
const ABOUT = wordSet(
  "discuss say call urge condemn welcome accuse blame demand ask warn speak talk thank support oppose consider propose offer express criticize criticise denounce reiterate stress underscore emphasize note reject",
);
