import { isRequired, type Scored } from "./score.ts";

/** Whether a case has everything required found, with its date, and nothing that is forbidden. */
export function isPassed(scored: Scored): boolean {
  return isPassedButDates(scored) && wrongDates(scored) === 0;
}

export function isPassedButDates({ misses, forbidden }: Scored): boolean {
  return misses.length === 0 && forbidden.length === 0;
}

function wrongDates({ matches }: Scored): number {
  return matches.filter(({ dateRight, expected }) => isRequired(expected) && !dateRight).length;
}

/** How many of the cases pass, and what is wrong with each of the others. */
export function caseLines(scored: readonly Scored[]): string[] {
  const passed = scored.filter(isPassed).length;
  const butDates = scored.filter(isPassedButDates).length;
  const faults = scored.filter((one) => !isPassed(one)).map(faultLine);
  return [
    `cases: ${passed} of ${scored.length} with everything required found and nothing forbidden (${butDates} but for dates)`,
    ...faults,
  ];
}

function faultLine(one: Scored): string {
  const { gold, misses, forbidden, matches } = one;
  const wrong = matches.filter(({ dateRight, expected }) => isRequired(expected) && !dateRight);
  const parts = [
    ...misses.map(({ source, target, kind }) => `misses ${source} > ${target}, ${kind}`),
    ...forbidden.map(
      ({ source, target, kind }) => `finds ${source} > ${target}, ${kind}, which is forbidden`,
    ),
    ...wrong.map(({ expected, found }) => `dates ${found.kind} ${found.date}, expected ${expected.date}`),
  ];
  return `  ${gold.name}: ${parts.join("; ")}`;
}
