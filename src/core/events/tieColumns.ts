import type { Interaction, Kind } from "../model/graph.ts";
import { ROLES } from "../model/vocabulary.ts";
import { firstPlace, type Lists, packLists, startsOf } from "./lists.ts";
import { actorsIn, PRESENT_ROLES, type Tie, tiesOf } from "./tiesOf.ts";

/** Bits of a tie's direction, seen from the lower actor row to the higher. */
export const A_TO_B = 1;
export const B_TO_A = 2;

/** Who takes part in what, and who is tied to whom. A dyad is a pair of actor rows with a < b. */
export interface TieColumns {
  /** Actor rows of all participants in the order of naming, and the role row of each. */
  readonly participants: Lists;
  readonly role: Uint8Array;
  /** Dyad rows of the ties of each interaction, whatever its modality, and the direction bits of each. */
  readonly ties: Lists;
  readonly direction: Uint8Array;
  /** Actor rows of those present in an interaction but in none of its ties. */
  readonly untied: Lists;
  /** Dyads, ordered by a, then b. */
  readonly dyadA: Int32Array;
  readonly dyadB: Int32Array;
}

/** Columns of interactions in row order; `rows` gives each actor's row. */
export function tieColumnsOf(
  interactions: readonly Interaction[],
  kinds: ReadonlyMap<string, Kind>,
  rows: ReadonlyMap<string, number>,
): TieColumns {
  const rowOf = (actor: string): number => rows.get(actor)!;
  const ties = interactions.map((interaction) => tiesOf(interaction, kinds.get(interaction.kind)!));
  const allTies = ties.flat();
  const keys = Float64Array.from(allTies, ({ a, b }) => dyadKey(rowOf(a), rowOf(b), rows.size));
  const dyads = keys.toSorted().filter((key, place, sorted) => key !== sorted[place - 1]);
  return {
    participants: packLists(
      interactions.map(({ participants }) => participants.map(({ actor }) => rowOf(actor))),
    ),
    role: Uint8Array.from(
      interactions.flatMap((one) => one.participants.map(({ role }) => ROLES.indexOf(role))),
    ),
    ties: { start: startsOf(ties), item: Int32Array.from(keys, (key) => placeIn(dyads, key)) },
    direction: Uint8Array.from(allTies, (tie) => directionBits(tie, rowOf)),
    untied: packLists(interactions.map((one, row) => untiedOf(one, ties[row]!).map(rowOf))),
    dyadA: Int32Array.from(dyads, (key) => Math.floor(key / rows.size)),
    dyadB: Int32Array.from(dyads, (key) => key % rows.size),
  };
}

/** One number for a pair of actor rows, in the order of dyads. */
function dyadKey(one: number, other: number, actorCount: number): number {
  return Math.min(one, other) * actorCount + Math.max(one, other);
}

/** The place of a key in sorted keys that hold it. */
function placeIn(sorted: Float64Array, key: number): number {
  return firstPlace(sorted.length, (place) => sorted[place]! >= key);
}

function directionBits({ a, b, direction }: Tie, rowOf: (actor: string) => number): number {
  if (direction === "mutual") return 0;
  if (direction === "both") return A_TO_B | B_TO_A;
  return rowOf(a) < rowOf(b) ? A_TO_B : B_TO_A;
}

function untiedOf({ participants }: Interaction, ties: readonly Tie[]): readonly string[] {
  return actorsIn(participants, PRESENT_ROLES).filter(
    (actor) => !ties.some(({ a, b }) => a === actor || b === actor),
  );
}
