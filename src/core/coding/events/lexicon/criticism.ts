import type { NounFrame, VerbFrame } from "../frames/frame.ts";

/** Criticism: condemnation, accusation, rejection, threat. */
export const CRITICISM_VERBS: readonly VerbFrame[] = [
  {
    verbs:
      "condemn denounce criticise criticize decry deplore slam blast rebuke lambast castigate deride mock",
    kind: "condemnation",
    target: "object at",
    owner: true,
  },
  { verbs: "accuse", kind: "accusation", target: "object", extends: true },
  { verbs: "blame", kind: "accusation", target: "object on", owner: true },
  { verbs: "allege", kind: "accusation", target: "reported", extends: true },
  {
    verbs: "reject rebuff dismiss",
    kind: "rejection",
    target: "object from by of",
    owner: true,
    active: true,
  },
  { verbs: "oppose", kind: "rejection", target: "object", owner: true, active: true },
  { verbs: "snub", kind: "rejection", target: "object" },
  { verbs: "threaten", kind: "threat", target: "object", owner: true, extends: true },
  { verbs: "warn caution", kind: "threat", target: "object", extends: true },
  { verbs: "warn", kind: "threat", target: "reported", extends: true, answers: true },
  { verbs: "protest", kind: "condemnation", target: "to", active: true },
  { verbs: "complain", kind: "condemnation", target: "to about" },
  {
    verbs: "call",
    kind: "condemnation",
    target: "object",
    need: "names terrorist terrorists murderer killer dictator liar criminal thug racist fascist illegal illegitimate unacceptable terrorism aggression",
    owner: true,
    without: "for",
  },
];

export const CRITICISM_NOUNS: readonly NounFrame[] = [
  {
    nouns: "protest complaint objection representations demarche",
    kind: "condemnation",
    target: "with to against",
    verbs: "lodge file send deliver submit make register",
    onlyDone: true,
  },
  {
    nouns: "warning",
    kind: "threat",
    source: "from by",
    target: "to against",
    verbs: "issue send deliver",
    onlyDone: true,
  },
  {
    nouns: "threat threats",
    kind: "threat",
    source: "from by",
    target: "against to",
    verbs: "issue make",
    onlyDone: true,
  },
  {
    nouns: "outrage",
    kind: "condemnation",
    target: "about over at with",
    verbs: "raise express voice share reiterate",
    onlyDone: true,
  },
  {
    nouns: "concern concerns",
    kind: "condemnation",
    target: "about over with",
    verbs: "raise",
    onlyDone: true,
  },
  {
    nouns: "condemnation criticism",
    kind: "condemnation",
    source: "from by of",
    target: "of",
    verbs: "express voice issue",
    onlyDone: true,
  },
];
