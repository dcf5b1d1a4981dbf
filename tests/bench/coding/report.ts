import type { CodedPair } from "../../../src/core/coding/pairs.ts";
import type { Expectation } from "./expectation.ts";
import type { Scored } from "./score.ts";
import type { Rates, Totals } from "./totals.ts";

/** The scores as a table, a line a class and one for all. */
export function tableOf(title: string, totals: Totals): string[] {
  const { datesRight, datesJudged, forbidden, texts } = totals;
  const rows = [...Object.entries(totals.byClass), ["all", totals.all] as const];
  const head = `  ${"".padEnd(14)}required  found  +optional  false  precision  recall     F1`;
  return [
    `${title}: ${texts} texts`,
    head,
    ...rows.map(([name, rates]) => lineOf(name, rates)),
    `  dates right ${share(datesRight, datesJudged)}; forbidden kinds found ${forbidden}`,
  ];
}

function lineOf(name: string, rates: Rates): string {
  const counts = [
    String(rates.required).padStart(8),
    String(rates.requiredFound).padStart(6),
    String(rates.optionalFound).padStart(10),
    String(rates.falseFinds).padStart(6),
  ];
  const shares = [rates.precision, rates.recall, rates.f1].map((value) =>
    (value === undefined ? "-" : value.toFixed(3)).padStart(8),
  );
  return `  ${name.padEnd(14)}${counts.join(" ")}  ${shares.join("  ")}`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? "0 of 0" : `${part} of ${whole} (${(part / whole).toFixed(3)})`;
}

const WORST = 10;

/**
 * Misses and false finds of the texts that have the most of them, with the sentence behind each, at
 * most so many of each.
 */
export function worstOf(scored: readonly Scored[], most: number = WORST): string[] {
  const misses = byText(scored, ({ misses: list }) => list);
  const falseFinds = byText(scored, ({ falseFinds: list }) => list);
  const dates = scored.flatMap((one) =>
    one.matches.filter(({ dateRight }) => !dateRight).map((match) => ({ one, match })),
  );
  return [
    ...heading("misses", misses.length, most),
    ...misses.slice(0, most).flatMap(({ one, item }) => missLines(one, item)),
    ...heading("false finds", falseFinds.length, most),
    ...falseFinds.slice(0, most).flatMap(({ one, item }) => falseLines(one, item)),
    ...heading("wrong dates", dates.length, most),
    ...dates
      .slice(0, most)
      .flatMap(({ one, match }) => [
        `  ${one.gold.name} (${one.gold.date}): ${pairText(match.found)} is ${match.found.date}, expected ${match.expected.date}`,
        `      ${sentenceAt(one.gold.text, match.found.start, match.found.end)}`,
      ]),
  ];
}

function byText<Item>(
  scored: readonly Scored[],
  listOf: (one: Scored) => readonly Item[],
): { readonly one: Scored; readonly item: Item }[] {
  return scored
    .toSorted((a, b) => listOf(b).length - listOf(a).length)
    .flatMap((one) => listOf(one).map((item) => ({ one, item })));
}

function heading(what: string, count: number, most: number): string[] {
  return ["", count > most ? `${what}: ${most} of ${count}` : `${what}: ${count}`];
}

function missLines(one: Scored, item: Expectation): string[] {
  const { gold } = one;
  const start = item.start ?? gold.text.indexOf(item.evidence ?? "");
  const end = item.end ?? start + (item.evidence?.length ?? 0);
  return [`  ${gold.name}: ${pairText(item)}`, `      ${sentenceAt(gold.text, start, end)}`];
}

function falseLines({ gold }: Scored, item: CodedPair): string[] {
  return [
    `  ${gold.name}: ${pairText(item)} by ${item.rule}`,
    `      ${sentenceAt(gold.text, item.start, item.end)}`,
  ];
}

/** "Egypt > Israel, mediation (planned)". */
function pairText(pair: Pick<CodedPair, "source" | "target" | "kind" | "modality">): string {
  const modality = pair.modality === "actual" ? "" : ` (${pair.modality})`;
  return `${pair.source} > ${pair.target}, ${pair.kind}${modality}`;
}

/** The evidence with what stands around it up to the ends of its sentence, on one line. */
function sentenceAt(text: string, start: number, end: number): string {
  const before = Math.max(text.lastIndexOf(". ", start), text.lastIndexOf("\n", start)) + 1;
  const stops = [text.indexOf(". ", end - 1), text.indexOf("\n", end)].filter((place) => place >= 0);
  const after = Math.min(text.length, ...stops.map((place) => place + 1));
  const sentence = text.slice(before, after).replaceAll(/\s+/g, " ").trim();
  return sentence.length > MOST_LETTERS ? `${sentence.slice(0, MOST_LETTERS)}…` : sentence;
}

const MOST_LETTERS = 320;
