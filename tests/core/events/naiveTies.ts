import type { Graph, Interaction } from "../../../src/core/model/graph.ts";

export interface NaiveTie {
  /** Catalogue rows, a < b. */
  readonly a: number;
  readonly b: number;
  readonly aToB: boolean;
  readonly bToA: boolean;
}

/** Rule 2, asked of every pair of actors that the interaction names. */
export function naiveTies(graph: Graph, interaction: Interaction): readonly NaiveTie[] {
  const kind = graph.codebook.kinds.find(({ id }) => id === interaction.kind)!;
  const hasRole = (row: number, roles: readonly string[]): boolean =>
    interaction.participants.some(
      ({ actor, role }) => graph.actors[row]!.id === actor && roles.includes(role),
    );
  const rows = graph.actors.flatMap((_, row) =>
    interaction.participants.some(({ actor }) => actor === graph.actors[row]!.id) ? [row] : [],
  );
  const isMediation = kind.id === "mediation";
  const from = isMediation ? ["mediator"] : ["initiator"];
  const to = isMediation ? ["target", "party"] : ["target", "victim", "host"];
  const goes =
    (interaction.direction ?? kind.direction) === "directed" &&
    rows.some((row) => hasRole(row, from)) &&
    rows.some((row) => hasRole(row, to));
  const isPresent = (row: number): boolean =>
    hasRole(row, ["initiator", "party", "host", "mediator", "target", "victim"]);
  return rows.flatMap((a) =>
    rows
      .filter((b) => a < b)
      .map((b) => ({
        a,
        b,
        aToB: goes && hasRole(a, from) && hasRole(b, to),
        bToA: goes && hasRole(b, from) && hasRole(a, to),
      }))
      .filter(({ b, aToB, bToA }) => (goes ? aToB || bToA : isPresent(a) && isPresent(b))),
  );
}
