import { COVERS } from "../events/dateColumns.ts";
import type { ChainColumns } from "../events/keptChains.ts";
import type { EventIndex } from "./eventIndex.ts";
import { dyadOf, placesOfLanes, strandOf } from "./lanes.ts";

type EventChainColumns = ChainColumns & { readonly kind: Uint16Array; readonly strand: Uint8Array };

const made = new WeakMap<EventIndex, EventChainColumns>();

/** Events in the form in which chains are looked for: made when they are first asked for, since it is twice as large. */
export function chainColumnsOf(index: EventIndex): EventChainColumns {
  const known = made.get(index);
  if (known !== undefined) return known;
  const columns = newColumns(index);
  made.set(index, columns);
  return columns;
}

function newColumns(index: EventIndex): EventChainColumns {
  const { eventCount, lane, code, dyadA, dyadB, rows, kind } = index;
  const day = daysOf(index);
  const placeOf = placesOfLanes(index);
  const item = new Int32Array(eventCount);
  const strand = new Uint8Array(eventCount);
  for (let event = 0; event < eventCount; event += 1) {
    item[event] = dyadOf(code[placeOf[lane[event]!]!]!);
    strand[event] = strandOf(code[placeOf[lane[event]!]!]!);
  }
  return {
    ties: { start: Int32Array.from({ length: eventCount + 1 }, (_, event) => event), item },
    dyadA,
    dyadB,
    first: day,
    last: day,
    relation: new Uint8Array(eventCount).fill(COVERS),
    rows,
    datedCount: eventCount,
    interactionCount: eventCount,
    kind,
    strand,
  };
}

function daysOf({ eventCount, span, dayStart }: EventIndex): Int32Array {
  const day = new Int32Array(eventCount);
  for (let place = 0; place < span.days; place += 1)
    day.fill(span.firstDay + place, dayStart[place], dayStart[place + 1]);
  return day;
}
