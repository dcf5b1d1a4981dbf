import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { textEncoding } from "../core/formats/textEncoding.ts";
import { quoted } from "../core/model/wording.ts";

/** How long a file may be, and what to say of one that is longer or no text. */
export interface TextLimits {
  readonly mostBytes: number;
  readonly tooLarge: (bytes: number) => string;
  readonly notText: string;
  /** Keeps the mark with which a file may begin, so that offsets count it. */
  readonly keepMark: boolean;
}

export type TextRead =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string };

/** A text file by its path. Never rejects: whatever keeps it from being read is told. */
export async function readTextFile(path: string, limits: TextLimits): Promise<TextRead> {
  const { mostBytes, tooLarge } = limits;
  try {
    const { size } = await stat(path);
    if (size > mostBytes) return refused(tooLarge(size));
    return textFrom(await readAtMost(createReadStream(path, { end: mostBytes }), mostBytes), limits);
  } catch (error) {
    return refused(`The file ${quoted(path)} cannot be read: ${reasonOf(error)}.`);
  }
}

/** What is given on standard input, to its end. */
export async function readStandardInput(limits: TextLimits): Promise<TextRead> {
  try {
    return textFrom(await readAtMost(process.stdin, limits.mostBytes), limits);
  } catch (error) {
    return refused(`Standard input cannot be read: ${reasonOf(error)}.`);
  }
}

/** Pipes and devices tell no size beforehand, and some never end: one byte too many is enough to know. */
async function readAtMost(stream: NodeJS.ReadableStream, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length > mostBytes) break;
  }
  return Buffer.concat(chunks);
}

/** UTF-8, or UTF-16 where the file begins by saying so. */
function textFrom(bytes: Buffer, { mostBytes, tooLarge, notText, keepMark }: TextLimits): TextRead {
  if (bytes.length > mostBytes) return refused(tooLarge(bytes.length));
  try {
    const decoder = new TextDecoder(textEncoding(bytes), { fatal: true, ignoreBOM: keepMark });
    return { ok: true, text: decoder.decode(bytes) };
  } catch {
    return refused(notText);
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

/** Why the system would not, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? (code === "" ? "the reason is not known" : code);
}

function refused(message: string): TextRead {
  return { ok: false, message };
}
