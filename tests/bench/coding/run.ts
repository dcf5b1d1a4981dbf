import { createCoder } from "../../../src/core/coding/coder.ts";
import { pairsOf } from "../../../src/core/coding/pairs.ts";
import { dayFromIso } from "../../../src/core/model/day.ts";
import { caseLines, isPassed } from "./cases.ts";
import type { GoldText } from "./expectation.ts";
import { hasHandCoded, readCases, readHandCoded, sharedFolder } from "./readGold.ts";
import { tableOf, worstOf } from "./report.ts";
import { type Scored, score } from "./score.ts";
import { hostileLines, measureHostile } from "./hostile.ts";
import { measureTimes, timeLines } from "./times.ts";
import { totalsOf } from "./totals.ts";

/**
 * `npm run bench:coding`: how well and how fast the brief coder codes. `--aside` scores the texts kept
 * aside instead of those it was developed on, `--all` lists every miss and false find, `--json`
 * prints everything as JSON, `--no-times` leaves out the times.
 */
const OPTIONS = ["--aside", "--all", "--json", "--no-times"];

function bench(given: readonly string[]): number {
  const strange = given.find((word) => !OPTIONS.includes(word));
  const shared = sharedFolder();
  if (strange !== undefined) return told(`"${strange}" is no option; expected ${OPTIONS.join(", ")} or none`);
  if (shared === undefined)
    return told("There is no folder of cases; DEMARCHE_SHARED names the one that holds coding/cases.json");
  const set = given.includes("--aside") ? "aside" : "dev";
  const cases = readCases(shared).map(coded);
  const texts = hasHandCoded(set) ? readHandCoded(shared, set).map(coded) : [];
  const times = given.includes("--no-times") ? undefined : { ...measureTimes(), hostile: measureHostile() };
  if (given.includes("--json")) return printed(jsonOf(set, cases, texts, times));
  const most = given.includes("--all") ? Number.POSITIVE_INFINITY : undefined;
  return printed(
    [
      ...caseLines(cases),
      "",
      ...tableOf("cases", totalsOf(cases)),
      "",
      ...(texts.length === 0
        ? [`There are no hand-coded texts "${set}".`]
        : [...tableOf(`hand-coded texts (${set})`, totalsOf(texts)), ...worstOf(texts, most)]),
      ...(times === undefined ? [] : ["", ...timeLines(times), "", ...hostileLines(times.hostile)]),
    ].join("\n"),
  );
}

const code = createCoder();

function coded(gold: GoldText): Scored {
  const published = dayFromIso(gold.date);
  if (published === undefined) throw new Error(`${gold.name}: "${gold.date}" is not a day`);
  return score(gold, pairsOf(code(gold.text, published)));
}

function jsonOf(
  set: string,
  cases: readonly Scored[],
  texts: readonly Scored[],
  times: object | undefined,
): string {
  const details = texts.map(({ gold, matches, misses, falseFinds, forbidden }) => ({
    text: gold.name,
    matches,
    misses,
    falseFinds,
    forbidden,
  }));
  const casesPassed = cases.filter(isPassed).length;
  const whole = { casesPassed, cases: totalsOf(cases), set, texts: totalsOf(texts), details, times };
  return JSON.stringify(whole, null, 2);
}

function printed(text: string): 0 {
  process.stdout.write(`${text}\n`);
  return 0;
}

function told(message: string): 1 {
  process.stderr.write(`${message}\n`);
  return 1;
}

process.exitCode = bench(process.argv.slice(2));
