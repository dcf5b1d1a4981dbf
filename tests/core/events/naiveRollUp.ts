import { dayFrom } from "../../../src/core/model/day.ts";
import { parseEdtf } from "../../../src/core/model/edtf.ts";
import type { Actor, Graph, Interaction } from "../../../src/core/model/graph.ts";

/** Rule 9, looked up afresh for every participant. */
export function naiveRollUp(graph: Graph): Graph {
  const actor = (id: string): Actor => graph.actors.find((one) => one.id === id)!;
  const stateOf = (one: Actor): readonly Actor[] => {
    if (one.type === "state") return [one];
    if (one.type !== "government body" && one.type !== "place/facility") return [];
    return one.organOf === undefined ? [] : stateOf(actor(one.organOf));
  };
  const standsFor = (one: Actor, { date }: Interaction): Actor => {
    if (one.type !== "person") return stateOf(one)[0] ?? one;
    if (date === null) return one;
    const day = parseEdtf(date)!.first;
    const held = one.roles
      .filter(({ from, to }) => edge(from, "first") <= day && day <= edge(to, "last"))
      .map(({ organisation }) => actor(organisation));
    if (
      held.some(
        ({ type }) => type === "armed group" || type === "party" || type === "intergovernmental organisation",
      )
    )
      return one;
    const states = new Set(held.flatMap(stateOf));
    return states.size === 1 ? [...states][0]! : one;
  };
  const interactions = graph.interactions.map((interaction) => ({
    ...interaction,
    participants: interaction.participants.map(({ role, actor: id }) => ({
      role,
      actor: standsFor(actor(id), interaction).id,
    })),
  }));
  return { ...graph, interactions };
}

function edge(text: string | null, side: "first" | "last"): number {
  if (text === null) return side === "first" ? -Infinity : Infinity;
  if (text.length === 4)
    return side === "first" ? dayFrom(Number(text), 1, 1)! : dayFrom(Number(text), 12, 31)!;
  return parseEdtf(text)![side];
}
