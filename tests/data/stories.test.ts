import { expect, test } from "vitest";
import { openGraph } from "../../src/core/events/openGraph.ts";
import { decodeLink } from "../../src/core/view/decode.ts";
import { freshBuild } from "./iraq2020.ts";

const { graph } = freshBuild();
const open = openGraph(graph);
const slides = graph.stories.flatMap((story) => story.slides);

test("one story is shipped, from the rockets on K-1 to the vote in parliament", () => {
  expect(graph.stories.map(({ id, title }) => ({ id, title }))).toEqual([
    { id: "siege", title: "From the rockets to the vote" },
  ]);
  expect(slides.map(({ caption }) => caption.split("\n")[0])).toEqual([
    "Rockets on the K-1 base",
    "Washington strikes five sites",
    "Pompeo explains the strikes",
    "The siege of the embassy",
    "Calls about the siege",
    "Soleimani is killed",
    "Eleven calls in a day",
    "The day after",
    "Parliament votes",
  ]);
});

test.each([
  ["rockets", { actors: 4, ties: 3, interactions: 1 }],
  ["strikes", { actors: 6, ties: 5, interactions: 3 }],
  ["calls-on-the-strikes", { actors: 5, ties: 4, interactions: 4 }],
  ["siege", { actors: 25, ties: 21, interactions: 18 }],
  ["calls-on-the-siege", { actors: 6, ties: 5, interactions: 6 }],
  ["killing", { actors: 5, ties: 5, interactions: 2 }],
  ["eleven-calls", { actors: 12, ties: 11, interactions: 11 }],
  ["day-after", { actors: 4, ties: 2, interactions: 2 }],
  ["vote", { actors: 4, ties: 3, interactions: 2 }],
])("the slide %s is restored whole and shows what it is about", (id, counts) => {
  const { view, notices, bare } = decodeLink(slides.find((slide) => slide.id === id)?.link ?? "");
  const { totals } = open.query(view);
  expect({ notices, bare }).toEqual({ notices: [], bare: false });
  expect({ actors: totals.actors.shown, ties: totals.ties.shown, interactions: totals.interactions.shown }).toEqual(
    counts,
  );
});

test("what each slide is about is on it", () => {
  const about: Readonly<Record<string, readonly string[]>> = {
    rockets: ["2019-12-27-k1-base-rocket-attack"],
    strikes: ["2019-12-29-esper-warns-abdul-mahdi", "2019-12-29-trump-briefed-palm-beach", "2019-12-29-us-strikes-kataib-hezbollah"],
    "calls-on-the-strikes": ["2019-12-30-pompeo-guterres-call", "2019-12-30-pompeo-mbs-call", "2019-12-30-pompeo-mbz-call", "2019-12-30-pompeo-netanyahu-call"],
    siege: ["2019-12-31-siege-of-us-embassy", "2019-12-31-pompeo-names-militia-leaders", "2019-12-31-trump-accuses-iran"],
    killing: ["2020-01-03-soleimani-strike", "2020-01-02-us-strike-yemen-shahlai"],
    "day-after": ["2020-01-04-mbs-abdul-mahdi-call", "2020-01-04-pompeo-netanyahu-call"],
    vote: ["2020-01-05-iraqi-parliament-troop-vote", "2020-01-05-abdul-mahdi-on-soleimani-message"],
  };
  for (const [id, expected] of Object.entries(about)) {
    const { view } = decodeLink(slides.find((slide) => slide.id === id)?.link ?? "");
    const rows = Array.from(open.query(view).interactions);
    const shown = open.interactions(rows).map(({ interaction }) => String(interaction.id));
    expect(shown, id).toEqual(expect.arrayContaining([...expected]));
  }
});
