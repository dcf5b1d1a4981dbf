/** Counts up to here are tallied rather than sorted. */
const MOST_TALLIED = 65_536;

/** Places of the `limit` largest counts, largest first, equal ones in their order. Leaves the counts as they are. */
export function largest(counts: Int32Array, limit: number): readonly number[] {
  if (counts.length === 0 || limit <= 0) return [];
  const least = leastOfLargest(counts, limit);
  const places: number[] = [];
  counts.forEach((count, place) => {
    if (count >= least) places.push(place);
  });
  return places.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b).slice(0, limit);
}

/** 1 at the places of the `limit` largest counts of those that `among` marks; of equal ones the first. */
export function markLargest(counts: Int32Array, limit: number, among?: Uint8Array): Uint8Array {
  const marks = new Uint8Array(counts.length);
  if (limit <= 0) return marks;
  const chosen = among === undefined ? counts : ofMarked(counts, among);
  const least = leastOfLargest(chosen, limit);
  let room = limit - above(chosen, least);
  for (let place = 0; place < counts.length; place += 1) {
    const count = counts[place]!;
    if (count < least || (among !== undefined && among[place] === 0)) continue;
    if (count > least) marks[place] = 1;
    else if (room > 0) {
      marks[place] = 1;
      room -= 1;
    }
  }
  return marks;
}

function ofMarked(counts: Int32Array, marks: Uint8Array): Int32Array {
  const chosen = new Int32Array(counts.length);
  let number = 0;
  for (let place = 0; place < counts.length; place += 1)
    if (marks[place] === 1) chosen[number++] = counts[place]!;
  return chosen.subarray(0, number);
}

/** The least of the `limit` largest counts; without so many, the least of all. */
function leastOfLargest(counts: Int32Array, limit: number): number {
  const least = -mostOf(counts, -1);
  if (counts.length <= limit) return least;
  const most = mostOf(counts, 1);
  if (most - least > MOST_TALLIED) return counts.slice().sort()[counts.length - limit]!;
  const tally = new Int32Array(most - least + 1);
  tallyEach(tally, counts, least);
  for (let count = most, seen = 0; ; count -= 1) {
    seen += tally[count - least]!;
    if (seen >= limit) return count;
  }
}

// By place: to walk through a typed array takes an engine three times as long before it has compiled the walk.

/** The most of all counts times 1 or -1; of none, -Infinity. */
function mostOf(counts: Int32Array, sign: 1 | -1): number {
  if (counts.length === 0) return -Infinity;
  let most = sign * counts[0]!;
  for (let place = 1; place < counts.length; place += 1) most = Math.max(most, sign * counts[place]!);
  return most;
}

function tallyEach(tally: Int32Array, counts: Int32Array, least: number): void {
  for (let place = 0; place < counts.length; place += 1) tally[counts[place]! - least]! += 1;
}

function above(counts: Int32Array, least: number): number {
  let number = 0;
  for (let place = 0; place < counts.length; place += 1) number += counts[place]! > least ? 1 : 0;
  return number;
}
