import { expect, it } from "vitest";
import { onBriefDay } from "../../../src/cli/drafts/onBriefDay.ts";
import { coded } from "./codedFixture.ts";

const TEXT = "Arland and Borland spoke.";
const undated = coded(TEXT, "Arland and Borland spoke", "call", null, []);
const dated = coded(TEXT, "Arland and Borland spoke", "call", "2020-01-01", []);

it.each([
  [undated, "2020-01-02", "2020-01-02", true],
  [dated, "2020-01-02", "2020-01-01", false],
  [{ ...undated, modality: "planned" as const }, "2020-01-02", null, false],
  [undated, "2020-01-01/2020-01-05", null, false],
  [undated, "2020-01", null, false],
])("dates what a brief of one day tells (%#)", (found, day, date, inferred) => {
  const [one] = onBriefDay({ published: "2020-01-05", interactions: [found] }, day).interactions;
  expect({ date: one?.date, inferred: one?.dateInferred }).toEqual({ date, inferred });
});
