const KEPT_MS = 60_000;

/** Hands the browser a file to save. `type` is a media type. */
export function saveFile(content: string | Uint8Array<ArrayBuffer>, fileName: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // Some browsers begin to read only after a dialogue.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
