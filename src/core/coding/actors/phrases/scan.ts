import type { Day } from "../../../model/day.ts";
import type { Lexicon, Unit } from "../lexicon/lexicon.ts";
import type { Reading } from "../../reading.ts";
import type { Token } from "../../text/token.ts";

/** One sentence being searched for actors. */
export interface Scan {
  readonly text: string;
  readonly published: Day;
  readonly tokens: readonly Token[];
  /** Token indexes between which to stay. */
  readonly first: number;
  readonly end: number;
  readonly lexicon: Lexicon;
  /** The phrases of the tables by the token at which they begin. */
  readonly units: readonly (Unit | undefined)[];
  /** Words of the names (folded) met so far in the text, which may then stand alone. */
  readonly introduced: ReadonlySet<string>;
}

export function scanOf(
  reading: Reading,
  sentence: number,
  lexicon: Lexicon,
  units: readonly (Unit | undefined)[],
  introduced: ReadonlySet<string>,
): Scan {
  const { firstToken = 0, endToken = 0 } = reading.sentences[sentence] ?? {};
  const { text, published, tokens } = reading;
  return { text, published, tokens, first: firstToken, end: endToken, lexicon, units, introduced };
}

export function tokenAt(scan: Scan, at: number): Token | undefined {
  return at >= scan.first && at < scan.end ? scan.tokens[at] : undefined;
}

/** The folded word at a token, "" outside the sentence. */
export function normAt(scan: Scan, at: number): string {
  return tokenAt(scan, at)?.norm ?? "";
}

export function isCapital(scan: Scan, at: number): boolean {
  return tokenAt(scan, at)?.capital ?? false;
}

/** The phrase of the tables that begins at a token, if it ends within the sentence. */
export function knownAt(scan: Scan, at: number): Unit | undefined {
  if (at < scan.first || at >= scan.end) return undefined;
  const unit = scan.units[at];
  return unit !== undefined && unit.end <= scan.end ? unit : undefined;
}

/** "’s", or the "’" after a plural. */
export function isPossessive(scan: Scan, at: number): boolean {
  const norm = normAt(scan, at);
  if (norm === "'s") return true;
  const before = scan.tokens[at - 1];
  const plural = norm === "'" && before !== undefined && before.norm.endsWith("s");
  return plural && before.end === scan.tokens[at]?.start && tokenAt(scan, at + 1)?.kind === "word";
}
