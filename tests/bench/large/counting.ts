/** Events as one object each: what an engine that knows nothing of columns is given. */
export interface EventObject {
  readonly day: number;
  /** `place of the day * 3 + tone`. */
  readonly bar: number;
  /** Number of the pair of actors. */
  readonly tie: number;
  readonly a: number;
  readonly b: number;
  /** Class row. */
  readonly ofClass: number;
}

/** First and last day, inclusive. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** Something that counts the events of a window by tie, by actor, and by day and tone. */
export interface Counter {
  readonly name: string;
  /** Steps that are timed: fewer where each is slow. */
  readonly steps: number;
  /** Counts the events of the days; undefined where it has no more classes to leave out. */
  count(days: Days): unknown;
  /** The same with only these classes. */
  countOf?(days: Days, classes: readonly number[]): unknown;
}
