import type { Catalogue } from "../core/events/catalogue.ts";
import type { Picture } from "../core/events/picture.ts";
import { campsOf } from "../core/layout/camps.ts";

export interface MatrixActor {
  /** Catalogue row. */
  readonly row: number;
  readonly count: number;
  readonly partners: number;
  /** True for the first of a group, but not for that of the first group. */
  readonly startsGroup: boolean;
}

/**
 * The actors at these places of a picture in the order of the rows: those of one country, type or part of
 * the network together (see `campsOf`), the busiest group first, and in each the busiest actor.
 */
export function inGroups(
  places: readonly number[],
  { actors, ties }: Picture,
  catalogue: Catalogue,
): readonly MatrixActor[] {
  const idOf = (row: number): string => catalogue.actors[row]?.id ?? "";
  const busiestFirst = places.toSorted((p, q) => (actors.count[q] ?? 0) - (actors.count[p] ?? 0) || p - q);
  const found = busiestFirst.map((place) => ({
    row: actors.row[place] ?? -1,
    count: actors.count[place] ?? 0,
    partners: actors.partners[place] ?? 0,
  }));
  const byId = new Map(found.map((actor) => [idOf(actor.row), actor]));
  const input = {
    actors: found.flatMap(({ row }) => catalogue.actors[row] ?? []),
    weights: {},
    ties: Array.from(ties.a, (a, tie) => ({
      a: idOf(a),
      b: idOf(ties.b[tie] ?? -1),
      count: ties.count[tie] ?? 0,
    })),
  };
  const groups = campsOf(input, null).map(({ members }) => members.flatMap((id) => byId.get(id) ?? []));
  const total = (group: readonly { readonly count: number }[]): number =>
    group.reduce((sum, { count }) => sum + count, 0);
  return groups
    .toSorted((p, q) => total(q) - total(p))
    .flatMap((group, order) => group.map((actor, at) => ({ ...actor, startsGroup: order > 0 && at === 0 })));
}
