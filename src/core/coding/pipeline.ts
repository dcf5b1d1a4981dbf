import type { Reading, Step } from "./reading.ts";

/** Runs the steps one after another. It knows none of them: who calls it hands it the list. */
export function runSteps(steps: readonly Step[], reading: Reading): Reading {
  return steps.reduce((read, step) => step(read), reading);
}
