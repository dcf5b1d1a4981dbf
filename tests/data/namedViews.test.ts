import { expect, test } from "vitest";
import { openGraph } from "../../src/core/events/openGraph.ts";
import { decodeLink } from "../../src/core/view/decode.ts";
import { freshBuild } from "./iraq2020.ts";

const { graph } = freshBuild();
const open = openGraph(graph);

test.each([
  ["opening", { actors: 53, ties: 73, interactions: 67 }],
  ["pompeo-calls", { actors: 16, ties: 15, interactions: 20 }],
  ["european-round", { actors: 15, ties: 21, interactions: 22 }],
  ["gulf-mediation", { actors: 12, ties: 17, interactions: 22 }],
  ["all", { actors: 95, ties: 210, interactions: 226 }],
])("the view %s is restored whole and shows something", (id, counts) => {
  const { view, notices, bare } = decodeLink(graph.views.find((named) => named.id === id)?.link ?? "");
  const { totals } = open.query(view);
  expect({ notices, bare }).toEqual({ notices: [], bare: false });
  expect({ actors: totals.actors.shown, ties: totals.ties.shown, interactions: totals.interactions.shown }).toEqual(counts);
});

test("views focus on actors that exist", () => {
  const known = new Set<string>(graph.actors.map(({ id }) => id));
  const focused = graph.views.flatMap(({ link }) => decodeLink(link).view.focus);
  expect(focused).toHaveLength(11);
  expect(focused.filter((id) => !known.has(id))).toEqual([]);
});

test("the opening view holds Pompeo, Netanyahu, Mohammed bin Salman and the militias, and who connects them", () => {
  const { view } = decodeLink(graph.views.find(({ id }) => id === "opening")?.link ?? "");
  const { actors } = open.query(view);
  const shown = Array.from(actors.row, (row) => open.catalogue.actors[row]?.shortName);
  expect(shown).toEqual(
    expect.arrayContaining([
      "Pompeo", "Netanyahu", "Mohammed bin Salman", "Kataib Hezbollah", "PMF", "Asaib Ahl al-Haq",
      "Abdul Mahdi", "US Embassy", "United States",
    ]),
  );
});

test("on 1 January Pompeo's calls went to Abdul Mahdi, Netanyahu and Al Thani", () => {
  const { view } = decodeLink("?t=2020-01-01..2020-01-01&class=contact");
  const { interactions } = open.query(view);
  const ids = Array.from(interactions, (row) => open.catalogue.interactionIds.at(row));
  expect(ids).toEqual([
    "2020-01-01-pompeo-abdul-mahdi-call",
    "2020-01-01-pompeo-al-thani-call",
    "2020-01-01-pompeo-netanyahu-call",
  ]);
});
