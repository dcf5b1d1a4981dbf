import { inRowOrder } from "../../src/core/events/dateColumns.ts";
import { openGraph } from "../../src/core/events/openGraph.ts";
import { EMPTY_VIEW, type View } from "../../src/core/view/view.ts";
import { naiveQuery } from "../core/events/naiveQuery.ts";
import { type RandomGraphSize, randomGraph } from "../fixtures/randomGraph.ts";

const SEED = 20_200_103;
const SIZE: RandomGraphSize = { actors: 800, interactions: 20_000, days: 400 };
const STEPS = 15;
const NAIVE_STEPS = 7;
const DAYS_IN_WINDOW = 8;

/**
 * A step of the window on a synthetic graph: the median time of `query` against that of the naive
 * twin on the same views. Lines to print.
 */
export async function benchEngine(): Promise<string[]> {
  const graph = inRowOrder(randomGraph(SEED, SIZE));
  const opened = timed(() => openGraph(graph));
  const naive = naiveQuery(graph);
  const { firstDay } = opened.value.query(EMPTY_VIEW).histogram;
  const step = (place: number): View => {
    const from = firstDay + 40 + place;
    return { ...EMPTY_VIEW, window: { from, to: from + DAYS_IN_WINDOW - 1 } };
  };
  const first = timed(() => opened.value.query(step(0)));
  const quick = medianOf(STEPS, (place) => opened.value.query(step(place)));
  const slow = medianOf(NAIVE_STEPS, (place) => naive(step(place)));
  return [
    `engine, ${SIZE.interactions} interactions among ${SIZE.actors} actors, seed ${SEED}`,
    `  open the graph                 ${ms(opened.elapsedMs)}`,
    `  first window of ${DAYS_IN_WINDOW} days         ${ms(first.elapsedMs)}`,
    `  step of the window, query      ${ms(quick)} (median of ${STEPS})`,
    `  step of the window, naive twin ${ms(slow)} (median of ${NAIVE_STEPS})`,
    `  the naive twin takes ${Math.round(slow / quick)} times as long`,
  ];
}

function medianOf(times: number, run: (place: number) => unknown): number {
  const elapsed = Array.from({ length: times }, (_, place) => timed(() => run(place)).elapsedMs);
  return elapsed.sort((a, b) => a - b)[Math.floor(times / 2)]!;
}

function timed<T>(run: () => T): { readonly value: T; readonly elapsedMs: number } {
  const start = performance.now();
  const value = run();
  return { value, elapsedMs: performance.now() - start };
}

function ms(elapsedMs: number): string {
  return `${elapsedMs.toFixed(2).padStart(9)} ms`;
}
