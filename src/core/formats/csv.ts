import { harmlessCell } from "./harmlessCell.ts";

/** Whom a table is written for: a spreadsheet, which may run what it reads, or a program, which wants the cells as they are. */
export type CsvForm = "spreadsheet" | "raw";

/** Without it a spreadsheet takes the letters of other alphabets for something else. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Rows of cells as RFC 4180 text, CRLF after each row. For a spreadsheet it begins with a byte order
 * mark, and no cell can be run as a formula.
 */
export function csvText(rows: readonly (readonly string[])[], form: CsvForm): string {
  const text = csvRows(rows, form);
  return form === "raw" ? text : BYTE_ORDER_MARK + text;
}

/** The same without the mark, for rows that follow others. */
export function csvRows(rows: readonly (readonly string[])[], form: CsvForm): string {
  const field = form === "raw" ? quotedField : (cell: string) => quotedField(harmlessCell(cell));
  return rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

function quotedField(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
