import type { Actor, Interaction } from "../model/graph.ts";
import type { TextRange } from "./alignment.ts";
import type { MatchedBy } from "./entries.ts";

/** What a search found: plain data, which crosses a worker boundary. */
export interface SearchAnswer {
  /** The text it answers. */
  readonly text: string;
  /** The group with the best result first, none of them empty. */
  readonly groups: readonly SearchGroup[];
}

export interface SearchGroup {
  readonly name: "Actors" | "Ties" | "Topics" | "Interactions";
  /** Best first. */
  readonly results: readonly SearchResult[];
  /** Results found, of which `results` are the first. */
  readonly total: number;
}

export type SearchResult = ActorResult | TieResult | TopicResult | TextResult | InteractionResult;

/** A text and what of it was typed. */
export interface Marked {
  readonly text: string;
  readonly ranges: readonly TextRange[];
}

interface Found {
  /** Whether the view shows it; null as long as no picture has been asked (`inPicture`). */
  readonly inView: boolean | null;
}

export interface ActorResult extends Found {
  readonly type: "actor";
  readonly row: number;
  readonly actor: Actor["id"];
  readonly actorType: Actor["type"];
  readonly name: Marked;
  /** Why it was found: an alias, an office held, what it is. For a name found, its office or what it is. */
  readonly by: MatchedBy;
  readonly detail: Marked;
  /** How many of its interactions the picture shows; absent as long as no picture has been asked. */
  readonly interactions?: number;
}

/** Two actors, in the order typed. */
export interface TieResult extends Found {
  readonly type: "tie";
  readonly ends: readonly [TieEnd, TieEnd];
  /** Actual or claimed interactions of the two in the whole corpus; 0 where they have no tie. */
  readonly count: number;
  /** Planned, denied and negated ones. */
  readonly others: number;
  /** Interactions on the tie in the picture. */
  readonly shown: number | null;
  /** Of two without a tie: actors tied to both, the strongest first. */
  readonly sharedPartners: readonly TieEnd[];
}

export interface TieEnd {
  readonly row: number;
  readonly actor: Actor["id"];
  readonly actorType: Actor["type"];
  readonly shortName: string;
}

/** Interactions of a topic. */
export interface TopicResult extends Found, Counted {
  readonly type: "topic";
  readonly topic: string;
  readonly name: Marked;
}

/** Interactions that mention a text: what the text filter of a view would keep. */
export interface TextResult extends Found, Counted {
  readonly type: "text";
  /** The text typed, or the nearest that anything mentions. */
  readonly text: string;
  readonly corrected: boolean;
}

interface Counted {
  /** Interaction rows in the whole corpus, ascending. */
  readonly rows: Int32Array;
  /** How many of them the picture shows. */
  readonly shown: number | null;
}

export interface InteractionResult extends Found {
  readonly type: "interaction";
  readonly row: number;
  readonly interaction: Interaction["id"];
  readonly date: Interaction["date"];
  readonly summary: Marked;
}
