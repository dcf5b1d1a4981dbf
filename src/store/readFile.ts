import { MAX_FILE_BYTES, tooLarge } from "../core/formats/fileSize.ts";
import type { Problem } from "../core/model/problem.ts";
import { messageOf } from "./messageOf.ts";

export type FileRead =
  | { readonly ok: true; readonly bytes: ArrayBuffer }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a file that the person chose. One above the size limit is refused before it is read. */
export async function readFile(file: File): Promise<FileRead> {
  if (file.size > MAX_FILE_BYTES) return refused(tooLarge(file.size));
  try {
    return { ok: true, bytes: await file.arrayBuffer() };
  } catch (error) {
    return refused(`The file could not be read: ${messageOf(error)}`);
  }
}

/** Fetches a data file of this site. */
export async function readAddress(address: string): Promise<FileRead> {
  try {
    const response = await fetch(address, { referrerPolicy: "no-referrer" });
    if (!response.ok)
      return refused(`The data at ${address} could not be loaded: the server answered ${response.status}.`);
    return { ok: true, bytes: await response.arrayBuffer() };
  } catch {
    return refused(`The data at ${address} could not be loaded: the server did not answer.`);
  }
}

function refused(message: string): FileRead {
  return { ok: false, problems: [{ path: "", message, effect: "refused" }] };
}
