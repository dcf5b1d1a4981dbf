import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readParentMessage } from "../../../src/core/view/parentMessage.ts";

const fault = (message: string) => ({ type: "fault", message });

describe("what a page says to the view embedded in it", () => {
  it("is heard", () => {
    expect(readParentMessage({ type: "demarche:hello" })).toEqual({ type: "hello" });
    expect(readParentMessage({ type: "demarche:show", view: "?view=opening" })).toEqual({
      type: "show",
      view: "?view=opening",
    });
    expect(readParentMessage({ type: "demarche:show", view: "" })).toEqual({ type: "show", view: "" });
  });

  it.each<[string, unknown, string]>([
    [
      "another word of ours",
      { type: "demarche:zoom", by: 2 },
      "`demarche:zoom` is not a message for an embed; expected `demarche:hello` or `demarche:show`.",
    ],
    [
      "a view that is missing",
      { type: "demarche:show" },
      "`view` of `demarche:show` is missing; expected a link, such as `?view=opening`.",
    ],
    [
      "a view that is no text",
      { type: "demarche:show", view: ["?view=opening"] },
      "`view` of `demarche:show` is a list; expected a link, such as `?view=opening`.",
    ],
    [
      "a number for a view",
      { type: "demarche:show", view: 1 },
      "`view` of `demarche:show` is a number; expected a link, such as `?view=opening`.",
    ],
    [
      "a view above a million characters",
      { type: "demarche:show", view: "?".padEnd(1_000_001, "a") },
      "`view` of `demarche:show` has 1,000,001 characters; expected at most 1,000,000.",
    ],
    [
      "a field too many",
      { type: "demarche:hello", view: "?view=opening" },
      "`demarche:hello` has the field `view`; expected only `type`.",
    ],
    [
      "a prototype brought along",
      JSON.parse('{"type":"demarche:show","view":"?v=1","__proto__":{"polluted":true}}'),
      "`demarche:show` has the field `__proto__`; expected only `type` and `view`.",
    ],
    [
      "a word made to disguise an answer",
      { type: "demarche:\u202E`<script>".padEnd(200, "x") },
      "`demarche:\uFFFD'<script>xxxxxxxxxxxxxxxxxxxx…` is not a message for an embed; expected `demarche:hello` or `demarche:show`.",
    ],
  ])("%s is answered with what was wrong", (_what, data, message) => {
    expect(readParentMessage(data)).toEqual(fault(message));
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["text", "demarche:hello"],
    ["a list", ["demarche:hello"]],
    ["a map", new Map([["type", "demarche:hello"]])],
    ["another program's", { type: "webpackOk" }],
    ["a type that is no text", { type: { toString: () => "demarche:hello" } }],
    ["a type inherited", Object.create({ type: "demarche:hello" })],
    ["our own words, sent back", { type: "demarche:view", view: "?v=1", summary: "" }],
    ["our own complaint, sent back", { type: "demarche:error", message: "" }],
  ])("%s is not for us", (_what, data) => {
    expect(readParentMessage(data)).toBe(null);
  });
});

/** Anything that structured cloning can carry, more of it with our words in it than chance would give. */
const anyMessage = fc.oneof(
  fc.anything({ withDate: true, withMap: true, withSet: true, withTypedArray: true, withBigInt: true }),
  fc.record(
    {
      type: fc.oneof(
        fc.constantFrom("demarche:show", "demarche:hello", "demarche:view", "demarche:"),
        fc.anything(),
      ),
      view: fc.oneof(fc.string(), fc.anything()),
      ["__proto__"]: fc.anything(),
      more: fc.anything(),
    },
    { requiredKeys: [], noNullPrototype: false },
  ),
);

it("any value at all is heard, ignored or answered, never thrown, and leaves objects as they were", () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  fc.assert(
    fc.property(anyMessage, (data) => {
      const heard = readParentMessage(data);
      if (heard?.type === "show") expect(typeof heard.view).toBe("string");
      if (heard?.type === "fault") expect(heard.message).toMatch(/^`.*\.$/su);
      expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    }),
    { numRuns: 1_000 },
  );
});

it("any link is passed on as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (view) => {
      expect(readParentMessage({ type: "demarche:show", view })).toEqual({ type: "show", view });
    }),
    { numRuns: 1_000 },
  );
});
