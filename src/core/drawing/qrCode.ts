import { encode } from "uqr";

/** The light frame that the standard asks for, in modules. */
const QUIET_ZONE = 4;

/** A QR code as one path: its dark modules, in a square of `size` modules with the quiet zone. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** The code of a text; null where it is longer than any code can hold (2,953 bytes). */
export function qrCode(text: string): QrCode | null {
  try {
    // The fewest squares come first, since they are read from the farthest; then what repair fits in them.
    const { size, data } = encode(text, { ecc: "L", boostEcc: true, border: QUIET_ZONE });
    return { size, path: data.flatMap(rowPath).join("") };
  } catch {
    return null;
  }
}

/** One oblong for each run of dark modules, so that no seam shows between them. */
function rowPath(row: readonly boolean[], y: number): readonly string[] {
  const runs: string[] = [];
  let start = -1;
  for (let x = 0; x <= row.length; x += 1) {
    if (row[x] === true && start < 0) start = x;
    else if (row[x] !== true && start >= 0) {
      runs.push(`M${start} ${y}h${x - start}v1h${start - x}z`);
      start = -1;
    }
  }
  return runs;
}
