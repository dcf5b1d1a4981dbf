/** Spreadsheets take a cell that begins like this for a formula, or drop the character. */
const FORMULA = /^[=+\-@\t\r]/;

/** Rows of cells as RFC 4180 text, CRLF after each row. A cell that could be run as a formula gets a leading apostrophe. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
