import { open, readFile, stat } from "node:fs/promises";
import { isPacked, PREFIX_BYTES } from "../core/eventData/packed/sections.ts";
import { type Unpacked, unpack } from "../core/eventData/packed/unpack.ts";

const BYTES_PER_GIB = 1024 ** 3;

/** A packed data set by its path; undefined where the file is none, or cannot be read. */
export async function readPackedFile(path: string): Promise<Unpacked | undefined> {
  if (!(await beginsAsPacked(path))) return undefined;
  const { size } = await stat(path);
  if (size > BYTES_PER_GIB)
    return { ok: false, message: `The file is of ${size} bytes; expected at most ${BYTES_PER_GIB}.` };
  return unpack(await readFile(path));
}

async function beginsAsPacked(path: string): Promise<boolean> {
  try {
    const file = await open(path);
    try {
      const { buffer } = await file.read(new Uint8Array(PREFIX_BYTES), 0, PREFIX_BYTES, 0);
      return isPacked(buffer);
    } finally {
      await file.close();
    }
  } catch {
    return false;
  }
}
