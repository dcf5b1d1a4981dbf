import { describe, expect, it } from "vitest";
import { openEvents } from "../../../src/core/eventData/openEvents.ts";
import { openGraph } from "../../../src/core/events/openGraph.ts";
import { EMPTY_VIEW, type View } from "../../../src/core/view/view.ts";
import { mulberry32, pick, type Random } from "../../fixtures/randomGraph.ts";
import { randomEvents } from "../../fixtures/randomEvents.ts";
import { randomView } from "../events/randomView.ts";
import { graphOfEvents } from "./graphOfEvents.ts";

const SEEDS = Array.from({ length: 240 }, (_, seed) => seed);
const PARTS = Array.from({ length: 12 }, (_, part) => SEEDS.slice(part * 20, part * 20 + 20));
const VIEWS = 8;

/** Now and then another view, else the view before with its window moved, or with one field changed. */
function nextView(random: Random, view: View, other: View): View {
  const turn = random();
  if (turn < 0.25) return other;
  if (turn < 0.5) {
    const field = pick(random, Object.keys(view) as (keyof View)[]);
    return { ...view, [field]: other[field] };
  }
  const { from, to } = view.window;
  const by = pick(random, [-3, -1, 0, 1, 2]);
  const window = from === null || to === null ? other.window : { from: from + by, to: to + by };
  return { ...view, window };
}

describe("the picture of event data", () => {
  it.each(PARTS)("is that of the same events as a graph, seeds %i and following", (...seeds) => {
    for (const seed of seeds) {
      const random = mulberry32(7_000_000 + seed);
      const data = randomEvents(seed, { actors: 3 + (seed % 11), events: seed % 70, days: 1 + (seed % 25) });
      const graph = graphOfEvents(data);
      const [events, records] = [openEvents(data), openGraph(graph)];
      let view: View = EMPTY_VIEW;
      for (let turn = 0; turn < VIEWS; turn += 1) {
        view = nextView(random, view, randomView(random, graph));
        const what = `seed ${seed}, view ${turn}: ${JSON.stringify(view)}`;
        expect({ what, ...events.query(view) }).toStrictEqual({ what, ...records.query(view) });
      }
    }
  });

  it("is the same after many steps as from the columns, on larger data", () => {
    for (const seed of [1, 2, 3, 4]) {
      const random = mulberry32(8_000_000 + seed);
      const data = randomEvents(seed, { actors: 60, events: 3_000, days: 90 });
      const firstDay = data.day[0]!;
      const stepped = openEvents(data);
      const filter = pick(random, [
        {},
        { classes: ["contact"] },
        { actorTypes: ["state" as const] },
        { text: "sample" },
      ]);
      let [from, length] = [firstDay, 30];
      for (let step = 0; step < 60; step += 1) {
        from = firstDay + ((from - firstDay + pick(random, [-7, -1, 1, 1, 1, 40]) + 90) % 90);
        length = Math.max(1, length + pick(random, [-1, 0, 0, 1]));
        const view = { ...EMPTY_VIEW, ...filter, window: { from, to: from + length - 1 } };
        const what = `seed ${seed}, step ${step}: ${JSON.stringify(view)}`;
        expect({ what, ...stepped.query(view) }).toStrictEqual({ what, ...openEvents(data).query(view) });
      }
    }
  });
});
