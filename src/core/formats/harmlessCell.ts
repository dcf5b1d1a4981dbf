/**
 * Spreadsheets take a cell that begins like this for a formula, full-width forms in some of their
 * languages; some pass over blanks and what cannot be seen. (OWASP, "CSV injection".)
 */
const SIGN = "[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212]";
const BLANK = "[\\p{Z}\\p{Cf}\\v\\f\\0]";
const ALREADY = "'*";

/** A tab or line end at the start is passed over as well, or parts the cell from what follows. */
const START = new RegExp(`^${ALREADY}(?:${BLANK}*${SIGN}|[\\t\\r\\n])`, "u");
/** Where the file is opened with another separator, as Excel does in half of Europe, a new cell begins here. */
const INSIDE = new RegExp(`(?<=[;\\t\\r\\n])(?=${ALREADY}${BLANK}*${SIGN})`, "gu");

const GUARD = "'";

/**
 * The cell with an apostrophe before whatever a spreadsheet could run. One that stands there already
 * gets a second, so that `originalCell` finds back exactly what was there.
 */
export function harmlessCell(text: string): string {
  const inside = text.replace(INSIDE, GUARD);
  return START.test(inside) ? GUARD + inside : inside;
}

const GUARDED_INSIDE = new RegExp(`(?<=[;\\t\\r\\n])'(?=${ALREADY}${BLANK}*${SIGN})`, "gu");

/** What `harmlessCell` was given. */
export function originalCell(cell: string): string {
  const unguarded = START.test(cell) && cell.startsWith(GUARD) ? cell.slice(GUARD.length) : cell;
  return unguarded.replace(GUARDED_INSIDE, "");
}
