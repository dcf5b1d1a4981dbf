import { base64url, bytesOfBase64url } from "./base64url.ts";
import { withCommas } from "./words.ts";

/** A later way of packing gets another mark. */
const MARK = "z1.";
/** Deflate turns one byte into 1,032 at most: of a bomb, no more than this is ever inflated ahead. */
const FED_BYTES = 1_024;

const DAMAGED = "is damaged or cut off";

export type Unpacked =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  /** Completes "the packed part of this link ...". */
  | { readonly ok: false; readonly reason: string };

/** `z1.` and the zlib stream of a text in base64url: only `A-Z a-z 0-9 - _`, and the one full stop. */
export async function packed(text: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  await flow(new TextEncoder().encode(text), new CompressionStream("deflate"), (chunk) => {
    chunks.push(chunk);
    return true;
  });
  return MARK + base64url(joined(chunks));
}

/**
 * What was packed; at most so many bytes are inflated, and none is kept of anything larger.
 * Never throws: whatever else the text is, a reason says so.
 */
export async function unpacked(text: string, mostBytes: number): Promise<Unpacked> {
  if (!text.startsWith(MARK)) return { ok: false, reason: "is packed in a way that is not known here" };
  const digits = text.slice(MARK.length);
  if (/[^\w-]/.test(digits)) return { ok: false, reason: "has characters that do not belong there" };
  const bytes = bytesOfBase64url(digits);
  if (bytes === undefined) return { ok: false, reason: DAMAGED };
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    await flow(bytes, new DecompressionStream("deflate"), (chunk) => {
      length += chunk.length;
      chunks.push(chunk);
      return length <= mostBytes;
    });
  } catch {
    return { ok: false, reason: DAMAGED };
  }
  return length <= mostBytes
    ? { ok: true, bytes: joined(chunks) }
    : { ok: false, reason: `holds more than ${withCommas(mostBytes)} bytes` };
}

/** Text of bytes in UTF-8; undefined where they are something else. */
export function textOfBytes(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Sends bytes through a transform, a little at a time, until they end or the receiver has enough. */
async function flow(
  bytes: Uint8Array,
  { writable, readable }: ByteTransform,
  receive: (chunk: Uint8Array) => boolean,
): Promise<void> {
  const fed = feed(bytes, writable.getWriter());
  // Heard below, unless the receiver has enough and lets the rest go.
  fed.catch(() => undefined);
  const reader = readable.getReader();
  for (;;) {
    const { value } = await reader.read();
    if (value === undefined) return fed;
    if (receive(value)) continue;
    reader.cancel().catch(() => undefined);
    return;
  }
}

async function feed(bytes: Uint8Array, writer: ByteWriter): Promise<void> {
  for (let at = 0; at < bytes.length; at += FED_BYTES) {
    await writer.ready;
    await writer.write(bytes.subarray(at, at + FED_BYTES));
  }
  await writer.close();
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/*
 * What pages, workers and Node all have, and the library of types for pure code does not name: the
 * few parts of it that are used here.
 */
interface ByteTransform {
  readonly writable: { getWriter(): ByteWriter };
  readonly readable: { getReader(): ByteReader };
}
interface ByteWriter {
  readonly ready: Promise<unknown>;
  write(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}
interface ByteReader {
  /** Without a value at the end. */
  read(): Promise<{ readonly value?: Uint8Array | undefined }>;
  cancel(): Promise<void>;
}
declare const CompressionStream: new (format: "deflate") => ByteTransform;
declare const DecompressionStream: new (format: "deflate") => ByteTransform;
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (
  encoding: "utf-8",
  options: { readonly fatal: true },
) => { decode(bytes: Uint8Array): string };
