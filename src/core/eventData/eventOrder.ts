import type { OrderColumn, RowOrder } from "../events/rowOrder.ts";
import type { Codebook } from "../model/graph.ts";
import type { EventIndex } from "./eventIndex.ts";

/** A number from 0 to before `count` for each event, in the order wanted. */
interface SortKey {
  readonly of: (event: number) => number;
  readonly count: number;
}

type Places = Int32Array<ArrayBuffer>;

const byWords = new Intl.Collator("en", { numeric: true });

/**
 * A function giving the places of rows in an order: by words as they are read, equal ones as they
 * come, so that a press the other way round keeps days ascending. Counting sorts, the least key first.
 */
export function eventOrdering(
  index: EventIndex,
  codebook: Codebook,
  names: readonly string[],
): (rows: Int32Array, order: RowOrder) => Places {
  const keysOf = sortKeys(index, codebook, names);
  return (rows, { column, direction }) => {
    const keys = keysOf(column);
    return keys.reduceRight<Places>(
      (places, key) => placesBy(places, rows, direction === "ascending" ? key : turned(key)),
      Int32Array.from(rows, (_, place) => place),
    );
  };
}

/** The first key decides; in what all events are alike there is none. Names are ranked when first asked for. */
function sortKeys(index: EventIndex, { kinds, classes }: Codebook, names: readonly string[]) {
  const { kind, initiator, target } = index;
  const { classOf, strand, isDirected } = index.kinds;
  let ranks: Uint32Array | undefined;
  const rankOf = (actor: number): number => (ranks ??= ranksOf(names))[actor]!;
  const ofKind = ranksOf(kinds.map(({ label }) => label));
  const ofClass = ranksOf(classes.map(({ label }) => label));
  return (column: OrderColumn): readonly SortKey[] => {
    switch (column) {
      case "kind":
        return [{ of: (event) => ofKind[kind[event]!]!, count: kinds.length }];
      case "class":
        return [{ of: (event) => ofClass[classOf[kind[event]!]!]!, count: classes.length }];
      case "tone":
        return [{ of: (event) => strand[kind[event]!]!, count: 4 }];
      case "who":
        return [
          { of: (event) => rankOf(initiator[event]!), count: names.length },
          // "A to B" stands before "A with B".
          { of: (event) => 1 - isDirected[kind[event]!]!, count: 2 },
          { of: (event) => rankOf(target[event]!), count: names.length },
        ];
      case "status":
      case "confidence":
      case "sources":
      case "reported":
      case "place":
        return [];
    }
  };
}

/** The place of each text among all of them in order; equal texts share one. */
function ranksOf(texts: readonly string[]): Uint32Array {
  const order = Uint32Array.from(texts.keys()).sort((a, b) => byWords.compare(texts[a]!, texts[b]!));
  const ranks = new Uint32Array(texts.length);
  order.forEach((text, place) => {
    const before = order[place - 1];
    const isSame = before !== undefined && byWords.compare(texts[before]!, texts[text]!) === 0;
    ranks[text] = isSame ? ranks[before]! : place;
  });
  return ranks;
}

function turned({ of, count }: SortKey): SortKey {
  return { of: (event) => count - 1 - of(event), count };
}

function placesBy(places: Places, rows: Int32Array, { of, count }: SortKey): Places {
  const next = new Uint32Array(count + 1);
  for (const place of places) next[of(rows[place]!) + 1]! += 1;
  for (let key = 1; key <= count; key += 1) next[key]! += next[key - 1]!;
  const sorted = new Int32Array(places.length);
  for (const place of places) {
    const key = of(rows[place]!);
    sorted[next[key]!] = place;
    next[key]! += 1;
  }
  return sorted;
}
