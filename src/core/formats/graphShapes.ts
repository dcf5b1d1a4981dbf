import type {
  Actor,
  Brief,
  Citation,
  Graph,
  Interaction,
  KeyDate,
  Kind,
  KindClass,
  Membership,
  NamedView,
  Office,
  Participant,
  Slide,
  Source,
  Span,
  Story,
} from "../model/graph.ts";

/** The fields of a record in the order in which they are written; a nested shape for lists and records. */
export interface Shape {
  readonly [field: string]: Shape | null;
}

/** Names every field of the record, or it does not compile: a new field cannot be forgotten here. */
type ShapeOf<Item> = Readonly<Record<keyof Item, Shape | null>>;

const kindClass: ShapeOf<KindClass> = { id: null, label: null };

const kind: ShapeOf<Kind> = {
  id: null,
  class: null,
  label: null,
  direction: null,
  tone: null,
  cameo: null,
  cameoAlso: null,
  goldstein: null,
  plover: null,
  ploverScore: null,
  channel: null,
  note: null,
};

const source: ShapeOf<Source> = {
  id: null,
  publisher: null,
  title: null,
  author: null,
  date: null,
  dateNote: null,
  url: null,
  kind: null,
};

const brief: ShapeOf<Brief> = { id: null, title: null, date: null, text: null, sources: null, origin: null };

const office: ShapeOf<Office> = { title: null, organisation: null, from: null, to: null };

const membership: ShapeOf<Membership> = { actor: null, from: null, to: null };

const actor: ShapeOf<Actor> = {
  id: null,
  name: null,
  shortName: null,
  type: null,
  country: null,
  names: null,
  roles: office,
  memberOf: membership,
  organOf: null,
  summary: null,
  externalId: null,
};

const participant: ShapeOf<Participant> = { actor: null, role: null };

const span: ShapeOf<Span> = { brief: null, start: null, end: null };

const citation: ShapeOf<Citation> = { source: null, locator: null, basis: null };

export const interaction: ShapeOf<Interaction> = {
  id: null,
  kind: null,
  date: null,
  tone: null,
  toneReason: null,
  modality: null,
  confidence: null,
  participants: participant,
  direction: null,
  summary: null,
  topics: null,
  place: null,
  evidence: span,
  sources: citation,
  reported: null,
  reportedBasis: null,
  codedBy: null,
  note: null,
  externalId: null,
};

const keyDate: ShapeOf<KeyDate> = { date: null, label: null, interaction: null };

const view: ShapeOf<NamedView> = { id: null, title: null, note: null, link: null };

const slide: ShapeOf<Slide> = { id: null, caption: null, link: null };

const story: ShapeOf<Story> = { id: null, title: null, slides: slide };

/** The graph file; `positions` is a map by actor id, written in the order of the actors. */
export const graphShape: ShapeOf<Graph> = {
  format: null,
  version: null,
  id: null,
  title: null,
  description: null,
  licence: null,
  dataVersion: null,
  contact: null,
  codebook: { classes: kindClass, kinds: kind },
  sources: source,
  briefs: brief,
  actors: actor,
  interactions: interaction,
  keyDates: keyDate,
  positions: null,
  views: view,
  stories: story,
};
