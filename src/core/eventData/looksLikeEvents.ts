const TAB = 9;
const LINE_FEED = 10;
const BLANKS = new Set([9, 10, 13, 32, 0xef, 0xbb, 0xbf, 0xfe, 0xff, 0]);
/** `{`, `[`, `"` and `<` begin files of JSON and XML. */
const OF_OTHERS = new Set([0x7b, 0x5b, 0x22, 0x3c]);
/** `DEMARCHE` and `PK`: packed data sets, and zips. */
const BEGINNINGS = [
  [0x44, 0x45, 0x4d, 0x41, 0x52, 0x43, 0x48, 0x45],
  [0x50, 0x4b],
];

/** As much of a file as is looked at. */
export const LOOKED_AT_BYTES = 4_096;

/**
 * True where the beginning of a file is not that of a graph file but may be that of a data set of
 * events: packed, zipped, or text with tabs in its first line. What it is, its reader says.
 */
export function looksLikeEvents(head: Uint8Array): boolean {
  if (BEGINNINGS.some((bytes) => bytes.every((byte, at) => head[at] === byte))) return true;
  const first = head.find((byte) => !BLANKS.has(byte));
  if (first === undefined || OF_OTHERS.has(first)) return false;
  const end = head.indexOf(LINE_FEED);
  return head.subarray(0, end < 0 ? head.length : end).includes(TAB);
}
