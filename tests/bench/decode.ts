import { decodeLink } from "../../src/core/view/decode.ts";
import { medianOf } from "./runReport.ts";

const BYTES = 1_000_000;
const RUNS = 15;
const AIM_MS = 50;

const filled = (part: string): string => part.repeat(Math.ceil(BYTES / part.length)).slice(0, BYTES);
const numbered = (part: (row: number) => string, separator: string): string =>
  Array.from({ length: BYTES / 10 }, (_, row) => part(row))
    .join(separator)
    .slice(0, BYTES);

/** A megabyte each, of what is most work: long values, many values, many parts, escapes whole and broken. */
const SHAPES: Readonly<Record<string, string>> = {
  "one long id": `?actor=${filled("a-")}`,
  "many ids": `?actor=${numbered((row) => `actor-${row}`, "~")}`,
  "many pins": `?pin=${numbered((row) => `a-${row}.1.2`, "~")}`,
  "many days": `?t=${filled("2020-01-01..")}`,
  "one long text": `?q=${filled("%F0%9F%98%80")}`,
  "broken escapes": `?q=${filled("%F0%9F%98")}`,
  "many broken parts": `?${filled("%ff&")}`,
  "one name again and again": `?${filled("hops=9&")}`,
  "many unknown names": `?${numbered((row) => `x${row}=${row}`, "&")}`,
  "names of the prototype": `?${filled("__proto__=1&constructor=2&")}`,
  "nothing but signs": `?${filled("&=?#%~._")}`,
  "no link at all": filled("zebra"),
  "a checksum over all": `?v=1.abc&${numbered((row) => `x${row}=${row}`, "&")}`,
};

/**
 * Reading a hostile link of 1 MB: the median time of `decodeLink`, beside a naive reader of query
 * strings that checks nothing. Lines to print.
 */
export function benchDecode(): string[] {
  const rows = Object.entries(SHAPES).map(([what, link]) => {
    const ours = median(() => decodeLink(link));
    const theirs = median(() => naive(link));
    return { what, ours, theirs };
  });
  const slowest = Math.max(...rows.map(({ ours }) => ours));
  return [
    `decode of a link of 1 MB: ours, URLSearchParams, ratio (medians of ${RUNS})`,
    ...rows.map(
      ({ what, ours, theirs }) => `  ${what.padEnd(26)} ${ms(ours)} ${ms(theirs)} ${ratio(ours, theirs)}`,
    ),
    `  slowest ${ms(slowest)}, aim ${AIM_MS} ms: ${slowest <= AIM_MS ? "met" : "missed"}`,
  ];
}

/** The last of each name, as most pages read their addresses. */
function naive(link: string): ReadonlyMap<string, readonly string[]> {
  return new Map([...new URLSearchParams(link)].map(([name, value]) => [name, value.split("~")]));
}

function median(run: () => unknown): number {
  return medianOf(
    Array.from({ length: RUNS }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}

function ms(elapsedMs: number): string {
  return `${elapsedMs.toFixed(2).padStart(9)} ms`;
}

function ratio(ours: number, theirs: number): string {
  return (ours / theirs).toFixed(2).padStart(7);
}
