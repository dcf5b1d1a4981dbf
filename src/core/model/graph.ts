import type { ActorId, BriefId, InteractionId, SourceId } from "./ids.ts";
import type { ActorType, Confidence, Direction, Modality, ReportedBasis, Role, Tone } from "./vocabulary.ts";

/** A graph file, version 1, after parsing: every id resolves, every date is EDTF, every span holds. */
export interface Graph {
  readonly format: "demarche-graph";
  readonly version: 1;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly licence: string;
  readonly dataVersion: string;
  readonly contact: string;
  readonly codebook: Codebook;
  readonly sources: readonly Source[];
  readonly briefs: readonly Brief[];
  readonly actors: readonly Actor[];
  readonly interactions: readonly Interaction[];
  readonly keyDates: readonly KeyDate[];
  /** Integer positions in layout units (about 1000 x 580), one for each actor; may miss some. */
  readonly positions: Readonly<Record<string, Position>>;
  readonly views: readonly NamedView[];
  readonly stories: readonly Story[];
}

export type Position = readonly [x: number, y: number];

export interface Codebook {
  readonly classes: readonly KindClass[];
  readonly kinds: readonly Kind[];
}

export interface KindClass {
  readonly id: string;
  readonly label: string;
}

export interface Kind {
  readonly id: string;
  readonly class: string;
  readonly label: string;
  readonly direction: Direction;
  readonly tone: Tone;
  /** CAMEO code, Goldstein score and PLOVER code and score; absent where the codebook gives none. */
  readonly cameo?: string | undefined;
  readonly cameoAlso?: readonly string[] | undefined;
  readonly goldstein?: number | undefined;
  readonly plover?: string | undefined;
  readonly ploverScore?: number | null | undefined;
  readonly channel?: string | undefined;
  readonly note?: string | undefined;
}

export interface Source {
  readonly id: SourceId;
  readonly publisher: string;
  readonly title: string;
  readonly author: string | null;
  /** EDTF, or null when the document carries no date. */
  readonly date: string | null;
  readonly dateNote?: string | undefined;
  /** An http(s) address, or null. */
  readonly url: string | null;
  readonly kind: string;
}

export interface Brief {
  readonly id: BriefId;
  readonly title: string;
  /** EDTF. */
  readonly date: string;
  /** Plain text; evidence offsets are UTF-16 code units into it. */
  readonly text: string;
  readonly sources: readonly SourceId[];
  /** `digest`: our own words. `supplied`: the exact words of a text that the person supplied. */
  readonly origin: "digest" | "supplied";
}

export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  readonly shortName: string;
  readonly type: ActorType;
  /** ISO 3166-1 alpha-3. */
  readonly country?: string | undefined;
  readonly names: readonly string[];
  readonly roles: readonly Office[];
  readonly memberOf: readonly Membership[];
  readonly organOf?: ActorId | undefined;
  readonly summary: string;
  readonly externalId?: string | undefined;
}

/** An office held; `from` and `to` are EDTF, null where the bound is open or unknown. */
export interface Office {
  readonly title: string;
  readonly organisation: ActorId;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Membership {
  readonly actor: ActorId;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

export interface Interaction {
  readonly id: InteractionId;
  readonly kind: string;
  /** EDTF, or null when undated. */
  readonly date: string | null;
  readonly tone: Tone;
  readonly toneReason?: string | undefined;
  readonly modality: Modality;
  readonly confidence: Confidence;
  readonly participants: readonly Participant[];
  /** Overrides the kind's direction. */
  readonly direction?: Direction | undefined;
  readonly summary: string;
  readonly topics: readonly string[];
  readonly place?: string | undefined;
  /** Never empty. */
  readonly evidence: readonly Span[];
  /** Never empty. */
  readonly sources: readonly Citation[];
  /** A day (`YYYY-MM-DD`), or null when not known. */
  readonly reported: string | null;
  readonly reportedBasis: ReportedBasis;
  readonly codedBy: string;
  readonly note?: string | undefined;
  readonly externalId?: string | undefined;
}

export interface Participant {
  readonly actor: ActorId;
  readonly role: Role;
}

/** `brief.text.slice(start, end)`. */
export interface Span {
  readonly brief: BriefId;
  readonly start: number;
  readonly end: number;
}

export interface Citation {
  readonly source: SourceId;
  readonly locator?: string | undefined;
  readonly basis?: string | undefined;
}

export interface KeyDate {
  /** EDTF; drawn on its first day. */
  readonly date: string;
  readonly label: string;
  readonly interaction: InteractionId;
}

export interface NamedView {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  /** A link in the format of the codec, starting with `?`. */
  readonly link: string;
}

export interface Story {
  readonly id: string;
  readonly title: string;
  readonly slides: readonly Slide[];
}

export interface Slide {
  readonly id: string;
  readonly caption: string;
  readonly link: string;
}
