import * as aq from "arquero";
import crossfilter from "crossfilter2";
import type { Counter, Days, EventObject } from "./counting.ts";

/** How much there is to count. */
export interface Sizes {
  readonly ties: number;
  readonly actors: number;
  readonly bars: number;
}

/** One object an event, in the order of days, counted from the first of the window to the last. */
export function plainObjects(events: readonly EventObject[], { ties, actors, bars }: Sizes): Counter {
  const starts = startsOfDays(events);
  const count = ({ from, to }: Days, keeps: (event: EventObject) => boolean) => {
    const [ofTie, ofActor, ofBar] = [new Int32Array(ties), new Int32Array(actors), new Int32Array(bars)];
    for (let at = starts(from); at < starts(to + 1); at += 1) {
      const event = events[at]!;
      if (!keeps(event)) continue;
      ofTie[event.tie]! += 1;
      ofActor[event.a]! += 1;
      ofActor[event.b]! += 1;
      ofBar[event.bar]! += 1;
    }
    return [ofTie, ofActor, ofBar];
  };
  return {
    name: "arrays of objects",
    steps: 25,
    count: (days) => count(days, () => true),
    countOf: (days, classes) => count(days, ({ ofClass }) => classes.includes(ofClass)),
  };
}

function startsOfDays(events: readonly EventObject[]): (day: number) => number {
  const starts = new Map<number, number>();
  events.forEach(({ day }, at) => {
    if (!starts.has(day)) starts.set(day, at);
  });
  return (day) => starts.get(day) ?? events.length;
}

/**
 * crossfilter2 keeps its groups up to date once they have been read. `inOne` counts actors in one group
 * over both ends, as somebody would who wants counts by actor; else in two, which nobody adds up.
 */
export function crossfilter2(events: readonly EventObject[], inOne: boolean): Counter {
  const all = crossfilter([...events]);
  const day = all.dimension((event) => event.day);
  const ofClass = all.dimension((event) => event.ofClass);
  const counts = (key: (event: EventObject) => number) => all.dimension(key).group().reduceCount();
  const actors = inOne
    ? [
        all
          .dimension((event) => [event.a, event.b], true)
          .group()
          .reduceCount(),
      ]
    : [counts(({ a }) => a), counts(({ b }) => b)];
  const groups = [counts(({ tie }) => tie), counts(({ bar }) => bar), ...actors];
  const read = (): unknown => groups.map((group) => group.all());
  return {
    name: `crossfilter2, actors in ${inOne ? "one group" : "two groups"}`,
    steps: 60,
    count({ from, to }) {
      day.filterRange([from, to + 1]);
      return read();
    },
    countOf({ from, to }, classes) {
      day.filterRange([from, to + 1]);
      ofClass.filterFunction((one) => classes.includes(one));
      return read();
    },
  };
}

export function arquero(events: readonly EventObject[]): Counter {
  const columns = (["day", "bar", "tie", "a", "b", "ofClass"] as const).map((name) => [
    name,
    Int32Array.from(events, (event) => event[name]),
  ]);
  const table = aq.table(Object.fromEntries(columns) as Record<string, Int32Array>);
  const counted = (kept: aq.ColumnTable): unknown =>
    ["tie", "bar", "a", "b"].map((name) => kept.groupby(name).count());
  const between = ({ from, to }: Days, classes: readonly number[]): aq.ColumnTable =>
    table
      .params({ from, to, classes })
      .filter(
        (d: EventObject, $: Days & { classes: number[] }) =>
          d.day >= $.from && d.day <= $.to && aq.op.includes($.classes, d.ofClass, 0),
      );
  return {
    name: "arquero 8",
    steps: 9,
    count: ({ from, to }) =>
      counted(
        table.params({ from, to }).filter((d: EventObject, $: Days) => d.day >= $.from && d.day <= $.to),
      ),
    countOf: (days, classes) => counted(between(days, classes)),
  };
}
