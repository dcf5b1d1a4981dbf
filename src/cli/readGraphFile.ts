import { MAX_FILE_BYTES, tooLarge } from "../core/formats/fileSize.ts";
import { readGraphText } from "../core/formats/json.ts";
import { NOT_TEXT } from "../core/formats/textEncoding.ts";
import type { ParseResult } from "../core/model/parse.ts";
import { readTextFile } from "./readTextFile.ts";

const LIMITS = { mostBytes: MAX_FILE_BYTES, tooLarge, notText: NOT_TEXT, keepMark: false };

/** A graph file by its path. Whatever keeps it from being read is a problem of the file as a whole; never rejects. */
export async function readGraphFile(path: string): Promise<ParseResult> {
  const read = await readTextFile(path, LIMITS);
  if (read.ok) return readGraphText(read.text);
  return { ok: false, problems: [{ path: "", message: read.message, effect: "refused" }] };
}
