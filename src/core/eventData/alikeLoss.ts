import { KEPT, type LossCode, lossCode } from "../events/lossCode.ts";
import type { View } from "../view/view.ts";
import type { EventIndex } from "./eventIndex.ts";

/** What every machine-coded event is: told as having happened, and checked by nobody. */
export const EVENT_MODALITY = "actual";
export const EVENT_CONFIDENCE = "low";

type AlikeView = Pick<View, "status" | "topics" | "sources" | "confidence">;

/** The loss of all events by the facets in which they are alike, the first in the order of filtering. */
export function alikeLoss({ rows }: Pick<EventIndex, "rows">, view: AlikeView): LossCode {
  const leavesOut = (chosen: readonly string[], has: (one: string) => boolean): boolean =>
    chosen.length > 0 && !chosen.some(has);
  if (leavesOut(view.status, (one) => one === EVENT_MODALITY)) return lossCode("status");
  if (leavesOut(view.topics, (one) => rows.topics.has(one))) return lossCode("topic");
  if (leavesOut(view.sources, (one) => rows.sources.has(one))) return lossCode("source");
  if (leavesOut(view.confidence, (one) => one === EVENT_CONFIDENCE)) return lossCode("confidence");
  return KEPT;
}
