import type { Mention } from "../../actors/mention.ts";
import type { Reading } from "../../reading.ts";

/** Where mentions and dates begin, by token, so that sentences are read without searching the text. */
export interface Starts {
  /** Index of the outermost mention that begins at a token. */
  readonly mentions: ReadonlyMap<number, number>;
  readonly dates: ReadonlyMap<number, number>;
}

export function startsOf(reading: Reading): Starts {
  const mentions = new Map<number, number>();
  reading.mentions.forEach((mention, index) => {
    if (mention.within === undefined && !isShadowed(reading, mentions.get(mention.firstToken), mention)) {
      mentions.set(mention.firstToken, index);
    }
  });
  const dates = new Map(reading.dates.map((date, index) => [date.firstToken, index]));
  return { mentions, dates };
}

function isShadowed(reading: Reading, other: number | undefined, mention: Mention): boolean {
  const held = other === undefined ? undefined : reading.mentions[other];
  return held !== undefined && held.endToken >= mention.endToken;
}
