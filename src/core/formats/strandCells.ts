import { STRANDS } from "../events/picture.ts";

/** The four counts at a place, in the order of `STRANDS`. */
export function strandCells(strands: Int32Array, place: number): readonly string[] {
  return Array.from(strands.subarray(place * STRANDS.length, (place + 1) * STRANDS.length), String);
}
