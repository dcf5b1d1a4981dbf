import { tiesOf } from "../../core/events/tiesOf.ts";
import type { Graph, Interaction } from "../../core/model/graph.ts";

/** One contact that ties two persons. */
export interface PersonTie {
  readonly a: string;
  readonly b: string;
  readonly interaction: Interaction;
}

/** Every tie between two persons that a contact makes, whatever its status, by names and then in order of time. */
export function personTies({ actors, codebook, interactions }: Graph): PersonTie[] {
  const persons = new Set(actors.filter(({ type }) => type === "person").map(({ id }) => id));
  const contacts = new Map(
    codebook.kinds.filter((kind) => kind.class === "contact").map((kind) => [kind.id, kind]),
  );
  const ties = interactions.flatMap((interaction) => {
    const kind = contacts.get(interaction.kind);
    const made = kind === undefined ? [] : tiesOf(interaction, kind);
    return made
      .filter(({ a, b }) => persons.has(a) && persons.has(b))
      .map(({ a, b }) => inOrder(a, b, interaction));
  });
  return ties.toSorted((one, other) =>
    pairOf(one) === pairOf(other) ? 0 : pairOf(one) < pairOf(other) ? -1 : 1,
  );
}

/** The list for reading through: nobody may be tied to someone with whom they were not in contact. */
export function personTiesText(graph: Graph): string {
  const ties = personTies(graph);
  const pairs = new Set(ties.map(pairOf)).size;
  return [`${pairs} pairs of persons, ${ties.length} contacts between them`, ...ties.map(tieText)].join("\n");
}

function tieText(tie: PersonTie): string {
  const { id, date, kind, modality, participants, summary } = tie.interaction;
  const roles = participants.map(({ actor, role }) => `${actor} (${role})`).join(", ");
  return `${pairOf(tie)}: ${date ?? "undated"}, ${modality} ${kind}, ${id}\n  ${roles}\n  ${summary}`;
}

function inOrder(a: string, b: string, interaction: Interaction): PersonTie {
  return a < b ? { a, b, interaction } : { a: b, b: a, interaction };
}

function pairOf({ a, b }: PersonTie): string {
  return `${a} and ${b}`;
}
