import { expect, test } from "vitest";
import { eventCounts } from "../../../src/core/eventData/countsInWords.ts";
import { pack } from "../../../src/core/eventData/packed/pack.ts";
import { unpack } from "../../../src/core/eventData/packed/unpack.ts";
import { icews18Chunks, syntheticEvents } from "../../bench/syntheticEvents.ts";

const SHAPE = { events: 3_000, actors: 200, days: 30, seed: 7 };

test("made events are a data set like any other, the same for one seed", () => {
  const data = syntheticEvents(SHAPE);
  expect(eventCounts(data)).toBe("200 actors, 3,000 interactions, 0 set aside");
  const opened = unpack(pack(data).bytes);
  expect(opened.ok && opened.data.about.fingerprint).toBe(data.about.fingerprint);
  expect(syntheticEvents(SHAPE).about.fingerprint).toBe(data.about.fingerprint);
  expect(syntheticEvents({ ...SHAPE, seed: 8 }).about.fingerprint).not.toBe(data.about.fingerprint);
});

test("as text they are lines of ICEWS18", () => {
  const columns = {
    day: Int32Array.of(0, 2),
    kind: Uint16Array.of(3, 10),
    initiator: Uint32Array.of(459, 1),
    target: Uint32Array.of(0, 23_032),
  };
  const text = Buffer.concat([...icews18Chunks(columns)]).toString();
  expect(text).toBe("459\t3\t0\t0\t0\n1\t10\t23032\t48\t0\n");
});
