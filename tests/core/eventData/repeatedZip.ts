import { deflateRawSync } from "node:zlib";

const LOCAL_HEADER = 0x04034b50;
const DEFLATED = 8;

/** A zip of so many files of one content, each under a name of its own, without its directory: small, whatever is in it; its checksums are left at 0. */
export function repeatedZip(content: Uint8Array, files: number): Uint8Array {
  const packed = deflateRawSync(content);
  const parts = Array.from({ length: files }, (_, file) => {
    const name = Buffer.from(`part-${file}.txt`);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(LOCAL_HEADER, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt16LE(DEFLATED, 8);
    header.writeUInt32LE(packed.length, 18);
    header.writeUInt32LE(content.length, 22);
    header.writeUInt16LE(name.length, 26);
    return Buffer.concat([header, name, packed]);
  });
  return Buffer.concat(parts);
}
