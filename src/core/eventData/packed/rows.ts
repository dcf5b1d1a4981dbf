import { ByteReader, PackedFault } from "./byteReader.ts";
import { ByteWriter } from "./byteWriter.ts";

const MOST_ROWS = 2 ** 32;

/** Runs of rows that follow one another: where a run begins, from the end of the run before, and how long it is. */
export function packRows(row: Uint32Array): Uint8Array {
  const writer = new ByteWriter();
  let end = 0;
  for (let from = 0; from < row.length;) {
    let to = from + 1;
    while (to < row.length && row[to] === row[to - 1]! + 1) to += 1;
    writer.signed(row[from]! - end);
    writer.number(to - from);
    end = row[to - 1]! + 1;
    from = to;
  }
  return writer.written();
}

export function unpackRows(bytes: Uint8Array, count: number): Uint32Array {
  const reader = new ByteReader(bytes, "rows");
  const row = new Uint32Array(count);
  let end = 0;
  for (let from = 0; from < count;) {
    const first = end + reader.signed();
    const to = from + reader.number();
    end = first + to - from;
    if (to === from || to > count) throw new PackedFault(`the rows are those of other than ${count} events`);
    if (first < 0 || end > MOST_ROWS) throw new PackedFault(`there is no row ${first}`);
    for (let at = from; at < to; at += 1) row[at] = first + at - from;
    from = to;
  }
  reader.end();
  return row;
}
