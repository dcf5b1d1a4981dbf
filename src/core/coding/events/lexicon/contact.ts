import type { NounFrame, VerbFrame } from "../frames/frame.ts";

const BY_PHONE =
  "phone telephone call calls phone-call teleconference videoconference video line conference virtually videolink";

/** "met the deadline", "met with criticism". */
const MET_THINGS =
  "deadline target needs requirements demands criticism resistance criteria standards conditions goals obligations challenge challenges fate end quota commitments";

/** "hosts the games", "received support", "welcomes the decision". */
const HOSTED_THINGS =
  "call letter message support decision news announcement statement award prize offer agreement deal ceasefire move results report efforts summit talks conference meeting games cup tournament release vote resolution progress launch collaboration steps commitment";

export const CONTACT_VERBS: readonly VerbFrame[] = [
  { verbs: "phone telephone ring", kind: "call", target: "object" },
  { verbs: "call_up", kind: "call", target: "object" },
  { verbs: "call", kind: "call", target: "object", person: true, active: true, without: "for" },
  { verbs: "call", kind: "call", target: "object", person: true, passive: true, need: "by" },
  { verbs: "speak talk confer", kind: "call", target: "with to", mutual: true, without: "met in-person" },
  {
    verbs: "tell inform assure ask urge press congratulate thank reassure remind",
    kind: "call",
    target: "object",
    need: BY_PHONE,
  },
  {
    verbs: "discuss hold exchange",
    kind: "call",
    target: "with",
    mutual: true,
    need: "phone telephone teleconference videoconference",
  },
  {
    verbs: "meet",
    kind: "meeting",
    target: "with object",
    mutual: true,
    veto: MET_THINGS,
    without:
      "criticism resistance opposition skepticism scepticism approval silence outrage disbelief protests condemnation hostility",
  },
  { verbs: "meet_up", kind: "meeting", target: "with", mutual: true },
  { verbs: "sit_down", kind: "meeting", target: "with", mutual: true },
  {
    verbs: "see",
    kind: "meeting",
    target: "object",
    veto: "need signs reason risk opportunity",
    need: "in at during",
  },
  { verbs: "negotiate bargain", kind: "negotiation", target: "with", mutual: true },
  { verbs: "consult confer", kind: "contact", target: "with object", mutual: true },
  { verbs: "engage", kind: "contact", target: "with object", veto: "youth audiences" },
  {
    verbs: "visit",
    kind: "visit",
    target: "object",
    targetRole: "host",
    place: true,
    veto: "website site page museum grave memorial cemetery church mosque temple school hospital family families factory",
  },
  {
    verbs: "travel fly journey head jet return",
    kind: "visit",
    target: "to",
    targetRole: "host",
    place: true,
  },
  {
    verbs: "go come",
    kind: "visit",
    target: "to",
    targetRole: "host",
    place: true,
    without: "war power terms trial end polls agreement conclusion light",
  },
  { verbs: "arrive land", kind: "visit", target: "in at", targetRole: "host", place: true },
  { verbs: "tour", kind: "visit", target: "object", targetRole: "host", place: true },
  {
    verbs: "be",
    kind: "visit",
    target: "in",
    targetRole: "host",
    place: true,
    byPerson: true,
    without: "prison jail custody exile hospital office power charge talks born",
  },
  {
    verbs: "expect",
    kind: "visit",
    source: "object",
    target: "in",
    targetRole: "host",
    place: true,
    passive: true,
    planned: true,
  },
  {
    verbs: "host receive welcome",
    kind: "visit",
    source: "object",
    target: "subject",
    targetRole: "host",
    sourceRole: "initiator",
    veto: HOSTED_THINGS,
    active: true,
  },
  {
    verbs: "receive welcome host greet",
    kind: "visit",
    source: "object",
    target: "subject",
    targetRole: "host",
    passive: true,
    need: "by",
  },
  {
    verbs: "mediate broker",
    kind: "mediation",
    sourceRole: "mediator",
    targetRole: "party",
    target: "between",
  },
  { verbs: "write", kind: "letter", target: "to object", veto: "book article paper song column" },
  { verbs: "contact", kind: "contact", target: "object" },
];

export const CONTACT_NOUNS: readonly NounFrame[] = [
  {
    nouns: "call conversation phone-call teleconference",
    kind: "call",
    source: "from by of",
    target: "with to",
    mutual: true,
    need: "phone telephone video conference",
    ended: "rejection",
    refused: "rejection",
  },
  { nouns: "call", kind: "call", source: "from", target: "with", mutual: true },
  {
    nouns: "visit trip travel stopover",
    kind: "visit",
    source: "by of from",
    target: "to in with",
    targetRole: "host",
    place: true,
    ended: "rejection",
    refused: "rejection",
    verbs: "pay make",
  },
  {
    nouns: "meeting summit encounter dinner lunch audience",
    kind: "meeting",
    source: "of",
    target: "with",
    mutual: true,
    ended: "rejection",
    refused: "rejection",
  },
  {
    nouns: "talks negotiations",
    kind: "negotiation",
    need: "peace nuclear trade truce ceasefire brexit denuclearization military-level proximity coalition unity disarmament",
    target: "with",
    mutual: true,
    ended: "downgrade",
    refused: "rejection",
  },
  {
    nouns: "negotiations",
    kind: "negotiation",
    target: "with",
    mutual: true,
    ended: "downgrade",
    refused: "rejection",
  },
  {
    nouns: "talks discussions consultations dialogue",
    kind: "meeting",
    target: "with",
    mutual: true,
    ended: "downgrade",
    refused: "rejection",
  },
  {
    nouns: "letter message",
    kind: "letter",
    source: "from by of",
    target: "to",
    verbs: "send write deliver hand",
  },
  { nouns: "mediation", kind: "mediation", source: "by of", target: "between" },
  { nouns: "contact contacts", kind: "contact", target: "with", mutual: true, ended: "downgrade" },
];
