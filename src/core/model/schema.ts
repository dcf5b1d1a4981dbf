import * as v from "valibot";
import {
  absent,
  date,
  day,
  filledList,
  httpAddress,
  idOf,
  link,
  list,
  number,
  offset,
  ownId,
  position,
  record,
  termBound,
  text,
  title,
  topic,
  word,
} from "./fields.ts";
import type { ActorId, BriefId, InteractionId, SourceId } from "./ids.ts";
import {
  ACTOR_TYPES,
  CONFIDENCES,
  DIRECTIONS,
  MODALITIES,
  REPORTED_BASES,
  ROLES,
  TONES,
} from "./vocabulary.ts";

/**
 * The graph file, version 1, record by record. `parse` reads each record with its definition here;
 * the published JSON Schema is made from `GraphFile`, which is nothing but all of them together.
 */
export const KindClassRecord = record("a class", { id: ownId(), label: title() });

export const KindRecord = record("a kind", {
  id: ownId(),
  class: idOf("a class"),
  label: title(),
  direction: word("direction", DIRECTIONS),
  tone: word("tone", TONES),
  cameo: absent(text()),
  cameoAlso: absent(list(text(), "CAMEO codes")),
  goldstein: absent(number()),
  plover: absent(text()),
  ploverScore: absent(number()),
  channel: absent(text()),
  note: absent(text()),
});

export const SourceRecord = record("a source", {
  id: ownId<SourceId>(),
  publisher: title(),
  title: title(),
  author: v.nullish(text(), null),
  date: v.nullish(date(), null),
  dateNote: absent(text()),
  url: v.nullish(httpAddress(), null),
  kind: v.nullish(text(), ""),
});

export const BriefRecord = record("a brief", {
  id: ownId<BriefId>(),
  title: title(),
  date: date(),
  text: text(),
  sources: v.nullish(list(idOf<SourceId>("a source"), "sources"), []),
  origin: v.nullish(word("origin", ["digest", "supplied"]), "digest"),
});

export const OfficeRecord = record("an office", {
  title: title(),
  organisation: idOf<ActorId>("an actor"),
  from: v.nullish(termBound(), null),
  to: v.nullish(termBound(), null),
});

export const MembershipRecord = record("a membership", {
  actor: idOf<ActorId>("an actor"),
  from: absent(termBound()),
  to: absent(termBound()),
});

export const ActorRecord = record("an actor", {
  id: ownId<ActorId>(),
  name: title(),
  shortName: absent(text()),
  type: word("type", ACTOR_TYPES),
  country: absent(text()),
  names: v.nullish(list(text(), "names"), []),
  roles: v.nullish(list(OfficeRecord, "offices"), []),
  memberOf: v.nullish(list(MembershipRecord, "memberships"), []),
  organOf: absent(idOf<ActorId>("an actor")),
  summary: v.nullish(text(), ""),
  externalId: absent(text()),
});

export const ParticipantRecord = record("a participant", {
  actor: idOf<ActorId>("an actor"),
  role: word("role", ROLES),
});

/** UTF-16 offsets into the text of a brief. */
export const SpanRecord = record("a span of a brief", {
  brief: idOf<BriefId>("a brief"),
  start: offset(),
  end: offset(),
});

export const CitationRecord = record("a cited source", {
  source: idOf<SourceId>("a source"),
  locator: absent(text()),
  basis: absent(text()),
});

export const InteractionRecord = record("an interaction", {
  id: ownId<InteractionId>(),
  kind: idOf("a kind of the codebook"),
  date: v.nullable(date()),
  tone: word("tone", TONES),
  toneReason: absent(text()),
  modality: word("modality", MODALITIES),
  confidence: word("confidence", CONFIDENCES),
  participants: filledList(ParticipantRecord, "participant", "participants"),
  direction: absent(word("direction", DIRECTIONS)),
  summary: v.nullish(text(), ""),
  topics: v.nullish(list(topic(), "topics"), []),
  place: absent(text()),
  evidence: filledList(SpanRecord, "span of a brief", "spans of briefs"),
  sources: filledList(CitationRecord, "source", "sources"),
  reported: v.nullish(day(), null),
  reportedBasis: v.nullish(word("basis", REPORTED_BASES), "unknown"),
  codedBy: v.nullish(text(), ""),
  note: absent(text()),
  externalId: absent(text()),
});

export const KeyDateRecord = record("a key date", {
  date: date(),
  label: title(),
  interaction: idOf<InteractionId>("an interaction"),
});

export const NamedViewRecord = record("a view", {
  id: ownId(),
  title: title(),
  note: v.nullish(text(), ""),
  link: link(),
});

export const SlideRecord = record("a slide", { id: ownId(), caption: v.nullish(text(), ""), link: link() });

export const StoryRecord = record("a story", {
  id: ownId(),
  title: title(),
  slides: v.nullish(list(SlideRecord, "slides"), []),
});

export const PositionRecord = position();

export const CodebookRecord = record("a codebook", {
  classes: list(KindClassRecord, "classes"),
  kinds: list(KindRecord, "kinds"),
});

export const GraphFile = record("a graph file", {
  format: v.literal("demarche-graph"),
  version: v.literal(1),
  id: ownId(),
  title: title(),
  description: v.nullish(text(), ""),
  licence: v.nullish(text(), ""),
  dataVersion: v.nullish(text(), ""),
  contact: v.nullish(text(), ""),
  codebook: CodebookRecord,
  sources: v.nullish(list(SourceRecord, "sources"), []),
  briefs: v.nullish(list(BriefRecord, "briefs"), []),
  actors: list(ActorRecord, "actors"),
  interactions: list(InteractionRecord, "interactions"),
  keyDates: v.nullish(list(KeyDateRecord, "key dates"), []),
  positions: v.nullish(v.record(ownId(), PositionRecord), {}),
  views: v.nullish(list(NamedViewRecord, "views"), []),
  stories: v.nullish(list(StoryRecord, "stories"), []),
});
