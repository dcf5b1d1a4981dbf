import { crc32 } from "node:zlib";
import { expect, test } from "vitest";
import { withDensity } from "../../src/export/pngDensity.ts";

test("the size in print comes right after the header, and everything else stays", () => {
  const png = Uint8Array.from({ length: 60 }, (_, at) => at);
  const dense = withDensity(png, 192);
  expect([...dense.subarray(0, 33), ...dense.subarray(54)]).toEqual([...png]);
  const chunk = Buffer.from(dense.subarray(33, 54));
  expect([chunk.readUInt32BE(0), chunk.toString("latin1", 4, 8)]).toEqual([9, "pHYs"]);
  // 192 pixels an inch are 7,559 a metre, in both directions.
  expect([chunk.readUInt32BE(8), chunk.readUInt32BE(12), chunk[16]]).toEqual([7559, 7559, 1]);
  expect(chunk.readUInt32BE(17)).toBe(crc32(chunk.subarray(4, 17)));
});
