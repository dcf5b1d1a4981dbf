import { describe, expect, test } from "vitest";
import type { Participant } from "../../src/core/model/graph.ts";
import { actorId } from "../../src/core/model/ids.ts";
import type { Direction, Role } from "../../src/core/model/vocabulary.ts";
import { partsText, whoOf } from "../../src/table/whoOf.ts";
import { catalogue, lookup, opened } from "./smallTable.ts";

/** "ann:initiator bob:target" in words; notes after a bar each. */
function said(named: string, direction: Direction, id = "kind", ofClass = "contact"): string {
  const participants = named.split(" ").map((one): Participant => {
    const [actor = "", role] = one.split(":");
    return { actor: actorId(actor), role: role as Role };
  });
  const { main, notes } = whoOf({ participants }, { id, class: ofClass, direction });
  return [main, ...notes].map((parts) => partsText(parts, (actor) => actor)).join(" | ");
}

describe("mutual kinds", () => {
  test.each([
    ["ann:party bob:party", "ann with bob"],
    ["ann:party bob:party cyd:party", "ann with bob and cyd"],
    ["ann:initiator bob:target", "ann with bob"],
    ["bob:target ann:initiator", "ann with bob"],
    ["bob:host ann:party", "bob with ann"],
    ["bob:host ann:party cyd:party", "bob with ann and cyd"],
    ["ann:party bob:party med:mediator", "ann with bob | through med"],
    ["ann:party bob:party usa:subject", "ann with bob | about usa"],
    ["ann:party bob:host base:venue", "ann with bob | at base"],
    ["ann:party bob:host cyd:absent", "ann with bob | without cyd"],
    [
      "ann:party bob:party base:venue usa:subject cyd:absent",
      "ann with bob | at base | about usa | without cyd",
    ],
    ["ann:party", "ann"],
    ["med:mediator", "med"],
    ["base:venue usa:subject", " | at base | about usa"],
  ])("%s", (named, words) => expect(said(named, "mutual")).toBe(words));
});

describe("directed kinds", () => {
  test.each([
    ["ann:initiator bob:target", "ann to bob"],
    ["ann:initiator bob:target cyd:target", "ann to bob and cyd"],
    ["ann:initiator bob:initiator cyd:target", "ann and bob to cyd"],
    ["ann:initiator bob:target usa:subject", "ann to bob | about usa"],
    ["ann:initiator usa:subject iran:subject", "ann | about usa and iran"],
    ["ann:initiator bob:host", "ann hosted by bob"],
    ["ann:initiator bob:victim", "ann against bob"],
    ["ann:initiator bob:target cyd:victim", "ann to bob | victims: cyd"],
    ["ann:initiator bob:target cyd:host", "ann to bob | hosted by cyd"],
    ["ann:initiator bob:target cyd:party", "ann to bob | with cyd"],
    ["ann:initiator bob:party", "ann with bob"],
    ["ann:initiator bob:target med:mediator", "ann to bob | through med"],
    ["ann:initiator base:venue", "ann | at base"],
    ["ann:initiator ann:host bob:target", "ann to bob"],
    ["med:mediator ann:party bob:party", "ann with bob | through med"],
    ["ann:target bob:party", "ann with bob"],
    ["ann:initiator", "ann"],
  ])("%s", (named, words) => expect(said(named, "directed")).toBe(words));

  test("force goes against somebody", () => {
    expect(said("ann:initiator bob:target cyd:victim", "directed", "strike", "force")).toBe(
      "ann against bob | victims: cyd",
    );
  });
});

describe("mediation", () => {
  test.each([
    ["med:mediator ann:target bob:party", "med between ann and bob"],
    ["med:mediator ann:party", "med with ann"],
    ["med:mediator ann:party bob:party cyd:initiator", "med between ann and bob | initiated by cyd"],
    ["ann:initiator bob:target", "ann to bob"],
  ])("%s", (named, words) => expect(said(named, "directed", "mediation")).toBe(words));
});

test("of very many, the first six are named", () => {
  const many = "a:initiator b:target c:target d:target e:target f:target g:target h:target i:target";
  expect(said(many, "directed")).toBe("a to b, c, d, e, f, g and 2 more");
  expect(said(many.replace(" i:target", ""), "directed")).toBe("a to b, c, d, e, f, g and h");
});

test("a kind that the codebook does not know is told by the interaction's own direction", () => {
  const participants: readonly Participant[] = [
    { actor: actorId("ann"), role: "initiator" },
    { actor: actorId("bob"), role: "target" },
  ];
  const text = (direction: Direction): string =>
    partsText(whoOf({ participants, direction }, undefined).main, (actor) => actor);
  expect([text("directed"), text("mutual")]).toEqual(["ann to bob", "ann with bob"]);
});

test("the whole of the small graph", () => {
  const records = opened.interactions(Array.from(catalogue.interactionIds, (_, row) => row));
  const words = records.map(({ interaction }) => {
    const { main, notes } = whoOf(interaction, lookup.kinds.get(interaction.kind));
    const name = (id: string): string => lookup.actors.get(id)?.shortName ?? id;
    return [main, ...notes].map((parts) => partsText(parts, name)).join(" | ");
  });
  expect(words).toEqual([
    "Example with Placeholder",
    "Brigade against N. Embassy | with Sample | at Southland",
    "Example to Brigade | about Placeholder",
    "League between Northland and Southland",
    "N. Ministry | about Southland",
    "Northland with Southland",
    "Placeholder with Example and League | without Sample",
    "Brigade against N. Ministry | victims: Example",
    "Placeholder to Example",
    "Example to Placeholder",
    "Placeholder hosted by Example",
    "League to Southland",
  ]);
});
