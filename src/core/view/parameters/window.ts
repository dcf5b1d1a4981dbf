import { type Day, dayFromIso, isoFromDay } from "../../model/day.ts";
import type { Window } from "../view.ts";
import type { Parameter, ParameterReading, Patch } from "./parameter.ts";

const EXPECTED =
  "two days of the calendar, such as `2019-12-27..2020-01-08`, of which either may be left out";

export const window: Parameter = {
  name: "t",
  read: (raw) => readWindow(raw, (read) => ({ window: read })),
  write: ({ window: { from, to } }) => (from === null && to === null ? undefined : windowText({ from, to })),
};

/** `from..to`, inclusive; either side may be empty. */
export function readWindow(raw: string, patch: (window: Window) => Patch): ParameterReading {
  const sides = raw.split("..", 3);
  const [from, to] = sides.map(dayOrOpen);
  if (sides.length !== 2 || from === undefined || to === undefined) return { ok: false, expected: EXPECTED };
  if (from !== null && to !== null && from > to)
    return { ok: false, expected: "a window that ends on or after the day it starts" };
  return { ok: true, patch: patch({ from, to }) };
}

export function windowText({ from, to }: Window): string {
  return `${dayText(from)}..${dayText(to)}`;
}

function dayOrOpen(text: string): Day | null | undefined {
  return text === "" ? null : dayFromIso(text);
}

function dayText(day: Day | null): string {
  return day === null ? "" : isoFromDay(day);
}
