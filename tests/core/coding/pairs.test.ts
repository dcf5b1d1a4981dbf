import { describe, expect, it } from "vitest";
import type { CodedInteraction, CodedParticipant } from "../../../src/core/coding/coding.ts";
import { pairsOf } from "../../../src/core/coding/pairs.ts";
import type { Role } from "../../../src/core/model/vocabulary.ts";

function participant(role: Role, name: string | null): CodedParticipant {
  return {
    role,
    name,
    type: null,
    actor: null,
    state: null,
    start: 0,
    end: 0,
    words: "",
    basis: "stated",
  };
}

function interaction(
  kind: CodedInteraction["kind"],
  participants: readonly (readonly [Role, string | null])[],
  date: string | null = null,
): CodedInteraction {
  return {
    kind,
    date,
    participants: participants.map(([role, name]) => participant(role, name)),
    start: 0,
    end: 12,
    evidence: "invented all",
    modality: "actual",
    datePrecision: date === null ? "unknown" : "day",
    topics: [],
    rule: "test",
    dateInferred: false,
  };
}

/** `source > target` of each pair. */
function tiesOf(...interactions: CodedInteraction[]): string[] {
  return pairsOf({ published: "2020-01-03", interactions }).map(
    ({ source, target }) => `${source} > ${target}`,
  );
}

describe("pairsOf", () => {
  it("gives the whole flat record", () => {
    const call = interaction(
      "call",
      [
        ["initiator", "Arland"],
        ["target", "Borland"],
      ],
      "2020-01-01",
    );
    expect(pairsOf({ published: "2020-01-03", interactions: [call] })).toEqual([
      {
        source: "Arland",
        target: "Borland",
        kind: "call",
        date: "2020-01-01",
        datePrecision: "day",
        modality: "actual",
        start: 0,
        end: 12,
        evidence: "invented all",
        rule: "test",
      },
    ]);
  });

  it("ties every pair of a mutual kind, and each initiator to each target of a directed one", () => {
    const three = [
      ["party", "Arland"],
      ["party", "Borland"],
      ["host", "Corland"],
      ["venue", "Dorland"],
    ] as const;
    expect(tiesOf(interaction("meeting", three))).toEqual([
      "Arland > Borland",
      "Arland > Corland",
      "Borland > Corland",
    ]);
    const directed = [
      ["initiator", "Arland"],
      ["initiator", "Borland"],
      ["target", "Corland"],
      ["subject", "Dorland"],
    ] as const;
    expect(tiesOf(interaction("condemnation", directed))).toEqual(["Arland > Corland", "Borland > Corland"]);
  });

  it("ties a mediator to each side, and the sides of a ceasefire with each other", () => {
    const sides = [
      ["mediator", "Egypt"],
      ["party", "Arland"],
      ["party", "Borland"],
    ] as const;
    expect(tiesOf(interaction("mediation", sides))).toEqual(["Egypt > Arland", "Egypt > Borland"]);
    expect(tiesOf(interaction("deescalation", sides.slice(1)))).toEqual(["Arland > Borland"]);
  });

  it("ties nobody in the place of somebody who is not known, and nobody with itself", () => {
    const unknown = [
      ["initiator", "Arland"],
      ["initiator", "Borland"],
      ["target", null],
    ] as const;
    expect(tiesOf(interaction("praise", unknown))).toEqual([]);
    const same = [
      ["initiator", "Arland"],
      ["target", "Arland"],
    ] as const;
    expect(tiesOf(interaction("praise", same))).toEqual([]);
  });

  it.each([
    ["2020-01-01", "2020-01-01"],
    ["2020-01-01/2020-01-03", "2020-01-01/2020-01-03"],
    ["[2020-01-01..2020-01-03]", "2020-01-01/2020-01-03"],
    ["2020-02", "2020-02-01/2020-02-29"],
    [null, null],
  ])("writes the date %s as %s", (edtf, flat) => {
    const parties = [
      ["party", "Arland"],
      ["party", "Borland"],
    ] as const;
    const pairs = pairsOf({ published: "2020-01-03", interactions: [interaction("call", parties, edtf)] });
    expect(pairs.map(({ date }) => date)).toEqual([flat]);
  });
});
