import { ByteReader, PackedFault } from "./byteReader.ts";
import { ByteWriter } from "./byteWriter.ts";

/** Days from 1970 that a packed file may have: the years 1 to 9999. */
const FIRST_DAY = -719_162;
const LAST_DAY = 2_932_896;

/** For each day that has events: days since the one before (the first: since 1970-01-01), and how many. */
export function packDays(day: Int32Array): Uint8Array {
  const writer = new ByteWriter();
  let before = 0;
  for (let from = 0; from < day.length;) {
    let to = from;
    while (to < day.length && day[to] === day[from]) to += 1;
    writer.signed(day[from]! - before);
    writer.number(to - from);
    before = day[from]!;
    from = to;
  }
  return writer.written();
}

export function unpackDays(bytes: Uint8Array, count: number): Int32Array {
  const reader = new ByteReader(bytes, "days");
  const day = new Int32Array(count);
  let before = 0;
  for (let from = 0; from < count;) {
    const today = before + reader.signed();
    const to = from + reader.number();
    if (today < FIRST_DAY || today > LAST_DAY || (from > 0 && today <= before))
      throw new PackedFault(
        `day ${today} comes after day ${before}; expected days in order, of the years 1 to 9999`,
      );
    if (to === from || to > count) throw new PackedFault(`the days have other than ${count} events`);
    day.fill(today, from, to);
    before = today;
    from = to;
  }
  reader.end();
  return day;
}
