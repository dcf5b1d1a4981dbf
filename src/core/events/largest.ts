/** Places of the `limit` largest counts, largest first, equal ones in their order. Leaves the counts as they are. */
export function largest(counts: Int32Array, limit: number): readonly number[] {
  if (counts.length === 0 || limit <= 0) return [];
  const sorted = counts.slice().sort();
  const least = sorted[Math.max(sorted.length - limit, 0)] ?? 0;
  const places: number[] = [];
  counts.forEach((count, place) => {
    if (count >= least) places.push(place);
  });
  return places.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b).slice(0, limit);
}
