/** Without it a spreadsheet takes the letters of other alphabets for something else. */
const BYTE_ORDER_MARK = "\uFEFF";
const KEPT_MS = 60_000;

/** Hands a text to the browser as a file to save. */
export function saveCsv(text: string, fileName: string): void {
  const address = URL.createObjectURL(new Blob([BYTE_ORDER_MARK, text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // Some browsers begin to read only after a dialogue.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
