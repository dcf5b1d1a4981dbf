import { expect, it } from "vitest";
import { dayFromIso } from "../../../src/core/model/day.ts";
import { inPicture } from "../../../src/core/search/inPicture.ts";
import { EMPTY_VIEW } from "../../../src/core/view/view.ts";
import { inWords, realGraph } from "./realGraph.ts";

const siege = realGraph.query({
  ...EMPTY_VIEW,
  window: { from: dayFromIso("2019-12-27")!, to: dayFromIso("2020-01-03")! },
});

/** Each result with whether, and how often, the view of the siege shows it. */
const shown = (text: string): readonly string[] =>
  inPicture(realGraph.search(text, 3), siege)
    .groups.flatMap(({ results }) => results)
    .map((result) => {
      const times = "shown" in result ? `, ${result.shown} times` : "";
      return `${inWords(result)}: ${result.inView ? "in view" : "not in view"}${times}`;
    });

it("tells what the picture shows of each result", () => {
  expect(shown("pompeo netanyahu")).toEqual([
    "Pompeo – Netanyahu (4): in view, 2 times",
    "Mike Pompeo: in view",
    "Benjamin Netanyahu: in view",
    "4 mention “pompeo netanyahu”: in view, 2 times",
    "2019-12-04-pompeo-netanyahu-lisbon: not in view",
    "2019-12-30-pompeo-netanyahu-call: in view",
  ]);
});

it("keeps a tie that the picture does not show", () => {
  expect(shown("zarif bin alawi").slice(0, 3)).toEqual([
    "Zarif – Bin Alawi (5): not in view, 0 times",
    "Mohammad Javad Zarif: in view",
    "Yusuf bin Alawi: not in view",
  ]);
});

it("counts the interactions of a topic", () => {
  expect(shown("ps752")[0]).toMatch(/^topic ps752: not in view, 0 times$/);
});
