import type { Day } from "../model/day.ts";
import { parseEdtf } from "../model/edtf.ts";
import type { Kind } from "../model/graph.ts";
import type { View } from "../view/view.ts";
import type { Catalogue, InteractionDetails } from "./catalogue.ts";
import { type InitiatorCounts, initiatorOf } from "./initiators.ts";
import { rollUpToStates } from "./rollUpToStates.ts";
import { tiesOf } from "./tiesOf.ts";

/** What the interactions of one tie say beyond their number. */
export interface TieHistory {
  /** First day of the earliest and last day of the latest; null where none is dated. */
  readonly first: Day | null;
  readonly last: Day | null;
  readonly count: number;
  /** By the role of initiator: the first end alone, the second alone, both, somebody else, nobody named. */
  readonly initiated: InitiatorCounts;
  /** Their ids, in the order of the records. */
  readonly interactions: readonly string[];
  /** Of the sources that they cite, each once, in the order of first mention. */
  readonly publishers: ReadonlySet<string>;
}

/** A catalogue by id: its kinds, and the rows of its actors. */
export interface TieLookup {
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly actorRows: ReadonlyMap<string, number>;
}

/**
 * One history for each pair tied by the interactions, under `tieKey` of their catalogue rows. With
 * a roll-up, actors stand for their states, as in the picture.
 */
export function tieHistories(
  records: Iterable<InteractionDetails>,
  catalogue: Catalogue,
  lookup: TieLookup,
  rollUp: View["rollUp"],
): ReadonlyMap<number, TieHistory> {
  const histories = new Map<number, MutableHistory>();
  const told = rollUp === "none" ? records : rolledUp([...records], catalogue);
  for (const { interaction, sources } of told) {
    const kind = lookup.kinds.get(interaction.kind);
    if (kind === undefined) continue;
    const date = interaction.date === null ? undefined : parseEdtf(interaction.date);
    const publishers = sources.map(({ publisher }) => publisher);
    for (const tie of tiesOf(interaction, kind)) {
      const [one, other] = [lookup.actorRows.get(tie.a) ?? -1, lookup.actorRows.get(tie.b) ?? -1];
      const [a, b] = one < other ? [tie.a, tie.b] : [tie.b, tie.a];
      const key = tieKey(Math.min(one, other), Math.max(one, other));
      const history = histories.get(key) ?? emptyHistory();
      histories.set(key, history);
      history.count += 1;
      history.initiated[initiatorOf(interaction, a, b)] += 1;
      history.interactions.push(interaction.id);
      for (const publisher of publishers) history.publishers.add(publisher);
      if (date === undefined) continue;
      history.first = Math.min(history.first ?? date.first, date.first);
      history.last = Math.max(history.last ?? date.last, date.last);
    }
  }
  return histories;
}

/** One number for a pair of catalogue rows, a < b. */
export function tieKey(a: number, b: number): number {
  return a * 2 ** 24 + b;
}

function rolledUp(records: readonly InteractionDetails[], catalogue: Catalogue): readonly Told[] {
  const interactions = records.map(({ interaction }) => interaction);
  const graph = { format: "demarche-graph", version: 1, briefs: [], ...catalogue, interactions } as const;
  return rollUpToStates(graph).interactions.map((interaction, place) => ({
    interaction,
    sources: records[place]?.sources ?? [],
  }));
}

type Told = Pick<InteractionDetails, "interaction" | "sources">;

interface MutableHistory extends TieHistory {
  first: Day | null;
  last: Day | null;
  count: number;
  readonly interactions: string[];
  readonly publishers: Set<string>;
  readonly initiated: { -readonly [Who in keyof InitiatorCounts]: number };
}

function emptyHistory(): MutableHistory {
  return {
    first: null,
    last: null,
    count: 0,
    interactions: [],
    publishers: new Set(),
    initiated: { a: 0, b: 0, both: 0, others: 0, notStated: 0 },
  };
}
