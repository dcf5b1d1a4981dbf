import type { BenchGraph } from "../benchGraph.ts";

/** A way of drawing a network, driven step by step. Each call may put work off to animation frames. */
export interface Drawn {
  /** Shows the ties of the first window, or all. */
  readonly show: (early: boolean) => void;
  /** Moves the picture by pixels. */
  readonly pan: (dx: number, dy: number) => void;
  /** Zooms about the middle. */
  readonly zoom: (factor: number) => void;
  readonly end: () => void;
}

export interface Subject {
  readonly name: string;
  /** Turns the graph into what the subject is handed by others; not timed. */
  readonly prepare?: (graph: BenchGraph) => void;
  /** Shows the whole plane in the container, all ties visible. */
  readonly draw: (container: HTMLElement, graph: BenchGraph) => Drawn | Promise<Drawn>;
}

export const COLOURS = ["#0072b2", "#6b7280", "#d55e00"] as const;
