import type { Role } from "../../../model/vocabulary.ts";
import type { KindCode } from "../../kinds.ts";

/**
 * Where in a clause somebody stands: "subject", "object", "second" (the object after the object),
 * "reported" (the subject of the clause that hangs on it), "where" (the place of an object that names
 * nobody: "strikes targets in Syria"), or a preposition. Several are tried in order: "with to".
 */
export type Slots = string;

/** How a verb tells an event. Words are lists of lemmas or norms with spaces between. */
export interface VerbFrame {
  /** Lemmas; a particle follows an underscore: "call_on". */
  readonly verbs: string;
  readonly kind: KindCode;
  /** Who acts; "subject" unless given. */
  readonly source?: Slots;
  readonly target?: Slots;
  readonly targetRole?: Role;
  readonly sourceRole?: Role;
  /** A plural subject is enough: "the ministers met". */
  readonly mutual?: true;
  /** The target may be whose deed or thing the object is: "condemned Russia's invasion". */
  readonly owner?: true;
  /** Words of which one has to stand in the clause after the verb. */
  readonly need?: string;
  /** A number alone as object is as good as a word needed: "kills 14". */
  readonly counted?: true;
  /** Words that must not be the head of the object. */
  readonly veto?: string;
  /** Words that must not stand in the clause after the verb. */
  readonly without?: string;
  /** The object has to be somebody who acts, not a place. */
  readonly place?: true;
  /** The clause that hangs on the verb belongs to the evidence: "urged him to resist". */
  readonly extends?: true;
  /** A crowd that nothing else is said of stands for the country it is in: "demonstrators in Mashhad". */
  readonly crowd?: true;
  /** Without a target it may answer whoever did something to its source before. */
  readonly answers?: true;
  /** Only where a clause of this link hangs on the verb. */
  readonly clause?: "infinitive" | "reported";
  /** The target is one person, and nothing else is said of them: not "called Putin a killer". */
  readonly person?: true;
  /** Only as what somebody went to do: "flew to Lisbon to see Pompeo". */
  readonly purpose?: true;
  /** Not where a clause tells what was said: "agreed that". */
  readonly noReport?: true;
  /** Only by phone: "told Macron by phone"; what else the verb tells is told too. */
  readonly byPhone?: true;
  /** Who acts is a person or a delegation: "Zarif was in Muscat", "received the envoy". */
  readonly byPerson?: true;
  /** Told as to come, whatever the tense: "is expected in". */
  readonly planned?: true;
  /** Not in the passive. */
  readonly active?: true;
  /** Only as a passive or participle. */
  readonly passive?: true;
}

/** How a noun tells an event: "Putin's visit to", "talks between". */
export interface NounFrame {
  readonly nouns: string;
  readonly kind: KindCode;
  /** Prepositions after which stands who acts, besides the owner: "by from". */
  readonly source?: string;
  /** Prepositions after which stands to whom: "with to on against". */
  readonly target?: string;
  readonly targetRole?: Role;
  readonly mutual?: true;
  /** Words of which one has to stand before the noun in its phrase. */
  readonly need?: string;
  /** Words none of which may stand in the phrase. */
  readonly veto?: string;
  /** What ending or calling off such a thing is. */
  readonly ended?: KindCode;
  /** What refusing it is. */
  readonly refused?: KindCode;
  /** Announcing it is doing it: "announces sanctions". */
  readonly announced?: true;
  /** Verbs that do it, besides the common ones: "lodge place". */
  readonly verbs?: string;
  /** Only as the object of a verb that does it, never alone. */
  readonly onlyDone?: true;
  readonly place?: true;
}
