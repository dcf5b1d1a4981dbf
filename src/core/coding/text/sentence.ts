import type { Span } from "../span.ts";

/**
 * A sentence, or a line that stands alone (a heading, "Office of the Spokesperson"). It starts at its
 * first token and ends after its last one, the full stop and closing quotes included.
 */
export interface Sentence extends Span {
  /** Index of its first token. */
  readonly firstToken: number;
  /** Index after its last token. */
  readonly endToken: number;
  /** Counts the paragraphs of the text from 0. */
  readonly paragraph: number;
}
