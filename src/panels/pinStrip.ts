import type { Strand } from "../core/events/picture.ts";
import { type Day, calendarDay, dayFrom, dayInWords } from "../core/model/day.ts";
import { type EdtfDate, parseEdtf } from "../core/model/edtf.ts";
import type { Codebook, Interaction } from "../core/model/graph.ts";
import type { Window } from "../core/view/view.ts";
import { strandOf } from "./strand.ts";

/** The days that a strip covers, both inclusive. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** One interaction on the strip; places are per cent of its width, in the middle of their day. */
export interface Pin {
  readonly strand: Strand;
  readonly form: EdtfDate["form"];
  readonly startPercent: number;
  readonly endPercent: number;
  /** How many pins stand below it at the same place. */
  readonly level: number;
}

export const MOST_LEVELS = 5;

/** A pin for each dated interaction that touches the span; those of one day stand on one another. */
export function pinsOf(
  interactions: readonly Pick<Interaction, "date" | "kind" | "tone">[],
  codebook: Codebook,
  span: Span,
): readonly Pin[] {
  const levels = new Map<Day, number>();
  return interactions.flatMap((interaction) => {
    const date = interaction.date === null ? undefined : parseEdtf(interaction.date);
    if (date === undefined || date.last < span.first || date.first > span.last) return [];
    const [first, last] = [Math.max(date.first, span.first), Math.min(date.last, span.last)];
    const level = levels.get(first) ?? 0;
    levels.set(first, level + 1);
    return [
      {
        strand: strandOf(interaction, codebook),
        form: date.form,
        startPercent: middle(first, span),
        endPercent: middle(last, span),
        level: Math.min(level, MOST_LEVELS - 1),
      },
    ];
  });
}

function middle(day: Day, { first, last }: Span): number {
  return ((day - first + 0.5) / (last - first + 1)) * 100;
}

/** Start and width of the window on the strip, in per cent; null where there is no window or it lies outside. */
export function windowOn(
  { from, to }: Window,
  { first, last }: Span,
): { readonly start: number; readonly width: number } | null {
  if (from === null && to === null) return null;
  const [start, end] = [Math.max(from ?? first, first), Math.min(to ?? last, last)];
  if (start > end) return null;
  const days = last - first + 1;
  return { start: ((start - first) / days) * 100, width: ((end - start + 1) / days) * 100 };
}

export interface Tick {
  readonly day: Day;
  readonly label: string;
  readonly percent: number;
  readonly align: "start" | "middle" | "end";
}

const LEAST_BETWEEN_PERCENT = 24;

/** Both ends, and one first of a month between them where it keeps its distance; years where they are needed. */
export function ticksOf({ first, last }: Span): readonly Tick[] {
  const withYear = last - first > 366;
  const label = (day: Day): string => (withYear ? dayInWords(day) : dayInWords(day).replace(/ -?\d+$/, ""));
  const start: Tick = { day: first, label: label(first), percent: 0, align: "start" };
  if (first === last) return [start];
  const end: Tick = { day: last, label: label(last), percent: 100, align: "end" };
  const between = monthStarts(first, last)
    .map((day) => ({ day, percent: middle(day, { first, last }) }))
    .filter(({ percent }) => percent > LEAST_BETWEEN_PERCENT && percent < 100 - LEAST_BETWEEN_PERCENT)
    .sort((a, b) => Math.abs(a.percent - 50) - Math.abs(b.percent - 50))
    .slice(0, 1)
    .map(({ day, percent }): Tick => ({ day, label: label(day), percent, align: "middle" }));
  return [start, ...between, end];
}

function monthStarts(first: Day, last: Day): readonly Day[] {
  const starts: Day[] = [];
  let { year, month } = calendarDay(first);
  for (let day = dayFrom(year, month, 1); day !== undefined && day <= last; day = dayFrom(year, month, 1)) {
    if (day > first) starts.push(day);
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year += 1;
  }
  return starts;
}
