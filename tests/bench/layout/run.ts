import { cpus } from "node:os";
import { runMain } from "../../../scripts/command.mjs";
import type { LargeGraph } from "../../../src/core/layout/large/largeGraph.ts";
import { campGraph } from "../../fixtures/campGraph.ts";
import { graphOfEvents } from "../../../src/core/eventData/layout/eventPositions.ts";
import { cpuMs } from "../large/cpuMs.ts";
import { icews18 } from "../large/icews18.ts";
import { medianOf } from "../runReport.ts";
import { CONTESTANTS } from "./contestants.ts";
import { qualityOf } from "./quality.ts";

/**
 * `npm run bench:layout`: how good positions are and how long they take, beside other layouts in the
 * same run, on invented graphs in the shape of machine-coded news, and on ICEWS18 where
 * DEMARCHE_SHARED names the folder that has it.
 */

const SIZES = [60, 1_000, 7_128, 23_033];
const SEED = 1;
const RUNS = 3;
/** What takes longer runs once. */
const SLOW_MS = 3_000;

async function bench(): Promise<void> {
  console.log(`Node ${process.versions.node}, ${cpus().length} cores. Medians of ${RUNS} runs.`);
  console.log(EXPLANATION);
  for (const size of SIZES) report(`${size} invented actors`, campGraph(size, SEED));
  const events = await icews18();
  if (events !== undefined) report(`ICEWS18, ${events.actors.id.length} actors`, graphOfEvents(events));
}

const EXPLANATION = `
cpu ms: of the processor, on all its cores, which a busy machine disturbs less than the clock.
stress: distances on paper against those along ties, 0 is perfect.
near:   share of an actor's neighbours that are among as many nearest on paper.
signs:  pairs of the 60 busiest whose signs overlap, the drawn fitted into 1000 x 580 px.
tie px, cross: mean length of the 400 strongest ties there, and how many pairs of them cross.`;

function report(title: string, graph: LargeGraph): void {
  console.log(`\n${title}, ${graph.a.length} ties`);
  console.log(line(["", "cpu ms", "stress", "near", "signs", "tie px", "cross"]));
  for (const { name, mostActors, run } of CONTESTANTS) {
    if (graph.actorCount > mostActors) continue;
    const { value, elapsedMs } = cpuMs(() => run(graph));
    const again = elapsedMs > SLOW_MS ? 0 : RUNS - 1;
    const all = [elapsedMs, ...Array.from({ length: again }, () => cpuMs(() => run(graph)).elapsedMs)];
    const quality = qualityOf(graph, value);
    console.log(
      line([
        name,
        medianOf(all).toFixed(0),
        quality.stress.toFixed(3),
        quality.neighboursKept.toFixed(3),
        String(quality.overlaps),
        quality.tiePx.toFixed(0),
        String(quality.crossings),
      ]),
    );
  }
}

function line([name = "", ...cells]: readonly string[]): string {
  return `  ${name.padEnd(26)}${cells.map((cell) => cell.padStart(9)).join("")}`;
}

await runMain(bench);
