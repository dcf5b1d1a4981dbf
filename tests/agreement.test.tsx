import { describe, expect, it } from "vitest";
import { run } from "../src/cli/run.ts";
import { openGraph } from "../src/core/events/openGraph.ts";
import type { Picture } from "../src/core/events/picture.ts";
import { readGraphText } from "../src/core/formats/json.ts";
import { encodeLink } from "../src/core/view/encode.ts";
import { restoreView } from "../src/core/view/restore.ts";
import { summarise, summaryText } from "../src/core/view/summary.ts";
import type { View } from "../src/core/view/view.ts";
import { tieBudget } from "../src/core/layout/tiesDrawn.ts";
import { matrixOf } from "../src/matrix/matrixOf.ts";
import { sceneOf } from "../src/core/drawing/scene.ts";
import { isRow } from "../src/table/lines.ts";
import { lookupOf } from "../src/table/lookup.ts";
import { makeSheet } from "../src/table/makeSheet.ts";
import { SHEETS } from "../src/table/sheet.ts";
import { randomView } from "./core/events/randomView.ts";
import { committedText } from "./data/iraq2020.ts";
import { mulberry32 } from "./fixtures/randomGraph.ts";

const VIEWS = 200;
const SEED = 20200103;

const read = readGraphText(committedText());
if (!read.ok) throw new Error("the default data set opens");
const opened = openGraph(read.graph);
const { catalogue } = opened;

interface Counts {
  readonly actors: number;
  readonly ties: number;
  readonly interactions: number;
}

const countsOf = ({ totals }: Pick<Picture, "totals">): Counts => ({
  actors: totals.actors.shown,
  ties: totals.ties.shown,
  interactions: totals.interactions.shown,
});

/** What the command line prints for a link. */
async function byCommand(link: string): Promise<{ readonly ids: string[]; readonly counts: Counts }> {
  let out = "";
  const terminal = { out: (text: string) => void (out += text), err: () => {} };
  await run(["query", "public/iraq-2020.json", link], terminal);
  const result = JSON.parse(out) as { totals: Picture["totals"]; interactions: { id: string }[] };
  return { ids: result.interactions.map(({ id }) => id), counts: countsOf(result) };
}

/** Rows of the three tables, headings left out. */
function inTables(picture: Picture, view: View): Counts {
  const input = {
    catalogue,
    lookup: lookupOf(catalogue),
    picture,
    view,
    sort: { column: "date", direction: "ascending" as const },
    record: (row: number) => opened.interactions([row])[0],
    allRecords: (rows: ArrayLike<number>) => Promise.resolve(opened.interactions(Array.from(rows))),
    elsewhere: { state: "nowhere" as const },
    exportTable: () => Promise.resolve(new Uint8Array()),
    draw: { sign: () => null, tone: () => null },
  };
  const [interactions, ties, actors] = SHEETS.map((name) => {
    const { lines } = makeSheet(name, input);
    return Array.from(lines.code.keys()).filter((line) => isRow(lines, line)).length;
  });
  return { actors: actors ?? -1, ties: ties ?? -1, interactions: interactions ?? -1 };
}

/** Interactions in the bars of the window, and those without a date. */
function inTimeline({ histogram, interactions }: Picture): number {
  const sum = (bars: Int32Array): number => bars.reduce((total, count) => total + count, 0);
  const undated = opened
    .interactions([...interactions])
    .filter(({ interaction }) => interaction.date === null);
  return sum(histogram.inside) + sum(histogram.possible) + undated.length;
}

function inSummary(sentence: string, { totals }: Picture): boolean {
  const { actors, interactions } = totals;
  if (interactions.shown === 0) return sentence.startsWith("Nothing to show");
  const part = ({ shown, all }: { shown: number; all: number }, noun: string): string =>
    shown === all ? `all ${all} ${noun}` : `${shown} of ${all} ${noun}`;
  return sentence.startsWith(`Showing ${part(actors, "actors")} and ${part(interactions, "interactions")}`);
}

describe("one picture", () => {
  it(`is shown alike by network, matrix, tables, timeline, summary and command line, in ${VIEWS} random views`, async () => {
    const random = mulberry32(SEED);
    let empty = 0;
    for (let view = 0; view < VIEWS; view++) {
      const link = encodeLink(randomView(random, read.graph));
      const restored = restoreView(link, catalogue).view;
      const picture = opened.query(restored);
      const expected = countsOf(picture);
      const scene = sceneOf(picture, restored);
      const command = await byCommand(link);
      expect({ link, ...command.counts }).toEqual({ link, ...expected });
      expect(command.ids).toEqual(
        Array.from(picture.interactions, (row) => catalogue.interactionIds.at(row)),
      );
      expect({
        link,
        actors: scene.actors.size,
        ties: scene.tiesInPicture,
        drawn: scene.ties.length,
      }).toEqual({
        link,
        actors: expected.actors,
        ties: expected.ties,
        drawn: Math.min(expected.ties, tieBudget(restored.tiesDrawn, picture.totals.actors.all)),
      });
      const matrix = matrixOf(picture, catalogue, "all");
      expect({ link, actors: matrix.actors.length, ties: matrix.tiesDrawn }).toEqual({
        link,
        actors: expected.actors,
        ties: expected.ties,
      });
      expect({ link, ...inTables(picture, restored) }).toEqual({ link, ...expected });
      expect({ link, bars: inTimeline(picture) }).toEqual({ link, bars: expected.interactions });
      const sentence = summaryText(summarise(restored, picture, catalogue));
      expect({ sentence, agrees: inSummary(sentence, picture) }).toEqual({ sentence, agrees: true });
      if (expected.interactions === 0) empty += 1;
    }
    expect(empty, "views that show nothing are the exception").toBeLessThan(VIEWS / 2);
  }, 120_000);
});
