import { Unzip, UnzipInflate, UnzipPassThrough, type UnzipFile } from "fflate";

/** What is told of the files in a zip, as they come: a name, then its bytes, then its end. */
export interface EntryTaker {
  begin(name: string): void;
  bytes(chunk: Uint8Array): void;
  end(): void;
}

/** `PK` and either a file or, in an empty zip, its directory. */
export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5);
}

/** Why a zip cannot be unpacked. */
export class ZipFault extends Error {}

/** What is unpacked at once may be a thousand times as long, and is held in memory. */
const PIECE_BYTES = 1 << 13;
const DAMAGED = "it is cut or damaged";

/** Unpacks a zip chunk by chunk, without holding any of its files whole. Throws a `ZipFault` on a broken one. */
export class ZipReader {
  private readonly unzip: Unzip;
  /** Files seen, folders left out. */
  count = 0;
  private open = 0;

  constructor(taker: EntryTaker) {
    this.unzip = new Unzip((file) => this.start(file, taker));
    this.unzip.register(UnzipInflate);
    this.unzip.register(UnzipPassThrough);
  }

  push(chunk: Uint8Array): void {
    for (let from = 0; from < chunk.length; from += PIECE_BYTES)
      this.give(chunk.subarray(from, from + PIECE_BYTES), false);
  }

  end(): void {
    this.give(new Uint8Array(0), true);
    if (this.open > 0) throw new ZipFault(DAMAGED);
    if (this.count === 0) throw new ZipFault("there is no file in it");
  }

  private give(chunk: Uint8Array, isLast: boolean): void {
    try {
      this.unzip.push(chunk, isLast);
    } catch (error) {
      throw isOfUnzip(error) ? new ZipFault(DAMAGED) : error;
    }
  }

  private start(file: UnzipFile, taker: EntryTaker): void {
    if (file.name.endsWith("/") || file.name.startsWith("__MACOSX/")) return;
    this.count += 1;
    this.open += 1;
    taker.begin(file.name);
    file.ondata = (error, chunk, final) => {
      if (error !== null) throw error;
      taker.bytes(chunk);
      if (!final) return;
      this.open -= 1;
      taker.end();
    };
    file.start();
  }
}

/** What fflate throws has a code of its own; anything else comes from who takes the bytes. */
function isOfUnzip(error: unknown): boolean {
  return error instanceof Error && "code" in error;
}
