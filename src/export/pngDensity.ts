const METRES_AN_INCH = 0.0254;
/** Signature (8) and header chunk (25 bytes, which is always the first). */
const AFTER_HEADER = 33;
const CHUNK_BYTES = 21;

/** A PNG file that says how many pixels of it make an inch (chunk `pHYs` of the PNG specification, section 11.3.4.3). */
export function withDensity(png: Uint8Array<ArrayBuffer>, pixelsAnInch: number): Uint8Array<ArrayBuffer> {
  const chunk = new DataView(new ArrayBuffer(CHUNK_BYTES));
  const pixelsAMetre = Math.round(pixelsAnInch / METRES_AN_INCH);
  chunk.setUint32(0, 9);
  for (const [at, letter] of Array.from("pHYs").entries()) chunk.setUint8(4 + at, letter.charCodeAt(0));
  chunk.setUint32(8, pixelsAMetre);
  chunk.setUint32(12, pixelsAMetre);
  chunk.setUint8(16, 1);
  chunk.setUint32(17, crc32(new Uint8Array(chunk.buffer, 4, 13)));
  const whole = new Uint8Array(png.length + CHUNK_BYTES);
  whole.set(png.subarray(0, AFTER_HEADER));
  whole.set(new Uint8Array(chunk.buffer), AFTER_HEADER);
  whole.set(png.subarray(AFTER_HEADER), AFTER_HEADER + CHUNK_BYTES);
  return whole;
}

/** As chunks of PNG have it (annex D of its specification). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
