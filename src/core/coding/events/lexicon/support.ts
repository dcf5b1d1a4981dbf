import type { NounFrame, VerbFrame } from "../frames/frame.ts";

/** Support: praise, pledges. */
export const SUPPORT_VERBS: readonly VerbFrame[] = [
  {
    verbs: "thank congratulate commend praise applaud laud hail salute honour honor compliment",
    kind: "praise",
    target: "object",
    owner: true,
    extends: true,
  },
  { verbs: "welcome", kind: "praise", target: "object", owner: true, extends: true },
  { verbs: "back endorse", kind: "praise", target: "object", owner: true, active: true },
  { verbs: "apologise apologize", kind: "praise", target: "to" },
  {
    verbs: "recognise recognize",
    kind: "praise",
    target: "object",
    active: true,
    without: "need importance role challenges",
  },
  {
    verbs: "pledge promise vow",
    kind: "pledge",
    target: "to object",
    veto: "revenge retaliation retribution",
  },
  {
    verbs: "offer",
    kind: "pledge",
    target: "object to",
    extends: true,
    active: true,
    veto: "condolences congratulations thanks sympathy apology apologies support gratitude",
  },
  { verbs: "reassure assure", kind: "pledge", target: "object", extends: true },
];

export const SUPPORT_NOUNS: readonly NounFrame[] = [
  {
    nouns: "congratulations condolences gratitude thanks apology apologies appreciation sympathy",
    kind: "praise",
    source: "from of by",
    target: "to for",
    verbs: "offer express convey extend send issue deliver",
    onlyDone: true,
  },
  {
    nouns: "support solidarity",
    kind: "pledge",
    source: "of from",
    target: "for to with",
    verbs:
      "reaffirm reiterate pledge express offer underscore voice declare emphasize emphasise affirm stress restate promise",
    onlyDone: true,
  },
  {
    nouns: "commitment",
    kind: "pledge",
    target: "to",
    verbs: "reaffirm reiterate pledge express offer underscore emphasize emphasise affirm stress restate",
    onlyDone: true,
  },
];
