import { expect, test } from "vitest";
import { shippedTable } from "../../../../src/core/coding/tables/shippedTable.ts";

const { states, bodies, people } = shippedTable();

test("every state has its own code and name; persons and bodies name only states and bodies that exist", () => {
  const codes = new Set(states.map(({ code }) => code));
  const ids = new Set(bodies.map(({ id }) => id));
  expect(codes.size).toBe(states.length);
  expect(new Set(states.map(({ name }) => name)).size).toBe(states.length);
  expect(ids.size).toBe(bodies.length);
  expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
  const named = [...bodies, ...people].flatMap(({ state }) => state ?? []);
  expect(named.filter((code) => !codes.has(code))).toEqual([]);
  const organisations = people.flatMap(({ offices }) => offices.flatMap(({ body }) => body ?? []));
  expect(organisations.filter((id) => !ids.has(id))).toEqual([]);
});

test("every office has a term that ends after it begins", () => {
  const offices = people.flatMap(({ name, offices }) => offices.map((office) => ({ name, ...office })));
  expect(offices.filter(({ first, last }) => !(first <= last) || first === -Infinity)).toEqual([]);
  expect(offices.filter(({ title }) => title !== title.toLowerCase() || title === "")).toEqual([]);
});

test("the 193 members of the United Nations are there, with capitals from the package", () => {
  expect(states.length).toBeGreaterThanOrEqual(193);
  const find = (code: string) => states.find((state) => state.code === code);
  expect(find("TUR")).toEqual({
    code: "TUR",
    name: "Turkey",
    names: ["Türkiye", "Turkiye", "Republic of Turkey"],
    adjectives: ["Turkish"],
    demonyms: ["Turks"],
    metonyms: ["Ankara"],
    places: find("TUR")?.places,
  });
  expect(find("FRA")?.metonyms).toContain("Paris");
  expect(find("SYC")?.metonyms).not.toContain("Victoria");
});
