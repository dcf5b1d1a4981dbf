import { keepChains, type KeptChains } from "../events/keptChains.ts";
import { isAbove0, isKept } from "../events/bits.ts";
import { droppedActors, keepNear, type TieView } from "../events/keptTies.ts";
import { KEPT, lossCode } from "../events/lossCode.ts";
import { chainColumnsOf } from "./chainColumns.ts";
import type { EventFilter } from "./eventFilter.ts";
import type { EventIndex, EventRange } from "./eventIndex.ts";
import { rowsWhere } from "./rowsWhere.ts";

/** What a view takes out for its ties, which depends on the window: steps 4 and 5 of filtering (rule 7), and chains. */
export interface LostTies {
  /** The loss code of each dyad, those of step 2 among them. */
  readonly loss: Uint8Array;
  /** Ties lost to least strength alone, and of the others those lost to least sources. */
  readonly weak: number;
  readonly thin: number;
  readonly chains: KeptChains | null;
}

const WEAK = lossCode("leastStrength");
const THIN = lossCode("leastSources");

/** False where every tie that the filter leaves is kept, so that its counts are all there is to know. */
export function choosesTies({ leastStrength, leastSources, focus, chain }: TieView): boolean {
  return leastStrength > 1 || leastSources > 1 || focus.length > 0 || chain !== null;
}

/** `ofDyad` counts the events of the range that are chosen, whether or not their tie is kept. */
export function lostTiesOf(
  index: EventIndex,
  ofDyad: Int32Array,
  filter: EventFilter,
  range: EventRange,
  view: TieView,
): LostTies {
  const loss = filter.lossOfDyad.slice();
  const weak = dropWeak(loss, ofDyad, Math.max(1, view.leastStrength));
  // All events have one source.
  const thin = view.leastSources > 1 ? dropAll(loss, THIN) : 0;
  const actors = droppedActors(index, view).map((lost) => (lost === KEPT ? 1 : 0));
  const chains = view.chain === null ? null : chainsIn(index, filter, range, view, loss, actors);
  if (view.focus.length > 0) keepNear(index, loss, actors, view);
  return { loss, weak, thin, chains };
}

function chainsIn(
  index: EventIndex,
  filter: EventFilter,
  range: EventRange,
  view: TieView,
  loss: Uint8Array,
  actors: Uint8Array,
): KeptChains {
  const rows = rowsWhere(index, range, filter);
  return keepChains(chainColumnsOf(index), { rows, count: rows.length }, view, loss, actors);
}

function dropWeak(loss: Uint8Array, ofDyad: Int32Array, least: number): number {
  let weak = 0;
  for (let dyad = 0; dyad < loss.length; dyad += 1) {
    const events = ofDyad[dyad]!;
    const isWeak = isKept(loss[dyad]!) & isAbove0(least - events);
    loss[dyad]! |= WEAK & -isWeak;
    weak += isWeak & isAbove0(events);
  }
  return weak;
}

function dropAll(loss: Uint8Array, code: number): number {
  let dropped = 0;
  for (let dyad = 0; dyad < loss.length; dyad += 1) {
    if (loss[dyad] !== KEPT) continue;
    loss[dyad] = code;
    dropped += 1;
  }
  return dropped;
}
