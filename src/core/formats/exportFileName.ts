import { isoFromDay } from "../model/day.ts";
import type { Window } from "../view/view.ts";

/** `iraq-2020-ties-2019-12-27--2020-01-03.csv`; an open side is said: `-from-…`, `-until-…`. */
export function exportFileName(
  dataId: string,
  what: string,
  { from, to }: Window,
  extension: string,
): string {
  return `${[dataId, what, ...days(from, to)].join("-")}.${extension}`;
}

function days(from: Window["from"], to: Window["to"]): readonly string[] {
  if (from !== null && to !== null)
    return [from === to ? isoFromDay(from) : `${isoFromDay(from)}--${isoFromDay(to)}`];
  if (from !== null) return ["from", isoFromDay(from)];
  return to === null ? [] : ["until", isoFromDay(to)];
}
