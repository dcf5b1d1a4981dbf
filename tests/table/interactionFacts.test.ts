import { expect, test } from "vitest";
import { MODALITIES } from "../../src/core/model/vocabulary.ts";
import { classLabel, kindLabel, remarksOn, strandOf } from "../../src/table/interactionFacts.ts";
import { lookup } from "./smallTable.ts";

test("what must be known before relying on an interaction", () => {
  expect(MODALITIES.map((modality) => [modality, ...remarksOn({ modality }, false)])).toEqual([
    ["actual"],
    ["claimed", "Claimed, not confirmed."],
    ["planned", "Planned, not known to have happened."],
    ["denied", "Reported, and denied."],
    ["negated", "Reported as not having happened."],
  ]);
  expect(remarksOn({ modality: "claimed" }, true)).toEqual([
    "Claimed, not confirmed.",
    "May fall outside these days.",
  ]);
});

test.each([
  ["call", "Call", "Contact"],
  ["siege", "Siege", "Force"],
  ["unheard-of", "unheard-of", ""],
])("labels of %s", (kind, label, ofClass) => {
  expect([kindLabel({ kind }, lookup), classLabel({ kind }, lookup)]).toEqual([label, ofClass]);
});

test.each([
  ["siege", "hostile", "force"],
  ["siege", "neutral", "neutral"],
  ["sanction", "hostile", "hostile"],
  ["call", "cooperative", "cooperative"],
] as const)("%s, %s, is drawn as %s", (kind, tone, strand) => {
  expect(strandOf({ kind, tone }, lookup)).toBe(strand);
});
