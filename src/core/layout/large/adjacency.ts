/** The ties of each actor: those of actor `i` are at `start[i]` to `start[i + 1]`. */
export interface Adjacency {
  readonly start: Int32Array;
  readonly other: Int32Array;
  readonly tie: Int32Array;
}

/** In the order of the ties, each at both its ends; ties of an actor with itself are left out. */
export function adjacencyOf(actorCount: number, a: Int32Array, b: Int32Array): Adjacency {
  const start = new Int32Array(actorCount + 1);
  for (let tie = 0; tie < a.length; tie++) {
    if (a[tie] === b[tie]) continue;
    start[a[tie]! + 1]!++;
    start[b[tie]! + 1]!++;
  }
  for (let i = 0; i < actorCount; i++) start[i + 1]! += start[i]!;
  const next = start.slice(0, actorCount);
  const other = new Int32Array(start[actorCount]!);
  const tieAt = new Int32Array(start[actorCount]!);
  for (let tie = 0; tie < a.length; tie++) {
    const [p, q] = [a[tie]!, b[tie]!];
    if (p === q) continue;
    for (const [from, to] of [
      [p, q],
      [q, p],
    ] as const) {
      const place = next[from]!++;
      other[place] = to;
      tieAt[place] = tie;
    }
  }
  return { start, other, tie: tieAt };
}
