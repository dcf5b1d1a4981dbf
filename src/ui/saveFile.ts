const KEPT_MS = 60_000;

/** Hands a file to the browser to save, under this name. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read only after a dialogue.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
