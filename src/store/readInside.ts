import { MAX_FILE_BYTES } from "../core/formats/fileSize.ts";
import { unpacked } from "../core/view/pack.ts";
import { type FileRead, refused } from "./readFile.ts";

/** The graph file that stands in the page itself, as it is or packed: see `core/standalone`. */
export async function readInside(): Promise<FileRead> {
  const text = textInside("demarche-data");
  if (text === "")
    return refused("This page has no data inside: it is the form that such pages are made of.");
  const packed = /^"(?<digits>[^"]*)"$/.exec(text)?.groups?.["digits"];
  if (packed === undefined) return { ok: true, bytes: new TextEncoder().encode(text).buffer };
  const file = await unpacked(packed, MAX_FILE_BYTES);
  return file.ok
    ? { ok: true, bytes: file.bytes.buffer }
    : refused(`What is packed inside this page ${file.reason}.`);
}

/** The text of a block of data in the page; empty where there is none. */
export function textInside(id: string): string {
  return document.getElementById(id)?.textContent?.trim() ?? "";
}
