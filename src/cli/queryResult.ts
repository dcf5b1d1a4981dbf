import type { OpenData } from "../core/events/openData.ts";
import { type LeftOut, type Picture, type Strand, STRANDS, type Totals } from "../core/events/picture.ts";
import { inOrder } from "../core/model/inOrder.ts";
import type { Interaction } from "../core/model/graph.ts";
import type { ActorType, Tone } from "../core/model/vocabulary.ts";

/** A picture in ids and words, whole: nothing is left out for want of room on a screen. */
export interface QueryResult {
  readonly totals: Totals;
  readonly actors: readonly ActorResult[];
  readonly ties: readonly TieResult[];
  readonly interactions: readonly InteractionResult[];
  readonly leftOut: readonly { readonly reason: string; readonly count: number }[];
  readonly notices: readonly string[];
  readonly data: string;
  /** SHA-256 of the facts in the file; a link made of it carries the first 8 digits as `dv`. */
  readonly fingerprint: string;
}

interface ActorResult {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  /** Its interactions in this picture. */
  readonly count: number;
  /** Its ties: distinct actors it is tied to. */
  readonly partners: number;
}

interface TieResult {
  readonly a: string;
  readonly b: string;
  readonly count: number;
  readonly tones: Readonly<Record<Tone, number>>;
}

/** `possible` where the interaction may fall outside the window. */
type InteractionResult = Interaction & { readonly possible?: true };

export function queryResult(opened: OpenData, picture: Picture, notices: readonly string[]): QueryResult {
  return {
    totals: picture.totals,
    actors: actorsOf(opened, picture),
    ties: tiesOf(opened, picture),
    interactions: interactionsOf(opened, picture),
    leftOut: picture.leftOut.map(({ what, reason, count }) => ({
      reason: reasonInFull(what, reason),
      count,
    })),
    notices,
    data: opened.catalogue.id,
    fingerprint: opened.catalogue.fingerprint,
  };
}

/** The busiest first; ids in order where they are equally busy. */
function actorsOf({ catalogue }: OpenData, { actors }: Picture): ActorResult[] {
  const listed = Array.from(actors.row, (row, at): ActorResult => {
    const { id, name, type } = rowIn(catalogue.actors, row);
    return { id, name, type, count: actors.count[at] ?? 0, partners: actors.partners[at] ?? 0 };
  });
  return listed.toSorted((one, other) => other.count - one.count || inOrder(one.id, other.id));
}

/** The strongest first; a stands before b in the alphabet, whatever the order of the file. */
function tiesOf({ catalogue }: OpenData, { ties }: Picture): TieResult[] {
  const listed = Array.from(ties.a, (first, at): TieResult => {
    const second = ties.b[at] ?? -1;
    const [a = "", b = ""] = [rowIn(catalogue.actors, first).id, rowIn(catalogue.actors, second).id].toSorted(
      inOrder,
    );
    return { a, b, count: ties.count[at] ?? 0, tones: tonesOf(ties.strands, at) };
  });
  return listed.toSorted(
    (one, other) => other.count - one.count || inOrder(one.a, other.a) || inOrder(one.b, other.b),
  );
}

/** Force is drawn apart from other hostile acts, and is hostile. */
function tonesOf(strands: Int32Array, tie: number): Record<Tone, number> {
  const of = (strand: Strand) => strands[tie * STRANDS.length + STRANDS.indexOf(strand)] ?? 0;
  return { cooperative: of("cooperative"), neutral: of("neutral"), hostile: of("hostile") + of("force") };
}

function interactionsOf(opened: OpenData, picture: Picture): InteractionResult[] {
  return opened
    .interactions([...picture.interactions])
    .map(({ interaction }, at) =>
      picture.possible[at] === 1 ? { ...interaction, possible: true } : interaction,
    );
}

/** Reasons are worded to stand after "12 interactions"; of anything else it is said what. */
function reasonInFull(what: LeftOut["what"], reason: string): string {
  return what === "interactions" ? reason : `${what} ${reason}`;
}

function rowIn<Row>(rows: readonly Row[], row: number): Row {
  const found = rows[row];
  if (found === undefined) throw new RangeError(`no row ${row}; expected 0 to ${rows.length - 1}`);
  return found;
}
