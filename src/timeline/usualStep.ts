import { binUnit } from "../core/timeline/bins.ts";
import type { Span } from "../core/timeline/span.ts";
import type { StepUnit } from "./stepWindow.ts";

const ORDINARY_WIDTH_PX = 1000;

/** Until a person chooses: a day, or for data too long to be drawn by day, what they are drawn by. */
export function usualStep(span: Span): StepUnit {
  const unit = binUnit(span.days, ORDINARY_WIDTH_PX);
  return unit === "year" ? "month" : unit;
}
