import { describe, expect, it } from "vitest";
import { parseGraph } from "../../../src/core/model/parse.ts";
import { parseEdtf } from "../../../src/core/model/edtf.ts";
import { CONFIDENCES, MODALITIES, ROLES, TONES } from "../../../src/core/model/vocabulary.ts";
import { randomGraph } from "../../fixtures/randomGraph.ts";
import { smallGraph } from "../../fixtures/smallGraph.ts";

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("fixtures", () => {
  it.each([smallGraph, ...Array.from({ length: 20 }, (_, seed) => randomGraph(seed))])(
    "$id is a valid graph file",
    (graph) => {
      expect(throughJson(parseGraph(throughJson(graph)))).toEqual({
        ok: true,
        graph: throughJson(graph),
        problems: [],
      });
    },
  );

  it("small uses every role, form of date, modality, tone and confidence", () => {
    const { interactions } = smallGraph;
    const used = <T>(
      all: readonly T[],
      of: (one: (typeof interactions)[number]) => readonly T[],
    ): readonly T[] => all.filter((one) => interactions.some((interaction) => of(interaction).includes(one)));
    expect(used(ROLES, ({ participants }) => participants.map(({ role }) => role))).toEqual(ROLES);
    expect(used(MODALITIES, ({ modality }) => [modality])).toEqual(MODALITIES);
    expect(used(TONES, ({ tone }) => [tone])).toEqual(TONES);
    expect(used(CONFIDENCES, ({ confidence }) => [confidence])).toEqual(CONFIDENCES);
    const forms = ["day", "lasting", "within", "month", "about", "undated"];
    expect(used(forms, ({ date }) => [date === null ? "undated" : parseEdtf(date)!.form])).toEqual(forms);
  });

  it("random graphs are the same for a seed, and differ between seeds", () => {
    expect(randomGraph(7)).toEqual(randomGraph(7));
    expect(randomGraph(7)).not.toEqual(randomGraph(8));
  });
});
