import type { NameRows } from "../events/columns.ts";
import type { DaySpan } from "../events/dateColumns.ts";
import { rowsOf } from "../events/lists.ts";
import type { Bounds } from "../events/windowRows.ts";
import type { EventData } from "./eventData.ts";
import { type KindColumns, kindColumnsOf } from "./kindColumns.ts";
import { type Lanes, lanesOf } from "./lanes.ts";
import { dataSetSource } from "./eventSource.ts";

/**
 * Event data ready for questions. Rows are places in the event data. It keeps no column of the data as
 * they were given, so that a file's bytes can go: of up to 65,536 actors it takes 14 bytes an event,
 * and some 20 a dyad. Whoever counts reads its columns from one end to the other; only lanes and
 * actors are found by chance, in tables that a processor has room for close by.
 */
export interface EventIndex extends Lanes {
  readonly eventCount: number;
  readonly kind: Uint16Array;
  readonly initiator: Narrow;
  readonly target: Narrow;
  readonly row: Uint32Array;
  readonly span: DaySpan;
  /** Events of the span's day `d` are `dayStart[d]` to `dayStart[d + 1] - 1`. */
  readonly dayStart: Uint32Array;
  readonly kinds: KindColumns;
  /** Place in `ACTOR_TYPES` of each actor row. */
  readonly actorType: Uint8Array;
  /** Rows of each id: what a view's words mean here. */
  readonly rows: NameRows;
}

/** As wide as what it holds needs. */
export type Narrow = Uint16Array | Uint32Array;

/** Events `start` to `end - 1`. */
export interface EventRange {
  readonly start: number;
  readonly end: number;
}

export function eventIndexOf(data: EventData): EventIndex {
  const kinds = kindColumnsOf(data.codebook);
  const span = spanOf(data.day);
  const Actors = narrowFor(data.actors.id.length);
  return {
    ...lanesOf(data, kinds),
    eventCount: data.day.length,
    kind: data.kind.slice(),
    initiator: new Actors(data.initiator),
    target: new Actors(data.target),
    row: data.row.slice(),
    span,
    dayStart: dayStartOf(data.day, span),
    kinds,
    actorType: data.actors.type.slice(),
    rows: {
      actors: rowsOf(data.actors.id),
      kinds: rowsOf(data.codebook.kinds.map(({ id }) => id)),
      classes: rowsOf(data.codebook.classes.map(({ id }) => id)),
      topics: new Map(),
      sources: rowsOf([dataSetSource(data).id]),
    },
  };
}

/** For whole numbers from 0 to below `count`. */
export function narrowFor(count: number): typeof Uint16Array | typeof Uint32Array {
  return count <= 65_536 ? Uint16Array : Uint32Array;
}

/** The events of a window. */
export function rangeOf(
  { span, dayStart }: Pick<EventIndex, "span" | "dayStart">,
  bounds: Bounds,
): EventRange {
  const first = placeOfDay(span, bounds.from);
  const last = placeOfDay(span, bounds.to + 1);
  return { start: dayStart[first]!, end: dayStart[Math.max(first, last)]! };
}

function placeOfDay({ firstDay, days }: DaySpan, day: number): number {
  return Math.min(Math.max(day - firstDay, 0), days);
}

/** The day of an event, by binary search over the days. */
export function dayOf({ span, dayStart }: Pick<EventIndex, "span" | "dayStart">, event: number): number {
  let [low, high] = [0, span.days - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (dayStart[middle]! <= event) low = middle;
    else high = middle - 1;
  }
  return span.firstDay + low;
}

function spanOf(day: Int32Array): DaySpan {
  const [first, last] = [day[0], day.at(-1)];
  return first === undefined || last === undefined
    ? { firstDay: 0, days: 0 }
    : { firstDay: first, days: last - first + 1 };
}

function dayStartOf(day: Int32Array, { firstDay, days }: DaySpan): Uint32Array {
  const start = new Uint32Array(days + 1);
  for (let event = 0; event < day.length; event += 1) start[day[event]! - firstDay + 1]! += 1;
  for (let place = 1; place <= days; place += 1) start[place]! += start[place - 1]!;
  return start;
}
