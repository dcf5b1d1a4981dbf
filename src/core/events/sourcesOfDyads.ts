import type { ChosenRows } from "./chosenRows.ts";
import type { Columns } from "./columns.ts";
import type { Lists } from "./lists.ts";

type SourceColumns = Pick<Columns, "ties" | "dyadA" | "sources" | "origins">;

/**
 * How many independent sources stand behind the chosen interactions of each dyad row: sources that
 * share an origin, in however many steps, are one. One pass over the citations.
 */
export function sourcesOfDyads(columns: SourceColumns, chosen: ChosenRows): Int32Array {
  const { start, row } = rowsByDyad(columns, chosen);
  const groups = groupsOf(columns.origins.count);
  const { sources, origins } = columns;
  return Int32Array.from(columns.dyadA, (_, dyad) => {
    groups.clear();
    for (let at = start[dyad]!; at < start[dyad + 1]!; at += 1) {
      const cited = row[at]!;
      for (let place = sources.start[cited]!; place < sources.start[cited + 1]!; place += 1)
        groups.add(origins.ofSource, sources.item[place]!);
    }
    return groups.count();
  });
}

/** The chosen rows of each dyad, one list after another. */
function rowsByDyad({ ties, dyadA }: SourceColumns, { rows, count }: ChosenRows) {
  const start = new Int32Array(dyadA.length + 1);
  const eachTie = (see: (dyad: number, row: number) => void): void => {
    for (let place = 0; place < count; place += 1) {
      const row = rows[place]!;
      for (let at = ties.start[row]!; at < ties.start[row + 1]!; at += 1) see(ties.item[at]!, row);
    }
  };
  eachTie((dyad) => (start[dyad + 1]! += 1));
  for (let dyad = 0; dyad < dyadA.length; dyad += 1) start[dyad + 1]! += start[dyad]!;
  const row = new Int32Array(start[dyadA.length]!);
  const next = start.slice();
  eachTie((dyad, of) => (row[next[dyad]!++] = of));
  return { start, row };
}

/** Groups of origins, joined where a source has several: a union-find that is emptied at no cost. */
function groupsOf(originCount: number) {
  const parent = new Int32Array(originCount);
  const seen = new Int32Array(originCount);
  let turn = 0;
  let groups = 0;
  const rootOf = (origin: number): number => {
    if (seen[origin] !== turn) {
      seen[origin] = turn;
      parent[origin] = origin;
      groups += 1;
    }
    let root = origin;
    while (parent[root] !== root) root = parent[root] = parent[parent[root]!]!;
    return root;
  };
  return {
    clear() {
      turn += 1;
      groups = 0;
    },
    add({ start, item }: Lists, source: number) {
      const first = rootOf(item[start[source]!]!);
      for (let at = start[source]! + 1; at < start[source + 1]!; at += 1) {
        const other = rootOf(item[at]!);
        const root = rootOf(first);
        if (other === root) continue;
        parent[other] = root;
        groups -= 1;
      }
    },
    count: () => groups,
  };
}
