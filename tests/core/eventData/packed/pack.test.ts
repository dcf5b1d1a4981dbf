import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EventData } from "../../../../src/core/eventData/eventData.ts";
import { pack, type Unprinted } from "../../../../src/core/eventData/packed/pack.ts";
import { unpack } from "../../../../src/core/eventData/packed/unpack.ts";
import { importEvents } from "../../../../src/core/eventData/readers/importEvents.ts";
import { eventLines } from "../eventLines.ts";
import { ENTITIES, inputFile, RELATIONS, TEST, TRAIN } from "../inputFiles.ts";
import { anyEvents } from "../randomEvents.ts";

const PREFIX = 16;
const seed = Number(process.env["DEMARCHE_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
console.log(`Properties of packed files: DEMARCHE_SEED=${seed}`);

function unpacked(bytes: Uint8Array): EventData {
  const result = unpack(bytes);
  if (!result.ok) throw new Error(result.message);
  return result.data;
}

function printed(data: Unprinted): EventData {
  return { ...data, about: { ...data.about, fingerprint: pack(data).fingerprint } };
}

async function smallPacked(): Promise<Uint8Array<ArrayBuffer>> {
  const files = [inputFile("train.txt", TRAIN), inputFile("test.txt", TEST)];
  const names = [inputFile("entity2id.txt", ENTITIES), inputFile("relation2id.txt", RELATIONS)];
  const result = await importEvents([...files, ...names]);
  if (!result.ok) throw new Error(result.message);
  return result.packed;
}

describe("a packed file", () => {
  test("gives back any data set, wherever its bytes begin in a buffer", () => {
    fc.assert(
      fc.property(anyEvents, fc.nat(9), (data, offset) => {
        const { bytes } = pack(data);
        const moved = new Uint8Array(bytes.length + offset);
        moved.set(bytes, offset);
        expect(unpacked(moved.subarray(offset))).toEqual(printed(data));
      }),
      { numRuns: 100, seed },
    );
  });

  test("is the same file for the same data", () => {
    fc.assert(
      fc.property(anyEvents, (data) => {
        expect(pack(unpacked(pack(data).bytes)).bytes).toEqual(pack(data).bytes);
      }),
      { numRuns: 50, seed },
    );
  });

  test("its fingerprint tells facts apart, and not titles, rows or positions", () => {
    const data = unpacked(
      pack(
        fc.sample(
          anyEvents.filter(({ day }) => day.length > 2),
          { numRuns: 1, seed },
        )[0]!,
      ).bytes,
    );
    const same = pack({
      ...data,
      about: { ...data.about, title: "Another" },
      row: data.row.map(() => 7),
      positions: undefined,
    });
    expect(same.fingerprint).toBe(data.about.fingerprint);
    const changed: Partial<EventData>[] = [
      { kind: data.kind.map((kind, at) => (at === 0 ? (kind + 1) % 30 : kind)) },
      { day: data.day.map((day, at) => (at === 0 ? day - 1 : day)) },
      { initiator: data.target, target: data.initiator },
      { actors: { ...data.actors, name: data.actors.name.map((name) => `${name}!`) } },
      { actors: { ...data.actors, type: data.actors.type.map((type) => (type + 1) % 9) } },
      {
        codebook: {
          ...data.codebook,
          kinds: data.codebook.kinds.map((kind) => ({ ...kind, tone: "hostile" })),
        },
      },
    ];
    for (const change of changed)
      expect(pack({ ...data, ...change }).fingerprint).not.toBe(data.about.fingerprint);
  });

  test("of version 1 opens for ever", () => {
    const golden = readFileSync(join(import.meta.dirname, "../../../golden/events-1.demarche"));
    const data = unpacked(golden);
    const expected = readFileSync(join(import.meta.dirname, "../../../golden/events-1.txt"), "utf8");
    expect(`${[data.about.fingerprint, ...data.actors.id, ...eventLines(data)].join("\n")}\n`).toBe(expected);
    expect(data.about.title).toBe("ICEWS18");
  });
});

describe("a packed file that is not whole", () => {
  test("any cut is refused with a sentence", async () => {
    const bytes = await smallPacked();
    for (
      let length = 0;
      length < bytes.length;
      length += length < 40 || length > bytes.length - 120 ? 1 : 97
    ) {
      const result = unpack(bytes.subarray(0, length));
      expect(result.ok ? "opened" : result.message).toMatch(
        /^The file cannot be opened as a packed data set: .+\.$/,
      );
    }
  });

  test("any changed byte is refused, or changes nothing but texts, rows and positions", async () => {
    const bytes = await smallPacked();
    const fingerprints = new Set<string>();
    for (let at = 0; at < bytes.length; at += at < 40 || at > bytes.length - 120 ? 1 : 41) {
      const changed = bytes.slice();
      changed[at] = changed[at]! ^ (1 << (at % 8));
      const result = unpack(changed);
      if (result.ok) fingerprints.add(result.data.about.fingerprint);
    }
    expect([...fingerprints]).toEqual([unpacked(bytes).about.fingerprint]);
  });

  test("bytes of any kind never throw", async () => {
    const bytes = await smallPacked();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(bytes.length), (noise, at) => {
        const mixed = Uint8Array.of(...bytes.subarray(0, at), ...noise, ...bytes.subarray(at));
        expect(unpack(noise).ok).toBe(false);
        expect(typeof unpack(mixed).ok).toBe("boolean");
      }),
      { numRuns: 100, seed },
    );
  });

  test.each<readonly [string, (head: Record<string, unknown>) => void, string]>([
    ["more events than there are", (head) => (head["events"] = 4e9), "section kinds is not 4000000000 kinds"],
    [
      "no title",
      (head) => (head["about"] = { ...(head["about"] as object), title: "" }),
      'in its head, about.title: "" is blank; expected text',
    ],
    [
      "a section of another length",
      (head) => (head["sections"] = { ...(head["sections"] as object), names: 1e9 }),
      "bytes; expected 1000",
    ],
    ["negative counts", (head) => (head["actors"] = -1), "in its head, actors"],
    ["sections missing", (head) => delete head["sections"], "in its head, sections"],
    [
      "a kind of no class",
      (head) => ((head["codebook"] as { classes: unknown[] }).classes = []),
      "kind call is of no class",
    ],
  ])("a head with %s", async (_, change, message) => {
    const result = unpack(withHead(await smallPacked(), change));
    expect(result.ok ? "opened" : result.message).toContain(message);
  });

  test("another version of the format", async () => {
    const bytes = await smallPacked();
    bytes[8] = 2;
    expect(unpack(bytes)).toEqual({
      ok: false,
      message:
        "The file cannot be opened as a packed data set: it is of version 2 of the format; expected 1.",
    });
  });
});

function withHead(bytes: Uint8Array, change: (head: Record<string, unknown>) => void): Uint8Array {
  const view = new DataView(bytes.buffer);
  const end = PREFIX + view.getUint32(12, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(PREFIX, end))) as Record<string, unknown>;
  change(head);
  const text = new TextEncoder().encode(JSON.stringify(head));
  const changed = Uint8Array.of(...bytes.subarray(0, PREFIX), ...text, ...bytes.subarray(end));
  new DataView(changed.buffer).setUint32(12, text.length, true);
  return changed;
}
