/** The closed vocabularies of the graph file, in the order in which the interface lists them. */

/** `unknown` is for data that do not say: coded by machine, or of another program. */
export const ACTOR_TYPES = [
  "person",
  "state",
  "government body",
  "armed group",
  "intergovernmental organisation",
  "party",
  "company",
  "place/facility",
  "unknown",
] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

export const ROLES = [
  "initiator",
  "party",
  "host",
  "mediator",
  "target",
  "victim",
  "venue",
  "subject",
  "absent",
] as const;
export type Role = (typeof ROLES)[number];

export const TONES = ["cooperative", "neutral", "hostile"] as const;
export type Tone = (typeof TONES)[number];

export const MODALITIES = ["actual", "claimed", "planned", "denied", "negated"] as const;
export type Modality = (typeof MODALITIES)[number];

export const CONFIDENCES = ["high", "medium", "low"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const REPORTED_BASES = ["source", "public", "unknown"] as const;
export type ReportedBasis = (typeof REPORTED_BASES)[number];

export const DIRECTIONS = ["mutual", "directed"] as const;
export type Direction = (typeof DIRECTIONS)[number];
