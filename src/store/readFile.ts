import { MAX_FILE_BYTES, tooLarge } from "../core/formats/fileSize.ts";
import type { Problem } from "../core/model/problem.ts";
import { messageOf } from "../core/model/messageOf.ts";

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

/** Fetches data of another host: no credentials, no referrer, and no more than a file may have. */
export async function readRemote(address: string): Promise<FileRead> {
  try {
    const response = await fetch(address, {
      credentials: "omit",
      referrerPolicy: "no-referrer",
      redirect: "error",
    });
    if (!response.ok) return refused(`The server answered ${response.status}.`);
    const announced = Number(response.headers.get("content-length") ?? 0);
    if (announced > MAX_FILE_BYTES) return refused(tooLarge(announced));
    const bytes = await readAtMost(response);
    return bytes === null ? refused(tooLarge(MAX_FILE_BYTES + 1)) : { ok: true, bytes };
  } catch {
    return refused(
      "It could not be loaded: the server did not answer, or does not let other pages read it (CORS).",
    );
  }
}

async function readAtMost({ body }: Response): Promise<ArrayBuffer | null> {
  const reader = body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const next = await reader?.read();
    if (next?.value === undefined) break;
    length += next.value.length;
    if (length > MAX_FILE_BYTES) {
      await reader?.cancel();
      return null;
    }
    chunks.push(next.value);
  }
  return new Blob(chunks as BlobPart[]).arrayBuffer();
}

/** A file of which nothing can be used. */
export function refused(message: string): FileRead {
  return { ok: false, problems: [{ path: "", message, effect: "refused" }] };
}
