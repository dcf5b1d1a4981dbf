import type { Picture, Strand } from "../events/picture.ts";
import { ACTOR_TYPES, type ActorType } from "../model/vocabulary.ts";

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

/** With the sign of unknown types where the data have such actors: few do. */
export function signLabels({ facets }: Picture): readonly (readonly [ActorType, string])[] {
  return (facets.types[UNKNOWN_ROW] ?? 0) > 0 ? [...SIGN_LABELS, ["unknown", "Type not known"]] : SIGN_LABELS;
}

const UNKNOWN_ROW = ACTOR_TYPES.indexOf("unknown");
