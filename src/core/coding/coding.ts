import type { ActorType, Modality, Role } from "../model/vocabulary.ts";
import type { KindCode } from "./kinds.ts";
import type { Span } from "./span.ts";

/** `day` also for a span of known days ("3 to 5 March"); `unknown` when there is no date, or only a year. */
export type DatePrecision = "day" | "week" | "month" | "unknown";

/** A draft coding of one brief: what the rules found, for a person to review. */
export interface Coding {
  /** ISO day against which relative dates were read. */
  readonly published: string;
  readonly interactions: readonly CodedInteraction[];
}

/** One event with the exact words behind it: `text.slice(start, end)`, also given as `evidence`. */
export interface CodedInteraction extends Span {
  readonly evidence: string;
  readonly kind: KindCode;
  readonly modality: Modality;
  /** EDTF, or null when the text does not say. */
  readonly date: string | null;
  readonly datePrecision: DatePrecision;
  readonly participants: readonly CodedParticipant[];
  readonly topics: readonly string[];
  /** Name of the rule that found it. */
  readonly rule: string;
  /** What the words do not say themselves: `date` when it was carried over; participants say so each. */
  readonly dateInferred: boolean;
}

export interface CodedParticipant {
  readonly role: Role;
  /** By the rule of flattening; null for somebody whom the text does not let us know ("the emir"). */
  readonly name: string | null;
  readonly type: ActorType | null;
  /** Id in the actor table, where it is known there. */
  readonly actor: string | null;
  /** ISO 3166-1 alpha-3 of the state it is, acts for or belongs to. */
  readonly state: string | null;
  /** The words that name it here. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** `inferred` for a pronoun, a title alone, a subject carried over. */
  readonly basis: "stated" | "inferred";
}
