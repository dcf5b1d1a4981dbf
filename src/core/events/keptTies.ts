import { ACTOR_TYPES } from "../model/vocabulary.ts";
import type { View } from "../view/view.ts";
import type { ChosenRows } from "./chosenRows.ts";
import type { Columns } from "./columns.ts";
import { knownRows, maskOf, rowsOf } from "./lists.ts";
import { isKept } from "./bits.ts";
import { KEPT, lossCode } from "./lossCode.ts";
import { LEFT_OUT_CODES } from "./picture.ts";
import { keepChains, type KeptChains } from "./keptChains.ts";
import { sourcesOfDyads } from "./sourcesOfDyads.ts";

/** The outcome of steps 2 to 5 of filtering (rule 7). */
export interface KeptTies {
  /** Interactions chosen on each dyad row: all of them, or those in chains. */
  readonly count: Int32Array;
  /** The loss code of each dyad row; one without interactions is never kept. */
  readonly loss: Uint8Array;
  /** Ties lost to least strength alone, and of the others those lost to least sources. */
  readonly weak: number;
  readonly thin: number;
  /** One byte an actor row, 1 for those that may appear. */
  readonly actors: Uint8Array;
  /** Null for a view that asks for none. */
  readonly chains: KeptChains | null;
}

export type TieView = Pick<
  View,
  "chain" | "longestPause" | "hidden" | "actorTypes" | "leastStrength" | "leastSources" | "focus" | "hops"
>;

type NearColumns = Pick<Columns, "dyadA" | "dyadB" | "rows">;

const TYPE_ROWS = rowsOf(ACTOR_TYPES);
const [HIDDEN, TYPE, WEAK, THIN, FAR] = [
  lossCode("hidden"),
  lossCode("type"),
  lossCode("leastStrength"),
  lossCode("leastSources"),
  lossCode("focus"),
] as const;

export function keepTies(columns: Columns, chosen: ChosenRows, view: TieView): KeptTies {
  const { dyadA, dyadB } = columns;
  const dropped = droppedActors(columns, view);
  const count = countDyads(columns, chosen);
  const loss = new Uint8Array(dyadA.length);
  const least = Math.max(1, view.leastStrength);
  let weak = 0;
  for (let dyad = 0; dyad < loss.length; dyad += 1) {
    loss[dyad] = lossOfEnds(dropped[dyadA[dyad]!]!, dropped[dyadB[dyad]!]!);
    if (loss[dyad] !== KEPT) continue;
    if (count[dyad]! < least) {
      loss[dyad] = WEAK;
      if (count[dyad]! > 0) weak += 1;
    }
  }
  const thin = view.leastSources > 1 ? dropThin(columns, chosen, loss, view.leastSources) : 0;
  const actors = dropped.map((lost) => (lost === KEPT ? 1 : 0));
  const chains = view.chain === null ? null : keepChains(columns, chosen, view, loss, actors);
  if (view.focus.length > 0) keepNear(columns, loss, actors, view);
  const inChains = chains === null ? count : countDyads(columns, chosen, chains.ofRow);
  return { count: inChains, loss, weak, thin, actors, chains };
}

/** The loss code of a tie by those of its ends. */
export function lossOfEnds(a: number, b: number): number {
  return LOSS_OF_ENDS[a * LEFT_OUT_CODES.length + b]!;
}

/** By `a * codes + b`: looked up, since the answer for each of thousands of ties could not be foreseen. */
const LOSS_OF_ENDS = Uint8Array.from({ length: LEFT_OUT_CODES.length ** 2 }, (_, pair) => {
  const ends = [Math.floor(pair / LEFT_OUT_CODES.length), pair % LEFT_OUT_CODES.length];
  if (ends.every((end) => end === KEPT)) return KEPT;
  return ends.includes(HIDDEN) ? HIDDEN : TYPE;
});

/** The loss code of each actor row at step 2. */
export function droppedActors(
  columns: Pick<Columns, "actorType" | "rows">,
  { hidden, actorTypes }: Pick<TieView, "hidden" | "actorTypes">,
): Uint8Array {
  const types = maskOf(actorTypes, TYPE_ROWS);
  const dropped = columns.actorType.map((type) => (types?.[type] === 0 ? TYPE : KEPT));
  for (const row of knownRows(hidden, columns.rows.actors)) dropped[row] = HIDDEN;
  return dropped;
}

/** `mask`, one byte a row, leaves rows out. */
function countDyads({ ties, dyadA }: Columns, { rows, count }: ChosenRows, mask?: Uint8Array): Int32Array {
  const counts = new Int32Array(dyadA.length);
  for (let place = 0; place < count; place += 1) {
    const row = rows[place]!;
    if (mask?.[row] === 0) continue;
    for (let at = ties.start[row]!; at < ties.start[row + 1]!; at += 1) counts[ties.item[at]!]! += 1;
  }
  return counts;
}

/** Takes out of `loss` the ties of fewer independent sources, and says how many they are. */
function dropThin(columns: Columns, chosen: ChosenRows, loss: Uint8Array, least: number): number {
  let thin = 0;
  sourcesOfDyads(columns, chosen).forEach((sources, dyad) => {
    if (loss[dyad] !== KEPT || sources >= least) return;
    loss[dyad] = THIN;
    thin += 1;
  });
  return thin;
}

/** Step 5: takes out of `actors` and `loss` what is not within `hops` ties of an actor in focus. */
export function keepNear(columns: NearColumns, loss: Uint8Array, actors: Uint8Array, view: TieView): void {
  const near = new Uint8Array(actors.length);
  for (const row of knownRows(view.focus, columns.rows.actors)) near[row] = actors[row]!;
  for (let hop = 0; hop < view.hops; hop += 1) addPartners(near, near.slice(), columns, loss);
  dropFar(loss, near, columns);
  actors.set(near);
}

function dropFar(loss: Uint8Array, near: Uint8Array, { dyadA, dyadB }: NearColumns): void {
  for (let dyad = 0; dyad < loss.length; dyad += 1) {
    const isFar = isKept(loss[dyad]!) & ~(near[dyadA[dyad]!]! & near[dyadB[dyad]!]!);
    loss[dyad]! |= FAR & -isFar;
  }
}

/** Marks whoever a tie that is kept leads to from those marked `before`. */
function addPartners(
  near: Uint8Array,
  before: Uint8Array,
  { dyadA, dyadB }: NearColumns,
  loss: Uint8Array,
): void {
  for (let dyad = 0; dyad < loss.length; dyad += 1) {
    const a = dyadA[dyad]!;
    const b = dyadB[dyad]!;
    const isNear = (before[a]! | before[b]!) & isKept(loss[dyad]!);
    near[a]! |= isNear;
    near[b]! |= isNear;
  }
}
