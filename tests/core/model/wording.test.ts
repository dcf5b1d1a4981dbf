import { expect, test } from "vitest";
import { setAsideCount } from "../../../src/core/model/setAside.ts";
import { fieldPath, quoted } from "../../../src/core/model/wording.ts";

test.each<[unknown, string]>([
  ["Pompeo", '"Pompeo"'],
  ['a "quote"\nand a line', String.raw`"a \"quote\"\nand a line"`],
  ["\u001b[31mred\u009b", String.raw`"\u001b[31mred\u009b"`],
  ["\u202eturned\u200b", String.raw`"\u202eturned\u200b"`],
  ["half a pair \ud83d", String.raw`"half a pair \ud83d"`],
  ["é 🗼", '"é 🗼"'],
  ["x".repeat(100), `"${"x".repeat(79)}…"`],
  [5, "5"],
  [Number.POSITIVE_INFINITY, "Infinity"],
  [null, "null"],
  [true, "true"],
  [[1], "a list"],
  [{ a: 1 }, "an object"],
  [undefined, "nothing"],
])("%j is shown as %s", (value, shown) => {
  expect(quoted(value)).toBe(shown);
});

test.each([
  ["", "actors", "actors"],
  ["actors", 3, "actors[3]"],
  ["actors[3]", "name", "actors[3].name"],
  ["positions", "mike-pompeo", "positions.mike-pompeo"],
  ["positions", "Mike Pompeo", 'positions["Mike Pompeo"]'],
  ["positions", "", 'positions[""]'],
])("%j, %j is at %s", (path, key, place) => {
  expect(fieldPath(path, key)).toBe(place);
});

test("a record with several problems is set aside once, and one that is kept not at all", () => {
  const at = (path: string, effect: "set aside" | "kept" = "set aside") => ({ path, message: "", effect });
  const problems = [
    at("actors[1].name"),
    at("actors[1].type"),
    at("actors[11]"),
    at("actors[2].name", "kept"),
    at("codebook.kinds[0].class"),
    at("codebook.kinds[0].tone"),
    at("interactions[0].participants[3].actor"),
    at("stories[0].slides[1].link"),
    at("stories[0].slides[1].id"),
    at("stories[0].slides[2].id"),
    at("stories[1].title"),
  ];
  expect(setAsideCount(problems)).toBe(7);
  expect(setAsideCount([])).toBe(0);
});
