import type { NounFrame, VerbFrame } from "../frames/frame.ts";

/** Requests: appeals, demands, invitations. */
export const REQUEST_VERBS: readonly VerbFrame[] = [
  { verbs: "urge implore exhort beseech", kind: "appeal", target: "object", extends: true },
  { verbs: "call_on call_upon appeal_to", kind: "appeal", target: "on upon to", extends: true },
  { verbs: "call_for", kind: "appeal", target: "for", clause: "infinitive", extends: true },
  {
    verbs: "ask request beg press pressure plead_with lobby",
    kind: "appeal",
    target: "object with",
    extends: true,
    veto: "question questions",
  },
  { verbs: "encourage advise", kind: "appeal", target: "object", clause: "infinitive", extends: true },
  { verbs: "appeal", kind: "appeal", target: "to", extends: true },
  { verbs: "summon", kind: "demand", target: "object", owner: true, without: "parliament" },
  { verbs: "summon", kind: "demand", source: "by to in", target: "object", owner: true, passive: true },
  { verbs: "demand", kind: "demand", target: "from of object", owner: true, extends: true },
  { verbs: "seek", kind: "appeal", target: "from" },
  { verbs: "demand insist", kind: "demand", target: "reported", extends: true },
  { verbs: "order instruct tell", kind: "demand", target: "object", clause: "infinitive", extends: true },
  { verbs: "invite", kind: "invitation", target: "object", extends: true },
];

export const REQUEST_NOUNS: readonly NounFrame[] = [
  { nouns: "appeal plea request", kind: "appeal", source: "by from of", target: "to", onlyDone: true },
  {
    nouns: "invitation",
    kind: "invitation",
    source: "from by of",
    target: "to",
    verbs: "extend issue send",
    refused: "rejection",
    onlyDone: true,
  },
  {
    nouns: "ultimatum",
    kind: "threat",
    source: "from by of",
    target: "to",
    verbs: "issue deliver set",
    onlyDone: true,
  },
];
