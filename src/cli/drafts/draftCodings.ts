import type { CodedInteraction, Coding } from "../../core/coding/coding.ts";
import type { Modality, Role } from "../../core/model/vocabulary.ts";
import { parseEdtf } from "../../core/model/edtf.ts";
import { isoFromDay } from "../../core/model/day.ts";
import { type ActorIds, idFrom } from "./actorIds.ts";

/** An interaction as `data/codings` has it, for a person to complete. */
export interface DraftCoding {
  readonly id: string;
  readonly kind: string;
  readonly date: string | null;
  readonly tone: string;
  readonly modality: Modality;
  readonly confidence: "low";
  readonly participants: readonly { readonly actor: string; readonly role: Role }[];
  readonly summary: string;
  readonly topics: readonly string[];
  readonly evidence: readonly { readonly brief: string; readonly quote: string }[];
  readonly sources: readonly { readonly source: string }[];
  readonly reported: null;
  readonly reportedBasis: "unknown";
  readonly note: string;
}

export interface DraftBrief {
  readonly id: string;
  readonly text: string;
  readonly sources: readonly string[];
}

/** What the data say of kinds and actors. */
export interface DraftLookup {
  readonly actorIds: ActorIds;
  readonly toneOf: (kind: string) => string;
}

/**
 * A first coding of a brief in the form of `data/codings`. It has what the words say; the summary is
 * the quote, all sources of the brief are cited, and each note says what is to be looked at.
 */
export function draftCodings(brief: DraftBrief, coding: Coding, lookup: DraftLookup): DraftCoding[] {
  const taken = new Map<string, number>();
  return coding.interactions.map((found) => {
    const quote = quoteOf(brief.text, found);
    const id = idOf(found, coding.published, lookup.actorIds);
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return {
      id: count === 1 ? id : `${id}-${count}`,
      kind: found.kind,
      date: found.date,
      tone: lookup.toneOf(found.kind),
      modality: found.modality,
      confidence: "low",
      participants: participantsOf(found, lookup.actorIds),
      summary: quote,
      topics: found.topics.flatMap((topic) => idFrom(topic) ?? []),
      evidence: [{ brief: brief.id, quote }],
      sources: brief.sources.map((source) => ({ source })),
      reported: null,
      reportedBasis: "unknown",
      note: noteOf(found, lookup.actorIds),
    };
  });
}

/** The evidence; where the brief has the same words twice, the sentence around them. */
function quoteOf(text: string, { start, end, evidence }: CodedInteraction): string {
  if (text.indexOf(evidence) === text.lastIndexOf(evidence)) return evidence;
  const from = Math.max(text.lastIndexOf(". ", start - 1) + 1, text.lastIndexOf("\n", start) + 1);
  const to = text.indexOf(". ", end);
  return text.slice(from, to === -1 ? text.length : to + 1).trim();
}

/** `2020-01-01-mike-pompeo-benjamin-netanyahu-call`. */
function idOf(found: CodedInteraction, published: string, actorIds: ActorIds): string {
  const days = found.date === null ? undefined : parseEdtf(found.date);
  const day = days === undefined ? published : isoFromDay(days.first);
  const who = participantsOf(found, actorIds).slice(0, 2);
  return [day, ...who.map(({ actor }) => actor), found.kind].join("-");
}

/** Somebody whom the text does not let us know is left out, and told in the note. */
function participantsOf(found: CodedInteraction, actorIds: ActorIds): DraftCoding["participants"] {
  const all = found.participants.flatMap((one) => {
    const actor = actorIds(one) ?? (one.name === null ? undefined : idFrom(one.name));
    return actor === undefined ? [] : [{ actor, role: one.role }];
  });
  return all.filter(
    ({ actor, role }, place) =>
      all.findIndex((other) => other.actor === actor && other.role === role) === place,
  );
}

function noteOf(found: CodedInteraction, actorIds: ActorIds): string {
  const { participants, dateInferred, rule } = found;
  const unknown = participants.filter(({ name }) => name === null).map(({ words }) => `“${words}”`);
  const added = participants
    .filter((one) => one.name !== null && actorIds(one) === undefined)
    .map(({ name }) => String(name));
  const inferred = participants.filter(({ basis }) => basis === "inferred").map(({ words }) => `“${words}”`);
  return [
    `Draft by the rule ${rule}`,
    ...told("not known who is", unknown),
    ...told("not in actors.json:", added),
    ...told("inferred who is", inferred),
    ...(dateInferred ? ["the date is carried over"] : []),
  ].join("; ");
}

function told(what: string, list: readonly string[]): string[] {
  return list.length === 0 ? [] : [`${what} ${[...new Set(list)].join(", ")}`];
}
