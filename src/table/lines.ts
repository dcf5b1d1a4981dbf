import type { DayGroup } from "./dayGroups.ts";
import type { Direction } from "./sorting.ts";

/** What stands line by line in a table: rows, and headings of days between them. */
export interface Lines {
  /** A row's place in the picture, or for the heading of group `g` the number `-(g + 1)`. */
  readonly code: Int32Array;
  readonly groups: readonly DayGroup[];
  /** Rows that were left off at the end, because a browser cannot draw so tall a table. */
  readonly leftOff: number;
}

/** Browsers cap the height of an element at some 17 million px. */
export const MOST_LINES = 200_000;

/** One line a row, in the order given. */
export function plainLines(order: Int32Array, mostLines = MOST_LINES): Lines {
  return {
    code: order.subarray(0, mostLines),
    groups: [],
    leftOff: Math.max(order.length - mostLines, 0),
  };
}

/** Rows under their day; the undated stay last whichever way the days run. */
export function groupedLines(
  groups: readonly DayGroup[],
  direction: Direction,
  mostLines = MOST_LINES,
): Lines {
  const dated = groups.filter(({ day }) => day !== null);
  const undated = groups.filter(({ day }) => day === null);
  const ordered = [...(direction === "ascending" ? dated : dated.toReversed()), ...undated];
  const rows = groups.reduce((sum, { count }) => sum + count, 0);
  const code = new Int32Array(Math.min(rows + groups.length, mostLines));
  let at = 0;
  let written = 0;
  ordered.forEach(({ first, count }, group) => {
    if (at < code.length) code[at++] = -(group + 1);
    for (let place = first; place < first + count && at < code.length; place += 1) {
      code[at++] = place;
      written += 1;
    }
  });
  return { code, groups: ordered, leftOff: rows - written };
}

/** True where the line is a row, not a heading. */
export function isRow({ code }: Lines, line: number): boolean {
  return (code[line] ?? -1) >= 0;
}

/** The line of the heading under which a line stands; undefined where there are no headings. */
export function headingOf({ code, groups }: Lines, line: number): number | undefined {
  if (groups.length === 0) return undefined;
  for (let at = Math.min(line, code.length - 1); at >= 0; at -= 1) if ((code[at] ?? 0) < 0) return at;
  return undefined;
}

/** The row `steps` rows further down (negative: up), passing over headings; the outermost row where there are not so many. */
export function rowFrom(lines: Lines, line: number, steps: number): number {
  const step = steps < 0 ? -1 : 1;
  let reached = line;
  let left = Math.abs(steps);
  for (let at = line + step; left > 0 && at >= 0 && at < lines.code.length; at += step) {
    if (!isRow(lines, at)) continue;
    reached = at;
    left -= 1;
  }
  return reached;
}

/** The first or last row; -1 where there is none. */
export function outermostRow(lines: Lines, end: "first" | "last"): number {
  return end === "first"
    ? lines.code.findIndex((code) => code >= 0)
    : lines.code.findLastIndex((code) => code >= 0);
}
