import type { CodedInteraction, CodedParticipant } from "../../../src/core/coding/coding.ts";
import type { Role } from "../../../src/core/model/vocabulary.ts";

/** Something that a coder found in a text, for tests of what is made of it. */
export function coded(
  text: string,
  evidence: string,
  kind: CodedInteraction["kind"],
  date: string | null,
  participants: readonly CodedParticipant[],
): CodedInteraction {
  const start = text.indexOf(evidence);
  return {
    start,
    end: start + evidence.length,
    evidence,
    kind,
    date,
    datePrecision: date === null ? "unknown" : "day",
    modality: "actual",
    participants,
    topics: [],
    rule: `${kind}/test`,
    dateInferred: false,
  };
}

export function said(role: Role, name: string | null, words: string): CodedParticipant {
  return { role, name, words, type: "person", actor: null, state: null, start: 0, end: 0, basis: "stated" };
}
