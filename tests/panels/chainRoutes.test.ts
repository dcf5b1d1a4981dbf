import { expect, it } from "vitest";
import type { ChainFound, ChainLink } from "../../src/core/events/picture.ts";
import { dayFromIso } from "../../src/core/model/day.ts";
import { linkDate, routesOf } from "../../src/panels/chainRoutes.ts";

const day = dayFromIso("2020-01-04")!;
const link: ChainLink = { row: 0, kind: 0, strand: 0, first: day, last: day, isPrecise: true };
const chain = (actors: readonly number[]): ChainFound => ({ actors, links: [link], isCertain: true });

it("chains by the same actors go one way, in the order of the first of each", () => {
  const [direct, around, again] = [chain([0, 1]), chain([0, 2, 1]), chain([0, 1])];
  expect(routesOf([direct, around, again])).toEqual([
    { actors: [0, 1], chains: [direct, again] },
    { actors: [0, 2, 1], chains: [around] },
  ]);
});

it.each<[Partial<ChainLink>, string]>([
  [{}, "4 Jan 2020"],
  [{ isPrecise: false }, "about 4 Jan 2020"],
  [{ last: day + 1 }, "4 Jan 2020 to 5 Jan 2020"],
  [{ last: day + 1, isPrecise: false }, "between 4 Jan 2020 and 5 Jan 2020"],
])("the date of %j reads %s", (change, words) => {
  expect(linkDate({ ...link, ...change })).toBe(words);
});
