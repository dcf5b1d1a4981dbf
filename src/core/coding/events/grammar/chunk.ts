/** A noun phrase: its words, the mentions in it and its head. */
export interface NounPhrase {
  readonly is: "noun";
  readonly firstToken: number;
  readonly endToken: number;
  /** Mentions in the phrase, in order; `headMention` is the last of them where no noun follows it. */
  readonly mentions: readonly number[];
  readonly headMention?: number;
  /** Nouns and adjectives by norm, without determiners, the head last; empty where only a mention stands. */
  readonly words: readonly string[];
  /** "the talks": opened by a determiner. */
  readonly determined: boolean;
  /** "no talks". */
  readonly negated: boolean;
  /** A personal pronoun that no reader has resolved. */
  readonly pronoun?: string;
}

/** A verb with its auxiliaries, negation and adverbs: "was not consulted", "to discuss", "calling". */
export interface VerbGroup {
  readonly is: "verb";
  readonly firstToken: number;
  readonly endToken: number;
  readonly lemma: string;
  readonly form: "finite" | "infinitive" | "gerund" | "participle";
  /** A past form that may be a participle: "sanctions imposed by". */
  readonly ambiguous: boolean;
  /** A base form alone, which may go on with an infinitive or a modal: "will visit and | meet". */
  readonly bare: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal?: string;
  readonly tense: "past" | "present" | "future";
  /** "reportedly", "allegedly", "secretly". */
  readonly adverbs: readonly string[];
}

export interface Link {
  readonly is:
    | "preposition"
    | "that"
    | "relative"
    | "subordinator"
    | "conjunction"
    | "comma"
    | "stop"
    | "open"
    | "close"
    | "quote"
    | "adverb"
    | "to";
  readonly word: string;
  readonly firstToken: number;
  readonly endToken: number;
}

export interface DateChunk {
  readonly is: "date";
  readonly date: number;
  readonly firstToken: number;
  readonly endToken: number;
}

export type Chunk = NounPhrase | VerbGroup | Link | DateChunk;
