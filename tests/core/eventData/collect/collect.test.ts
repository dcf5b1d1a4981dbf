import fc from "fast-check";
import { expect, test } from "vitest";
import { ByteDictionary } from "../../../../src/core/eventData/collect/byteDictionary.ts";
import { EventRows, TooManyEvents } from "../../../../src/core/eventData/collect/eventRows.ts";
import { SetAsideLines } from "../../../../src/core/eventData/collect/setAsideLines.ts";

test("a dictionary gives each run of bytes one place, as a map of strings does", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 3 }), { maxLength: 3_000 }), (runs) => {
      const dictionary = new ByteDictionary();
      const places = new Map<string, number>();
      for (const run of runs) {
        const key = run.join();
        if (!places.has(key)) places.set(key, places.size);
        const framed = Uint8Array.of(7, ...run, 9);
        expect(dictionary.placeOf(framed, 1, 1 + run.length)).toBe(places.get(key));
      }
      expect(dictionary.size).toBe(places.size);
      for (const [key, place] of places) expect(dictionary.bytesAt(place).join()).toBe(key);
    }),
    { numRuns: 50, verbose: true },
  );
});

test("events are sorted by day, and within a day stay as they were read, over many blocks", () => {
  const count = 200_000;
  const rows = new EventRows();
  const dayOf = (row: number): number => 17_000 + ((row * 7919) % 401);
  for (let row = 0; row < count; row += 1) rows.add(dayOf(row), row % 50, row % 1_000, row % 999, row);
  expect(rows.count).toBe(count);
  const sorted = rows.sorted();
  const expected = Array.from({ length: count }, (_, row) => row).toSorted(
    (a, b) => dayOf(a) - dayOf(b) || a - b,
  );
  expect(sorted.count).toBe(count);
  expect(Array.from(sorted.row)).toEqual(expected);
  expect(Array.from(sorted.day)).toEqual(expected.map(dayOf));
  expect(Array.from(sorted.kind)).toEqual(expected.map((row) => row % 50));
  expect(Array.from(sorted.initiator)).toEqual(expected.map((row) => row % 1_000));
  expect(Array.from(sorted.target)).toEqual(expected.map((row) => row % 999));
});

test("what is not retained goes, over many blocks", () => {
  const rows = new EventRows();
  for (let row = 0; row < 150_000; row += 1) rows.add(0, row % 3, 1, 2, row);
  rows.retain((kind, _initiator, _target, row) => (kind === 1 ? -1 : row % 2));
  const { count, kind, row } = rows.sorted();
  expect(count).toBe(100_000);
  expect(Array.from(row.subarray(0, 4))).toEqual([0, 2, 3, 5]);
  expect(Array.from(kind.subarray(0, 4))).toEqual([0, 0, 1, 1]);
});

test("what there is no room for ends in a sentence, before the memory does", () => {
  const rows = new EventRows(1);
  for (let row = 0; row < 65_536; row += 1) rows.add(0, 0, 1, 2, row);
  expect(() => rows.add(0, 0, 1, 2, 65_536)).toThrow(new TooManyEvents(65_536));
  expect(new TooManyEvents(65_536).message).toBe(
    "There are more than 65,536 events; expected fewer, so import them in parts.",
  );
});

test("no events are no rows", () => {
  expect(new EventRows().sorted()).toMatchObject({ count: 0, day: new Int32Array(0) });
});

test("lines set aside are counted by reason, the most frequent first, with three examples of each", () => {
  const lines = new SetAsideLines();
  for (const row of [3, 5, 8, 13]) lines.add("no such day", row);
  lines.add("both actors are the same", 4);
  expect(lines.totals()).toEqual([
    { reason: "no such day", count: 4 },
    { reason: "both actors are the same", count: 1 },
  ]);
  expect(lines.examples.map(({ row }) => row)).toEqual([3, 5, 8, 4]);
});
