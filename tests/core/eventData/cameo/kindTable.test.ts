import { describe, expect, test } from "vitest";
import ours from "../../../../data/codebook.json" with { type: "json" };
import { CAMEO_CODES, codeKey, codeOfText } from "../../../../src/core/eventData/cameo/cameoCode.ts";
import { codebookOf, EVENT_KINDS, kindOfKey } from "../../../../src/core/eventData/cameo/kindTable.ts";
import { OUR_CODEBOOK } from "../../../../src/core/eventData/cameo/ourKind.ts";
import { MOST_KINDS } from "../../../../src/core/eventData/packed/head.ts";

const kindOf = (code: string): string | undefined => EVENT_KINDS[kindOfKey(codeKey(code))]?.id;

describe("kinds of CAMEO codes", () => {
  test.each([
    ["010", "statement"],
    ["022", "appeal"],
    ["0211", "appeal"],
    ["026", "invitation"],
    ["036", "pledge"],
    ["040", "contact"],
    ["041", "call"],
    ["042", "visit"],
    ["043", "visit"],
    ["046", "negotiation"],
    ["057", "agreement"],
    ["144", "protest"],
    ["173", "detention"],
    ["1831", "attack"],
    ["191", "siege"],
    ["195", "strike"],
  ])("%s is our %s", (code, kind) => {
    expect(kindOf(code)).toBe(kind);
  });

  test.each([
    ["050", { class: "cooperation", label: "Engage in diplomatic cooperation", tone: "cooperative" }],
    ["181", { class: "force", label: "Abduct, hijack, or take hostage", tone: "hostile" }],
    ["090", { class: "criticism", label: "Investigate", tone: "hostile" }],
    ["204", { class: "force", label: "Use weapons of mass destruction", tone: "hostile" }],
  ])("%s is none of ours, and stays under its code", (code, expected) => {
    const kind = EVENT_KINDS.find(({ id }) => id === kindOf(code));
    expect(kind).toMatchObject({ ...expected, id: `cameo-${code}`, cameo: code, direction: "directed" });
  });

  test.each(["", "1", "999", "0999", "00"])("%j is no code", (code) => {
    expect(kindOf(code)).toBeUndefined();
  });

  test("every code has a kind, of a class that there is, with a tone by its score", () => {
    const classes = new Set(OUR_CODEBOOK.classes.map(({ id }) => id));
    for (const { code, goldstein } of CAMEO_CODES) {
      const kind = EVENT_KINDS[kindOfKey(codeKey(code))]!;
      expect(classes).toContain(kind.class);
      if (kind.id === `cameo-${code}` && kind.tone === "hostile") expect(goldstein).toBeLessThan(0);
    }
    expect(EVENT_KINDS.length).toBeLessThanOrEqual(MOST_KINDS);
  });

  test("our kinds are those of the default data, without their notes", () => {
    expect(OUR_CODEBOOK.classes).toEqual(ours.classes);
    expect(OUR_CODEBOOK.kinds).toEqual(
      ours.kinds.map(({ id, class: of, label, direction, tone, ...rest }) => {
        const { cameo, cameoAlso, goldstein } = rest as Record<string, unknown>;
        return { id, class: of, label, direction, tone, ...defined({ cameo, cameoAlso, goldstein }) };
      }),
    );
  });

  test("a codebook has all of ours, and of the others those that are met", () => {
    const met = new Uint32Array(EVENT_KINDS.length);
    const place = kindOfKey(codeKey("181"));
    met[place] = 3;
    const { codebook, placeOf } = codebookOf(met);
    expect(codebook.kinds.map(({ id }) => id)).toEqual([...ours.kinds.map(({ id }) => id), "cameo-181"]);
    expect(placeOf[place]).toBe(ours.kinds.length);
    expect(Array.from(placeOf.subarray(0, 3))).toEqual([0, 1, 2]);
  });
});

test.each([
  ["Make a visit", "042"],
  ["consult", "040"],
  [" Demand ", "100"],
  ["Use unconventional mass violence", "200"],
])("the text %j is code %s", (text, code) => {
  expect(codeOfText(text)?.code).toBe(code);
});

function defined(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
