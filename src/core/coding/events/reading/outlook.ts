import type { Modality } from "../../../model/vocabulary.ts";
import type { Clause } from "../grammar/clause.ts";
import { wordSet } from "../grammar/closedWords.ts";
import type { ParsedSentence } from "../parsedSentence.ts";

/**
 * Whether what a clause says happened, and if not, what was done with it. `turned` is set when the
 * event is the saying: refusing, threatening, pledging.
 */
export interface Outlook {
  readonly modality: Modality;
  readonly future: boolean;
  readonly turned?: "refused" | "threatened" | "pledged" | "agreed" | undefined;
  /** Clause in which the event is told, when not its own: "refused to meet". */
  readonly teller?: number | undefined;
}

const PLANNED_BY = wordSet("plan intend expect schedule set prepare be slate decide arrange hope aim go");
const AGREED_BY = wordSet("agree accept consent");
const REFUSED_BY = wordSet("refuse decline");
const THREATENED_BY = wordSet("threaten");
const PLEDGED_BY = wordSet("pledge promise vow offer commit swear undertake guarantee");
/** Doing one thing in order to do another, or going on with it. */
const DONE_BY = wordSet(
  "begin start continue proceed manage come travel fly go visit arrive head journey return meet gather use move lead help convene become serve tour land attend join unite sit send deploy launch get vote speak talk phone telephone write call",
);
const NO_FACT = wordSet(
  "hope fear believe think suggest propose demand urge insist ask request want wish recommend warn threaten pledge promise vow agree consider plan call doubt wonder expect advise predict decide rule speculate suspect call_on seek",
);
const DENIED_BY = wordSet("deny dispute");
const CLAIMED_BY = wordSet("claim allege accuse contend assert");
const CLAIMED_ADVERBS = wordSet("allegedly reportedly apparently supposedly purportedly");
const FACT_GERUND = wordSet("after by while before when in");

/** Undefined where the clause tells nothing that happened, will happen or is said to. */
export function outlookOf(parsed: ParsedSentence, clause: Clause, depth = 4): Outlook | undefined {
  if (depth === 0 || clause.link === "conditional") return undefined;
  const { verb } = clause;
  if (verb.negated)
    return isUnwilling(clause) ? { modality: "actual", future: false, turned: "refused" } : undefined;
  if (verb.modal !== undefined) return modalOutlook(parsed, clause, verb.modal, depth);
  const outlook = linkedOutlook(parsed, clause, depth);
  if (outlook === undefined) return undefined;
  const claimed = outlook.modality === "actual" && verb.adverbs.some((word) => CLAIMED_ADVERBS.has(word));
  return claimed ? { ...outlook, modality: "claimed" } : outlook;
}

/** "will not meet", "would not attend". */
function isUnwilling({ verb, link }: Clause): boolean {
  return (verb.modal === "will" || verb.modal === "would") && (link === "main" || link === "reported");
}

function modalOutlook(
  parsed: ParsedSentence,
  clause: Clause,
  modal: string,
  depth: number,
): Outlook | undefined {
  if (modal !== "will" && modal !== "shall" && modal !== "would" && modal !== "'ll") return undefined;
  if (clause.link === "main" && hasCondition(parsed)) {
    return { modality: "actual", future: false, turned: "threatened" };
  }
  const linked = linkedOutlook(parsed, clause, depth);
  if (linked === undefined || linked.modality === "denied") return undefined;
  if (clause.link === "reported" && linked.modality === "actual" && hasCondition(parsed))
    return { modality: "actual", future: false, turned: "threatened" };
  return { modality: "planned", future: true };
}

/** Also where the verb after "if" was not read as one: "If Iran attacks Israel". */
function hasCondition({ clauses, chunks }: ParsedSentence): boolean {
  const opened = chunks.find((chunk) => chunk.is === "subordinator");
  return (
    clauses.some(({ link }) => link === "conditional") ||
    (opened?.is === "subordinator" && (opened.word === "if" || opened.word === "unless"))
  );
}

function linkedOutlook(parsed: ParsedSentence, clause: Clause, depth: number): Outlook | undefined {
  const governor = clause.governor === undefined ? undefined : parsed.clauses[clause.governor];
  switch (clause.link) {
    case "infinitive":
      return governor === undefined ? undefined : infinitiveOutlook(parsed, clause, governor, depth);
    case "gerund":
      return gerundOutlook(parsed, clause, governor, depth);
    case "reported":
      return governor === undefined ? ACTUAL : reportedOutlook(parsed, governor, depth);
    default:
      return ACTUAL;
  }
}

const ACTUAL: Outlook = { modality: "actual", future: false };

function infinitiveOutlook(
  parsed: ParsedSentence,
  clause: Clause,
  governor: Clause,
  depth: number,
): Outlook | undefined {
  const { lemma, negated } = governor.verb;
  const above = outlookOf(parsed, governor, depth - 1);
  if (above === undefined || negated) return undefined;
  const teller = clause.governor;
  if (REFUSED_BY.has(lemma)) return { ...above, turned: "refused", teller };
  if (THREATENED_BY.has(lemma)) return { ...above, turned: "threatened", teller };
  if (AGREED_BY.has(lemma)) return { ...above, turned: "agreed", teller };
  if (PLEDGED_BY.has(lemma)) return { ...above, turned: "pledged", teller };
  if (PLANNED_BY.has(lemma))
    return isReady(parsed, governor, clause) ? undefined : { modality: "planned", future: true };
  if (PLANS.has(nounBefore(parsed, clause))) return { modality: "planned", future: true };
  if (!DONE_BY.has(lemma) || hasNounBetween(parsed, governor, clause)) return undefined;
  return above.turned === undefined ? above : undefined;
}

/** "is ready to attack" says less than "is to attack" and "is likely to attack". */
function isReady(parsed: ParsedSentence, governor: Clause, clause: Clause): boolean {
  if (governor.verb.lemma !== "be") return false;
  const between = parsed.chunks.slice(governor.at + 1, clause.at).findLast((chunk) => chunk.is === "noun");
  return between?.is === "noun" && !EXPECTED.has(between.words.at(-1) ?? "");
}

const EXPECTED = wordSet("due set likely poised slated");

const PLANS = wordSet("plan plans intention");

/** Head of the noun phrase right before: "plans" in "announces plans to visit". */
function nounBefore(parsed: ParsedSentence, clause: Clause): string {
  const before = parsed.chunks[clause.at - 1];
  return before?.is === "noun" ? (before.words.at(-1) ?? "") : "";
}

/** "the decision to visit": the infinitive hangs on a noun, unless that is a place or a purpose. */
function hasNounBetween(parsed: ParsedSentence, governor: Clause, clause: Clause): boolean {
  return HANGS_ON.has(nounBefore(parsed, clause)) && governor.at < clause.at;
}

const HANGS_ON = wordSet(
  "decision plan plans offer proposal refusal effort efforts attempt attempts bid call calls request order right pledge promise need invitation willingness readiness chance opportunity ability",
);

function gerundOutlook(
  parsed: ParsedSentence,
  clause: Clause,
  governor: Clause | undefined,
  depth: number,
): Outlook | undefined {
  const before = parsed.chunks[clause.at - 1];
  if (before?.is === "preposition" && !FACT_GERUND.has(before.word)) return undefined;
  if (before?.is === "verb")
    return before.lemma === "deny"
      ? { modality: "denied", future: false }
      : before.lemma === "begin" || before.lemma === "start"
        ? ACTUAL
        : undefined;
  if (governor === undefined || clause.governor === undefined) return ACTUAL;
  if (before?.is === "noun" && isWith(parsed, clause.at - 2)) return ACTUAL;
  const above = outlookOf(parsed, governor, depth - 1);
  if (above === undefined) return before?.is === "preposition" ? ACTUAL : undefined;
  return above.turned === undefined ? above : ACTUAL;
}

/** "with Barak calling on France": what goes along happened too. */
function isWith(parsed: ParsedSentence, at: number): boolean {
  const link = parsed.chunks[at];
  return link?.is === "preposition" && link.word === "with";
}

function reportedOutlook(parsed: ParsedSentence, governor: Clause, depth: number): Outlook | undefined {
  const { lemma, negated } = governor.verb;
  const above = outlookOf(parsed, governor, depth - 1);
  if (DENIED_BY.has(lemma)) return { modality: "denied", future: false };
  if (above?.turned !== undefined) return undefined;
  if (negated || above === undefined || NO_FACT.has(lemma)) return undefined;
  return CLAIMED_BY.has(lemma) ? { ...above, modality: "claimed" } : above;
}
