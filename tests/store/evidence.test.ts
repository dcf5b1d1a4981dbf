import { describe, expect, it } from "vitest";
import { openEvents } from "../../src/core/eventData/openEvents.ts";
import { EMPTY_VIEW, type View } from "../../src/core/view/view.ts";
import type { Corpus } from "../../src/corpus/corpus.ts";
import { loadEvidence } from "../../src/store/evidence.ts";
import { createExplorer } from "../../src/store/explorer.ts";
import { randomEvents } from "../fixtures/randomEvents.ts";
import { barAt } from "./startedOn.ts";

const data = randomEvents(3, { actors: 4, events: 10_000, days: 100 });
const open = openEvents(data);
const corpus = {
  ...open,
  mentions: async (actor: number) => open.mentions(actor),
  interactions: async (rows: number[]) => open.interactions(rows),
} as unknown as Corpus;
const firstDay = data.day[0]!;

async function evidenceOf(view: Partial<View>) {
  const explorer = createExplorer(barAt("?v=1"));
  const shown: View = { ...EMPTY_VIEW, selection: { type: "actor", actor: "actor-0" }, ...view };
  explorer.setState({ corpus, view: shown, picture: open.query(shown) });
  await loadEvidence(explorer);
  const { details, unlisted } = explorer.getState().evidence!;
  return { rows: details!.map(({ row }) => row), unlisted, shown: explorer.getState().picture!.interactions };
}

describe("the records of an actor with too many", () => {
  const all = open.mentions(0);

  it("are the latest, where the picture shows all, and the rest is counted", async () => {
    expect(all.length).toBeGreaterThan(4_000);
    const { rows, unlisted } = await evidenceOf({});
    expect(rows).toEqual(all.slice(-4_000));
    expect(unlisted).toBe(all.length - 4_000);
  });

  it("are those that the picture shows first of all, then the latest others", async () => {
    const { rows, unlisted, shown } = await evidenceOf({ window: { from: firstDay, to: firstDay + 9 } });
    const inPicture = new Set(shown);
    const wanted = all.filter((row) => inPicture.has(row));
    expect(rows.filter((row) => inPicture.has(row))).toEqual(wanted);
    const others = all.filter((row) => !inPicture.has(row)).slice(wanted.length - 4_000);
    expect(rows.filter((row) => !inPicture.has(row))).toEqual(others);
    expect([rows.length, unlisted]).toEqual([4_000, all.length - 4_000]);
  });
});
