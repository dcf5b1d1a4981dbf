import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { MAX_FILE_BYTES, tooLarge } from "../core/formats/fileSize.ts";
import { readGraphText } from "../core/formats/json.ts";
import { NOT_TEXT, textEncoding } from "../core/formats/textEncoding.ts";
import type { ParseResult } from "../core/model/parse.ts";
import { quoted } from "../core/model/wording.ts";

/** A graph file by its path. Whatever keeps it from being read is a problem of the file as a whole; never rejects. */
export async function readGraphFile(path: string): Promise<ParseResult> {
  try {
    const { size } = await stat(path);
    if (size > MAX_FILE_BYTES) return refused(tooLarge(size));
    const bytes = await readAtMost(path, MAX_FILE_BYTES + 1);
    return bytes.length > MAX_FILE_BYTES ? refused(tooLarge(bytes.length)) : graphFromBytes(bytes);
  } catch (error) {
    return refused(`The file ${quoted(path)} cannot be read: ${reasonOf(error)}.`);
  }
}

/** Pipes and devices tell no size beforehand, and some never end. */
async function readAtMost(path: string, bytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: bytes - 1 })) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function graphFromBytes(bytes: Buffer): ParseResult {
  const text = textOf(bytes);
  return text === undefined ? refused(NOT_TEXT) : readGraphText(text);
}

/** UTF-8, or UTF-16 where the file begins by saying so; undefined where the bytes are neither. */
function textOf(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder(textEncoding(bytes), { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "a part of its path is not a folder",
  EISDIR: "it is a folder",
  EACCES: "this user may not read it",
  EPERM: "this user may not read it",
  ENAMETOOLONG: "its name is too long",
  ELOOP: "its links lead in a circle",
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? (code === "" ? "the reason is not known" : code);
}

function refused(message: string): ParseResult {
  return { ok: false, problems: [{ path: "", message, effect: "refused" }] };
}
