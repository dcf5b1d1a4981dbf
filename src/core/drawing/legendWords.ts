import type { Strand } from "../events/picture.ts";
import type { ActorType } from "../model/vocabulary.ts";

export const STRAND_LABELS: Readonly<Record<Strand, string>> = {
  cooperative: "Cooperative",
  neutral: "Neutral",
  hostile: "Hostile words, measures",
  force: "Hostile force",
};

/** One type for each sign; types of one sign share a label. */
export const SIGN_LABELS: readonly (readonly [ActorType, string])[] = [
  ["person", "Person"],
  ["state", "State"],
  ["government body", "Government body"],
  ["armed group", "Armed group"],
  ["intergovernmental organisation", "Organisation, party"],
  ["place/facility", "Place, facility"],
];
