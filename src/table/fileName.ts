import { isoFromDay } from "../core/model/day.ts";
import type { Window } from "../core/view/view.ts";

/** `iraq-2020-ties-2019-12-27-to-2020-01-03.csv`; an open side is left out: `-from-…`, `-until-…`. */
export function csvFileName(dataId: string, sheet: string, { from, to }: Window): string {
  return `${[dataId, sheet, ...days(from, to)].join("-")}.csv`;
}

function days(from: Window["from"], to: Window["to"]): readonly string[] {
  if (from !== null && to !== null)
    return from === to ? [isoFromDay(from)] : [isoFromDay(from), "to", isoFromDay(to)];
  if (from !== null) return ["from", isoFromDay(from)];
  return to === null ? [] : ["until", isoFromDay(to)];
}
