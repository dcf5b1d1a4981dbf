import fc from "fast-check";
import { dayFrom } from "../../../src/core/model/day.ts";
import { ACTOR_TYPES, CONFIDENCES, MODALITIES } from "../../../src/core/model/vocabulary.ts";
import { PARAMETERS } from "../../../src/core/view/parameters/order.ts";
import { type Chain, type Selection, SIZE_MEASURES, type View } from "../../../src/core/view/view.ts";

/** Arbitrary views as the program makes them: sets sorted by what stands in a link. */

const word = fc.string({
  unit: fc.constantFrom("a", "b", "x", "z", "0", "2", "9"),
  minLength: 1,
  maxLength: 6,
});
const id = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join("-"));
const actor = id.filter((text) => !/^\d{4}-\d{2}-\d{2}-/.test(text));
const idSet = fc.uniqueArray(id, { maxLength: 4 }).map((ids) => ids.toSorted());
const day = fc.integer({ min: dayFrom(0, 1, 1) ?? 0, max: dayFrom(9999, 12, 31) ?? 0 });
const side = fc.option(day);

const subset = <Word extends string>(words: readonly Word[]) => fc.subarray([...words].toSorted());
const number = fc.integer({ min: -9_999_999, max: 9_999_999 });

const selection: fc.Arbitrary<Selection> = fc.oneof(
  actor.map((one) => ({ type: "actor" as const, actor: one })),
  id.map((rest) => ({ type: "interaction" as const, interaction: `2020-01-01-${rest}` })),
  fc.uniqueArray(id, { minLength: 2, maxLength: 2 }).map((ends) => {
    const [a = "", b = ""] = ends.toSorted();
    return { type: "tie" as const, a, b };
  }),
);

const windowOf = fc
  .tuple(side, side)
  .map(([one, other]) =>
    one !== null && other !== null && one > other ? { from: other, to: one } : { from: one, to: other },
  );

const KNOWN: ReadonlySet<string> = new Set(
  PARAMETERS.flatMap(({ name, alias }) => [name, alias ?? name]).concat("v"),
);
const unknownName = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 8 })
  .filter((name) => !KNOWN.has(name) && !name.startsWith("utm_"));
const unknown = fc
  .uniqueArray(fc.tuple(unknownName, fc.string({ unit: "grapheme", maxLength: 12 })), {
    selector: ([name]) => name,
    maxLength: 3,
  })
  .map((pairs) => pairs.toSorted(([a], [b]) => (a < b ? -1 : 1)));

export const anyView: fc.Arbitrary<View> = fc.record({
  data: fc.option(
    fc.oneof(id, fc.constantFrom("https://example.org/graph.json?x=1&y=2#3", "https://a.example:8443")),
  ),
  fingerprint: fc.option(fc.nat({ max: 0xffff_ffff }).map((bits) => bits.toString(16).padStart(8, "0"))),
  window: windowOf,
  asOf: side,
  classes: idSet,
  kinds: idSet,
  actorTypes: subset(ACTOR_TYPES),
  topics: idSet,
  sources: idSet,
  status: subset(MODALITIES),
  confidence: subset(CONFIDENCES),
  text: fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("+1 & <b>?#%", "~ends with a stop.", " ")),
  rollUp: fc.constantFrom("none" as const, "state" as const),
  hidden: idSet,
  leastStrength: fc.integer({ min: 1, max: 999_999_999 }),
  leastSources: fc.integer({ min: 1, max: 999_999_999 }),
  tiesDrawn: fc.option(fc.oneof(fc.integer({ min: 1, max: 999_999_999 }), fc.constant("all" as const))),
  sizedBy: fc.constantFrom(...SIZE_MEASURES),
  layers: idSet,
  focus: idSet,
  hops: fc.constantFrom(1 as const, 2 as const),
  chain: fc.option(
    fc.uniqueArray(id, { minLength: 2, maxLength: 2 }).map(([from = "", to = ""]): Chain => [from, to]),
  ),
  longestPause: fc.option(fc.nat({ max: 999_999 })),
  compared: fc.option(windowOf),
  tab: fc.constantFrom("network" as const, "table" as const, "matrix" as const),
  selection: fc.option(selection),
  pins: fc
    .uniqueArray(fc.record({ actor: id, x: number, y: number }), {
      selector: ({ actor }) => actor,
      maxLength: 3,
    })
    .map((pins) => pins.toSorted((p, q) => (p.actor < q.actor ? -1 : 1))),
  layout: fc.option(id),
  story: fc.option(fc.record({ id, slide: fc.integer({ min: 1, max: 9_999 }) })),
  chrome: fc.constantFrom("full" as const, "embed" as const, "present" as const),
  camera: fc.option(fc.record({ x: number, y: number, width: fc.integer({ min: 1, max: 9_999_999 }) })),
  unknown,
});
