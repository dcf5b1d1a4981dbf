import { expect, test } from "vitest";
import { inputPlace } from "../../../src/cli/build/inputPlace.ts";

const origins = { interactions: ["codings/a.json[0]", "codings/b.json[0]"], briefs: ["briefs/a.md"] };

test.each([
  ["interactions[1].participants[0].actor", "codings/b.json[0].participants[0].actor"],
  ["briefs[0].date", "briefs/a.md.date"],
  ["interactions[7].kind", "interactions[7].kind"],
  ["codebook.kinds[3].tone", "codebook.json.kinds[3].tone"],
  ["constructor[0]", "constructor[0]"],
  ["", "the graph"],
])("%j was written at %j", (path, place) => {
  expect(inputPlace(path, origins)).toBe(place);
});
