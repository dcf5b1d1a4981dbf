import type { ActorType } from "../../model/vocabulary.ts";
import type { Span } from "../span.ts";

/**
 * Words that stand for an actor: a whole noun phrase with its title, demonym and apposition, as one.
 * "French President Emmanuel Macron", "The foreign minister of Egypt, Sameh Shoukry", "six Belarusian
 * officials", "Ankara", "the two ministers", "he". Mentions never overlap, except that the parts of
 * a coordination lie within it.
 */
export interface Mention extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** Index in `Reading.sentences`. */
  readonly sentence: number;
  readonly form: MentionForm;
  /**
   * Index in `Reading.entities` of whom it stands for; absent for a coordination ("Israel and
   * Egypt"), for a plural that refers back ("the two ministers", "they": see `parts`), and for a
   * pronoun or title that could not safely be resolved.
   */
  readonly entity?: number | undefined;
  /**
   * Indexes of the mentions that make up a coordination, or that a plural refers back to; empty
   * otherwise. `leavesOf` gives the single mentions.
   */
  readonly parts: readonly number[];
  /** The mention of a coordination in whose words it stands: "Egypt" in "Israel and Egypt". */
  readonly within?: number | undefined;
  /** What its own words say, whoever they stand for. */
  readonly says: Said;
  /** How the words stand in their sentence. */
  readonly grammar: Grammar;
  /** True when whom it stands for was inferred (pronoun, title alone, plural), not stated. */
  readonly inferred: boolean;
}

export type MentionForm =
  /** A name, with or without title: "Blinken", "Secretary Blinken", "the Iranian foreign minister, Mohammad Javad Zarif". */
  | "person"
  /** A title alone: "the Turkish president", "the secretary of state", "the minister", "the British envoy". */
  | "title"
  /** "he", "she", "him", "it", "they", "who" are not mentions unless resolved or resolvable: personal pronouns only. */
  | "pronoun"
  /** "the two ministers", "both sides", "the two", "the leaders", "they". */
  | "plural"
  /** A state by name, metonym or capital: "Iran", "Beijing", "the Kremlin", "Washington". */
  | "state"
  /** A city, region or country-level place that is not a state's own name or capital: "Istanbul", "Jizan", "Camp David". */
  | "place"
  /** Unnamed people or things of a state: "Russian officials", "American jets", "six Iranian firms", "Syrian state media". */
  | "people"
  /** A government body, armed group, party, intergovernmental organisation or company. */
  | "body"
  /** An adjective of nationality whose noun is no actor: "Russian" in "Russian aggression". */
  | "adjective"
  /** Several joined by "and", commas, "as well as". */
  | "group";

/** What the words of a mention say of whom they stand for. `Words` is how words are pointed at. */
export interface Said<Words = Span> {
  /** A person's name without titles. */
  readonly name?: Words | undefined;
  /** Id of a person of the tables, by the name. */
  readonly person?: string | undefined;
  /** Id of a body of the tables: "European Union" in "EU leaders". */
  readonly body?: string | undefined;
  /** Name of a body that the tables do not know but its words tell: "Parliament of Iraq". */
  readonly bodyName?: string | undefined;
  /** ISO 3166-1 alpha-3. */
  readonly state?: string | undefined;
  /** Lower-case titles, the most exact first: "deputy foreign minister", "minister". */
  readonly offices: readonly string[];
  readonly sex?: "f" | "m" | undefined;
  /** "the", "his", "their": may refer back to somebody. */
  readonly determiner?: string | undefined;
  /** 2 in "the two ministers" and "both sides"; absent where unsaid. */
  readonly count?: number | undefined;
}

export interface Grammar {
  /**
   * Norm of the preposition right before the mention (its article included in the mention):
   * "to" in "flew to Geneva", "in" in "met in Paris", "between" before a group; absent otherwise.
   */
  readonly preposition?: string | undefined;
  /** "’s" or "’" follows: "Putin’s visit". The mention ends before it. */
  readonly possessive: boolean;
  /**
   * A place in which something happens rather than somebody who acts: a state, capital or city after
   * "in", "at", "near", "over" ... Still a mention, since "flew to Geneva" and "is expected in New
   * Delhi" need it.
   */
  readonly locative: boolean;
  /** Norm of the head noun of a `people`, `plural` or `title` mention: "officials", "jets", "ministers", "envoy". */
  readonly head?: string | undefined;
  readonly headClass?: HeadClass | undefined;
  readonly plural: boolean;
}

export type HeadClass =
  /** Those who speak for a state: officials, ministers, envoys, leaders, diplomats, government. */
  | "officials"
  /** Troops, jets, warships, police, air force, fighters. */
  | "forces"
  /** Firms, banks, media. */
  | "companies"
  /** Citizens, prisoners, protesters, demonstrators, journalists, civilians. */
  | "people"
  /** Embassies, consulates, bases, positions, ships, depots. */
  | "facilities";

/** Somebody or something that the text speaks of, however often. */
export interface Entity {
  readonly type: ActorType;
  /**
   * As it goes into flattened pairs: a person as spelt at first mention without titles, a body or
   * group by its full name, a state (also for its capital, demonym or unnamed officials) by its
   * English short name.
   */
  readonly name: string;
  /** Id in the tables, where they know it: "state:FRA", "un", "emmanuel-macron". */
  readonly known?: string | undefined;
  /** ISO 3166-1 alpha-3 ("XKX" for Kosovo) of the state it is, acts for or belongs to. */
  readonly state?: string | undefined;
  /** Offices by which the text or the tables know a person, as keys: "head of state", "foreign minister". */
  readonly offices: readonly string[];
  /** For "he" and "she": what the text or the tables say; absent where unknown. */
  readonly sex?: "f" | "m" | undefined;
  /** False for unnamed officials and other stand-ins: "the Georgian premier" counts as Georgia. */
  readonly named: boolean;
  /** Index of its first mention. */
  readonly firstMention: number;
}
