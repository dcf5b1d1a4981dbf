import fc from "fast-check";
import { actorIds } from "../../../src/core/eventData/actors/actorIds.ts";
import { OUR_CODEBOOK } from "../../../src/core/eventData/cameo/ourKind.ts";
import type { Unprinted } from "../../../src/core/eventData/packed/pack.ts";
import { ACTOR_TYPES } from "../../../src/core/model/vocabulary.ts";

/** Any data set of a few actors and events, all invented: names in many scripts, rows in no order. */
export const anyEvents: fc.Arbitrary<Unprinted> = fc
  .record({
    names: fc.array(anyName(), { minLength: 2, maxLength: 12 }),
    codes: fc.boolean(),
    events: fc.array(
      fc.tuple(fc.integer({ min: -719_162, max: 2_932_896 }), fc.nat(), fc.nat(), fc.nat(), fc.nat(2 ** 31)),
    ),
    title: anyName(),
    laidOut: fc.boolean(),
    coordinate: fc.integer({ min: -1_000_000, max: 1_000_000 }),
  })
  .map(({ names, codes, events, title, laidOut, coordinate }) => {
    const count = names.length;
    const sorted = events.toSorted(([a], [b]) => a - b);
    const kinds = OUR_CODEBOOK.kinds.length;
    return {
      about: { id: "invented", title, description: "", licence: "CC0", dataVersion: "1", contact: "" },
      codebook: OUR_CODEBOOK,
      actors: {
        id: actorIds(names),
        name: names,
        externalId: names.map((name, at) => (codes && at % 2 === 0 ? `X${at} ${name}` : "")),
        type: Uint8Array.from(names, (_, at) => at % ACTOR_TYPES.length),
        country: names.map((_, at) => ["IND", "", "FRA"][at % 3]!),
      },
      sourceName: "Invented",
      files: [{ name: "a.txt", firstRow: 0 }],
      setAside: [{ reason: "an actor is missing", count: 3 }],
      day: Int32Array.from(sorted, ([day]) => day),
      kind: Uint16Array.from(sorted, ([, kind]) => kind % kinds),
      initiator: Uint32Array.from(sorted, ([, , one]) => one % count),
      target: Uint32Array.from(
        sorted,
        ([, , one, other]) => ((one % count) + 1 + (other % (count - 1))) % count,
      ),
      row: Uint32Array.from(sorted, ([, , , , row]) => row),
      positions: laidOut
        ? Int32Array.from({ length: count * 2 }, (_, at) => (at % 2 === 0 ? coordinate : -at))
        : undefined,
    };
  });

function anyName(): fc.Arbitrary<string> {
  return fc
    .oneof(
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.constantFrom("名", "Ruritania’s envoy", "__proto__", "<b>"),
    )
    .map((text) => `${text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, "")}n`);
}
