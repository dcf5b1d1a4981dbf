import { type Day, dayInLongWords, dayInWords, monthInWords, calendarDay } from "../core/model/day.ts";
import { type Tone, TONES } from "../core/model/vocabulary.ts";
import type { Window } from "../core/view/view.ts";
import { type Bars, binOf, type BinUnit, binTotal } from "../core/timeline/bins.ts";
import type { KeyDay } from "../core/timeline/keyDateLabels.ts";
import { type Handle, type Span, windowDays } from "../core/timeline/span.ts";

const counted = (count: number, one: string) =>
  `${count.toLocaleString("en-GB")} ${one}${count === 1 ? "" : "s"}`;

/** "8 days, 73 interactions, 1 possibly". */
export function windowLine(window: Window, span: Span, interactions: number, possible: number): string {
  const parts = [counted(windowDays(window, span), "day"), counted(interactions, "interaction")];
  if (possible > 0) parts.push(`${possible.toLocaleString("en-GB")} possibly`);
  return parts.join(", ");
}

/** What a handle says: its day in words, or the end of the data with "no limit" where its side is open. */
export function handleText(handle: Handle, window: Window, span: Span): string {
  const day = handle === "start" ? window.from : window.to;
  if (day !== null) return dayInLongWords(day);
  const end = handle === "start" ? span.first : span.first + span.days - 1;
  return `no limit: the data ${handle === "start" ? "start" : "end"} on ${dayInLongWords(end)}`;
}

/** The whole histogram in words, for those who cannot see it. */
export function histogramInWords(bars: Bars, unit: BinUnit, span: Span, keyDates: readonly KeyDay[]): string {
  const last = span.first + span.days - 1;
  const bins = Array.from({ length: bars.edges.length - 1 }, (_, bin) => binTotal(bars, bin));
  const highest = bins.indexOf(Math.max(...bins));
  const all = bins.reduce((sum, count) => sum + count, 0);
  const [certain, possible] = [total(bars.inside), total(bars.possible)];
  const sentences = [
    `Interactions a ${unit} from ${dayInLongWords(span.first)} to ${dayInLongWords(last)}: ${all} in all, ${certain + possible} of them in the window`,
    `In the window by tone: ${tones(bars).join(", ")}`,
  ];
  if (possible > 0) sentences.push(`${possible} may fall outside the window`);
  if (all > 0) sentences.push(`Most: ${bins[highest]}, ${binInWords(bars.edges, highest, unit)}`);
  if (keyDates.length > 0) sentences.push(`Key dates: ${keyDates.map(keyDay).join("; ")}`);
  return `${sentences.join(". ")}.`;
}

const keyDay = ({ day, label }: KeyDay) => `${label}, ${dayInLongWords(day)}`;
const total = (counts: Int32Array) => counts.reduce((sum, count) => sum + count, 0);

function tones(bars: Bars): readonly string[] {
  return TONES.map((tone, column) => {
    const count = [bars.inside, bars.possible].reduce((sum, counts) => sum + ofTone(counts, column), 0);
    return `${count} ${tone}`;
  });
}

const ofTone = (counts: Int32Array, column: number) =>
  counts.reduce((sum, count, at) => (at % TONES.length === column ? sum + count : sum), 0);

/** "1 January 2020", "week of 30 December 2019", "January 2020", "2020". */
export function binInWords(edges: readonly Day[], bin: number, unit: BinUnit): string {
  const day = edges[bin] ?? 0;
  const { year, month } = calendarDay(day);
  switch (unit) {
    case "day":
      return dayInLongWords(day);
    case "week":
      return `week of ${dayInLongWords(day)}`;
    case "month":
      return monthInWords(year, month);
    case "year":
      return String(year);
  }
}

/** "3 January 2020: 27 interactions, 14 cooperative, 13 hostile, 1 possibly". */
export function binReadout(bars: Bars, bin: number, unit: BinUnit): string {
  const all = binTotal(bars, bin);
  const parts = [all === 0 ? "no interactions" : counted(all, "interaction")];
  for (const [column, tone] of TONES.entries()) parts.push(...toneInBin(bars, bin, column, tone));
  const possible = TONES.reduce(
    (sum, _, column) => sum + (bars.possible[bin * TONES.length + column] ?? 0),
    0,
  );
  if (possible > 0) parts.push(`${possible} possibly`);
  return `${binInWords(bars.edges, bin, unit)}: ${parts.join(", ")}`;
}

function toneInBin(bars: Bars, bin: number, column: number, tone: Tone): readonly string[] {
  const at = bin * TONES.length + column;
  const count = (bars.inside[at] ?? 0) + (bars.possible[at] ?? 0) + (bars.outside[at] ?? 0);
  return count === 0 ? [] : [`${count} ${tone}`];
}

/** "12 sources dated 3 Jan 2020", "No sources dated in the week of 30 Dec 2019". */
export function coverageInWords(bars: Bars, bin: number, unit: BinUnit): string {
  const count = bars.coverage[bin] ?? 0;
  return `${count === 0 ? "No sources" : counted(count, "source")} dated ${inBin(bars.edges, bin, unit)}`;
}

function inBin(edges: readonly Day[], bin: number, unit: BinUnit): string {
  const short = dayInWords(edges[bin] ?? 0);
  if (unit === "day") return short;
  return unit === "week" ? `in the week of ${short}` : `in ${binInWords(edges, bin, unit)}`;
}

/** Labels of the key dates in a bin; with their day where the bin has several. */
export function keyDatesInWords(
  keyDates: readonly KeyDay[],
  edges: readonly Day[],
  bin: number,
): readonly string[] {
  const isOneDay = (edges[bin + 1] ?? 0) - (edges[bin] ?? 0) === 1;
  return keyDates
    .filter(({ day }) => binOf(edges, day) === bin)
    .map(({ day, label }) => (isOneDay ? label : `${label}, ${dayInWords(day)}`));
}

/** All there is to say of a bar: "3 January 2020: 6 interactions, 6 hostile. Soleimani killed. 4 sources …". */
export function barInWords(bars: Bars, bin: number, unit: BinUnit, keyDates: readonly KeyDay[]): string {
  const sentences = [
    binReadout(bars, bin, unit),
    ...keyDatesInWords(keyDates, bars.edges, bin),
    coverageInWords(bars, bin, unit),
  ];
  return `${sentences.join(". ")}.`;
}
