/** Each pair of actors that have events with one another, once: the lower row, the higher one, and how many events. */
export interface PairCounts {
  /** Ascending. */
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  readonly count: Uint32Array;
}

/** In time that grows as the events do: those of one lower row are brought together, then counted by the higher one. */
export function pairCounts(initiator: Uint32Array, target: Uint32Array, actors: number): PairCounts {
  const { start, partner } = partnersOf(initiator, target, actors);
  const [low, high, count] = [
    new Uint32Array(partner.length),
    new Uint32Array(partner.length),
    new Uint32Array(partner.length),
  ];
  const pairOf = new Int32Array(actors).fill(-1);
  let pairs = 0;
  for (let row = 0; row < actors; row += 1) {
    const firstPair = pairs;
    for (let at = start[row]!; at < start[row + 1]!; at += 1) {
      const other = partner[at]!;
      if (pairOf[other]! < firstPair) {
        pairOf[other] = pairs;
        low[pairs] = row;
        high[pairs] = other;
        pairs += 1;
      }
      count[pairOf[other]!]! += 1;
    }
  }
  return { low: low.slice(0, pairs), high: high.slice(0, pairs), count: count.slice(0, pairs) };
}

/** The higher row of each event, those of one lower row together from `start[row]` on. */
function partnersOf(
  initiator: Uint32Array,
  target: Uint32Array,
  actors: number,
): { readonly start: Uint32Array; readonly partner: Uint32Array } {
  const start = new Uint32Array(actors + 1);
  for (let event = 0; event < initiator.length; event += 1)
    start[Math.min(initiator[event]!, target[event]!) + 1]! += 1;
  for (let row = 0; row < actors; row += 1) start[row + 1]! += start[row]!;
  const next = start.slice();
  const partner = new Uint32Array(initiator.length);
  for (let event = 0; event < initiator.length; event += 1) {
    const row = Math.min(initiator[event]!, target[event]!);
    partner[next[row]!++] = Math.max(initiator[event]!, target[event]!);
  }
  return { start, partner };
}
