import type { ActorType, Confidence, Modality } from "../core/model/vocabulary.ts";

export const TYPE_LABELS: Readonly<Record<ActorType, string>> = {
  person: "Person",
  state: "State",
  "government body": "Government body",
  "armed group": "Armed group",
  "intergovernmental organisation": "Intergovernmental organisation",
  party: "Party",
  company: "Company",
  "place/facility": "Place, facility",
  unknown: "Type not known",
};

export const STATUS_LABELS: Readonly<Record<Modality, string>> = {
  actual: "Actual",
  claimed: "Claimed",
  planned: "Planned",
  denied: "Denied",
  negated: "Negated",
};

export const CONFIDENCE_LABELS: Readonly<Record<Confidence, string>> = {
  high: "High",
  medium: "Medium",
  low: "Low",
};

/** What stands beside the name of a group of rows: how many are ticked, or else what there is. */
export function ticksOr(ticked: number, otherwise: string): string {
  return ticked === 0 ? otherwise : `${ticked} ticked`;
}
